// Text → a Copy as ingest would hand it over, and what normalize makes of it.
import type { Copy } from '../../src/edition.js'
import { normalize } from '../../src/normalize/index.js'

export function copyOf(text: string): Copy {
  const source = {
    name: 'copy.txt',
    bytes: text.length,
    sha256: '',
    encoding: 'utf-8',
    bom: false,
    why: '',
  } as const
  return { source, raw: text, text, corrections: [], findings: [] }
}

export const cleaned = (text: string): Copy => normalize(copyOf(text))

/** Lines that are not blank, as people compare texts. */
export const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
