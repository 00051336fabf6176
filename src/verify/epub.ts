// EPUB bytes → findings: those of EPUBCheck's port, and what no book of ours may hold.
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import type { Finding, Severity } from '../edition.js'
import { finding } from '../findings.js'
import { foreign } from './epub-content.js'

/**
 * Check any EPUB, ours or not. A finding of EPUBCheck keeps its severity, and its number as id: `RSC-005` becomes
 * `epub-rsc-005`; its place in the container opens the message.
 */
export async function checkEpub(bytes: Uint8Array, file: string): Promise<Finding[]> {
  const { messages } = await EpubCheck.validate(bytes, {}, file)
  return [...messages.flatMap(message => judged(message, file)), ...scanned(bytes, file)]
}

type Message = Awaited<ReturnType<typeof EpubCheck.validate>>['messages'][number]

const severities: Partial<Record<Message['severity'], Severity>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'info',
}

function judged({ id, severity: level, message, location, suggestion }: Message, file: string): Finding[] {
  const severity = severities[level]
  if (!severity) return []
  const place = [location?.path, location?.line, location?.column].filter(Boolean).join(':')
  return [
    {
      id: `epub-${id.toLowerCase()}`,
      severity,
      message: (place && `${place}: `) + message.trim(),
      ...(suggestion && { hint: suggestion }),
      file,
    },
  ]
}

function scanned(bytes: Uint8Array, file: string): Finding[] {
  return [...textsOf(bytes)].flatMap(([path, text]) =>
    foreign(path, text).map(({ id, what }) => finding(id, `${path}: ${what}`, { file })),
  )
}

/** Files of the container that may be text. A container that cannot be opened has its finding from EPUBCheck. */
function textsOf(bytes: Uint8Array): Map<string, string> {
  const binary = /\.(?:woff2?|ttf|otf|png|jpe?g|gif|webp|mp[34]|m4a|ogg|opus)$/i
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => !binary.test(name) })
    return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
  } catch {
    return new Map()
  }
}
