// The reading room on 127.0.0.1: types, ranges, HEAD, and nothing but the room.
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type Served, serveRoom } from '../../../src/archive/site/serve.js'

let served: Served
const book = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251))

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
  const room = join(folder, 'room')
  const files: Record<string, string | Buffer> = {
    '../secret.txt': 'secret',
    'index.html': '<!DOCTYPE html>',
    'assets/room.css': 'p {}',
    'assets/search.js': '1',
    'opds/index.json': '{}',
    'opds/index.xml': '<feed/>',
    '报/1/files/刊.epub': book,
    '报/1/files/刊.pdf': '%PDF',
    '报/1/files/刊.md': '# 刊',
    '报/1/images/a.png': 'png',
    '报/1/.room.json': '{}',
  }
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(join(room, path, '..'), { recursive: true })
    await writeFile(join(room, path), bytes)
  }
  await symlink(join(folder, 'secret.txt'), join(room, 'out.txt'))
  await symlink(folder, join(room, 'up'))
  served = await serveRoom(room, 0)
})

afterAll(() => served?.close())

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** As it is typed: `fetch` tidies paths before it sends them. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(served.address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/room.css', 'text/css; charset=utf-8'],
  ['/assets/search.js', 'text/javascript; charset=utf-8'],
  ['/opds/index.json', 'application/opds+json'],
  ['/opds/index.xml', 'application/atom+xml;profile=opds-catalog;charset=utf-8'],
  [`/${encodeURI('报/1/files/刊.epub')}`, 'application/epub+zip'],
  [`/${encodeURI('报/1/files/刊.pdf')}`, 'application/pdf'],
  [`/${encodeURI('报/1/files/刊.md')}`, 'text/markdown; charset=utf-8'],
  [`/${encodeURI('报/1/images/a.png')}`, 'image/png'],
])('%s is %s', async (path, type) => {
  const { status, headers } = await ask(path)
  expect([status, headers['content-type']]).toEqual([200, type])
})

describe('a download', () => {
  const path = `/${encodeURI('报/1/files/刊.epub')}`

  it('comes in parts', async () => {
    const { status, headers, body } = await ask(path, { headers: { Range: 'bytes=990-' } })
    expect([status, headers['content-range']]).toEqual([206, 'bytes 990-999/1000'])
    expect(body).toEqual(book.subarray(990))
    expect((await ask(path, { headers: { Range: 'bytes=-10' } })).body).toEqual(book.subarray(990))
    expect((await ask(path, { headers: { Range: 'bytes=2000-' } })).status).toBe(416)
  })

  it('is described without its bytes', async () => {
    const { status, headers, body } = await ask(path, { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, '1000', 0])
  })

  it('is not sent again where it has not changed', async () => {
    const { headers } = await ask(path)
    expect((await ask(path, { headers: { 'If-None-Match': String(headers.etag) } })).status).toBe(304)
  })
})

describe('nothing is to be had but the room', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//../secret.txt',
    '/out.txt',
    '/up/secret.txt',
    '/%00',
    '/%E0%A4%A',
    `/${encodeURI('报/1/.room.json')}`,
    '/assets/',
    '/opds',
    `/${encodeURI('报')}/`,
  ])('%s', async path => {
    const { status, body } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(301)
    expect(String(body)).not.toMatch(/secret|刊|room\.css/u)
  })

  test('by a name that another site has given to this machine', async () => {
    expect((await ask('/', { headers: { Host: 'evil.example' } })).status).toBe(421)
    expect((await ask('/', { headers: { Host: `localhost:${new URL(served.address).port}` } })).status).toBe(
      200,
    )
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s', async method => {
    const { status, headers } = await ask('/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('with scripts, styles or frames from elsewhere', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
    )
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|data:/)
    expect((await ask('/nowhere')).headers['content-security-policy']).toBe(
      headers['content-security-policy'],
    )
  })

  test('from another machine', async () => {
    const own = Object.values(networkInterfaces())
      .flatMap(all => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')
    if (!own) return
    const reached = await fetch(served.address.replace('127.0.0.1', own.address)).then(
      () => true,
      () => false,
    )
    expect(reached).toBe(false)
  })
})

test('a port that is taken is refused in one line', async () => {
  const { port } = new URL(served.address)
  await expect(serveRoom(tmpdir(), Number(port))).rejects.toMatchObject({
    exitCode: 2,
    message: `port ${port} cannot be had (EADDRINUSE)`,
  })
})
