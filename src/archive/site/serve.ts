// The folder of a reading room → its pages over HTTP, for this machine alone.
import { realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import send from 'send'
import { Refusal } from '../../edition.js'

export interface Served {
  /** `http://127.0.0.1:8626/` */
  address: string
  close(): Promise<void>
}

/** Nothing but the room's own files, and nobody else's frame around them. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Feeds are known by their folder; of all else the name's end says what it is. */
const feeds: Record<string, string> = {
  '.json': 'application/opds+json',
  '.xml': 'application/atom+xml;profile=opds-catalog;charset=utf-8',
}

/**
 * Serve a reading room on 127.0.0.1, where no other machine reaches it.
 *
 * @param port 0 for any that is free
 * @throws {Refusal} when the port cannot be had
 */
export async function serveRoom(folder: string, port: number): Promise<Served> {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(taken(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: given } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${given}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function taken({ code }: NodeJS.ErrnoException, port: number): Refusal {
  return new Refusal(
    `port ${port} cannot be had (${code})`,
    'Name another with --port; 0 takes any that is free.',
  )
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  // A page of another site, whose name leads here, must not read the shelf (DNS rebinding).
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? '')) return refuse(response, 421)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405)
  }
  const [path = '/'] = (request.url ?? '/').split(/[?#]/u)
  if (!(await isIn(root, path))) return refuse(response, 404)
  send(request, path, { root, dotfiles: 'ignore', cacheControl: false })
    .on('headers', (answered: ServerResponse, file: string) => {
      const type = relative(root, file).startsWith(`opds${sep}`) && feeds[/\.\w+$/u.exec(file)?.[0] ?? '']
      if (type) answered.setHeader('Content-Type', type)
      answered.setHeader('Cache-Control', 'no-cache')
    })
    .on('error', ({ status }: { status: number }) => refuse(response, status))
    .pipe(response)
}

/** Where a link leads out, nothing is there. What is wrong with a path otherwise, `send` says. */
async function isIn(root: string, path: string): Promise<boolean> {
  try {
    const real = await realpath(join(root, decodeURIComponent(path)))
    return real === root || real.startsWith(root + sep)
  } catch {
    return false
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
}
