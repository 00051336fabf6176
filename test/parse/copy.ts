// Text → the Copy that ingest would make of it, for tests of what comes after.
import type { Copy } from '../../src/edition.js'

export function copyOf(text: string, name = 'copy.txt'): Copy {
  const source = {
    name,
    bytes: 0,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bom: false,
    why: 'test',
  } as const
  return { source, raw: text, text, corrections: [], findings: [] }
}
