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
export async function judge(bytes: Uint8Array, file: string): Promise<Finding[]> {
  const { messages } = await EpubCheck.validate(bytes, {}, file)
  return messages.flatMap(message => judged(message, file))
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
