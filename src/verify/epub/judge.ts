// EPUB bytes → what EPUBCheck's port has against them, in our form.
import { EpubCheck } from '@likecoin/epubcheck-ts'
import type { Finding, Severity } from '../../edition.js'

type Message = Awaited<ReturnType<typeof EpubCheck.validate>>['messages'][number]

const severities: Partial<Record<Message['severity'], Severity>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'info',
}

/**
 * A finding of EPUBCheck keeps its severity, and its number as id: `RSC-005` becomes `epub-rsc-005`; its place in the
 * container opens the message.
 */
export async function judge(bytes: Uint8Array, file: string): Promise<Judgement> {
  const { messages } = await EpubCheck.validate(bytes, {}, file)
  const broken = messages.filter(message => numberOf(message) === 'RSC-016')
  const malformed = new Set(broken.flatMap(({ location }) => location?.path ?? []))
  // Of a page that cannot be read no ids are known, so that every link to one would seem broken.
  const certain = messages.filter(({ id }) => id !== 'RSC-012' || malformed.size === 0)
  return { findings: certain.flatMap(message => judged(message, file)), malformed }
}

/** Whether EPUBCheck's port has nothing against a page of EPUB 3 by itself. */
export async function judgePage(path: string, content: Uint8Array): Promise<boolean> {
  const { messages } = await EpubCheck.validateSingleFile(content, path, { mode: 'xhtml', version: '3.0' })
  return messages.every(({ severity }) => severities[severity] === undefined)
}

export interface Judgement {
  findings: Finding[]
  /** Paths of what should be XML and is not. */
  malformed: Set<string>
}

/** EPUBCheck has RSC-016 for what is no XML; its port says HTM-004, which is for other document types. */
function numberOf({ id, message }: Message): string {
  return id === 'HTM-004' && !message.startsWith('Irregular DOCTYPE') ? 'RSC-016' : id
}

function judged(told: Message, file: string): Finding[] {
  const { severity: level, message, location, suggestion } = told
  const severity = severities[level]
  if (!severity) return []
  const place = [location?.path, location?.line, location?.column].filter(Boolean).join(':')
  return [
    {
      id: `epub-${numberOf(told).toLowerCase()}`,
      severity,
      message: (place && `${place}: `) + (message.trim().split('\n')[0] || 'does not follow its schema'),
      ...(suggestion && { hint: suggestion }),
      file,
    },
  ]
}
