// EPUB bytes → findings: those of EPUBCheck's port, and what it misses.
import type { Finding } from '../../edition.js'
import { finding } from '../../findings.js'
import type { Parts } from '../../parts.js'
import { shortened } from '../shortened.js'
import { judgeAnew } from './anew.js'
import { untrue } from './book/conformance.js'
import { open } from './container.js'
import { judge } from './judge.js'
import { bookOf, read } from './read.js'

/** Of one id; what is wrong so often needs no longer list. */
const most = 100

/**
 * Check any EPUB, ours or not. `file` names it in the findings. Each message begins with the place in the container:
 * `OEBPS/a1.xhtml:12:3: …`. Never throws, and opens nothing that would not fit into memory.
 *
 * @param parts what is known of the book's pages from an earlier state of it; the findings are the same without
 */
export async function checkEpub(bytes: Uint8Array, file: string, parts?: Parts): Promise<Finding[]> {
  const { files, headers, refused } = open(bytes)
  if (refused) return [finding(...refused, { file })]
  const book = bookOf(files)
  const { findings: judged, malformed } = await (parts
    ? judgeAnew({ bytes, headers, files, book }, file, parts)
    : judge(bytes, file))
  const found = read(files, book, malformed, parts)
  const told = new Set(judged.filter(({ id }) => id === 'epub-rsc-005').map(({ message }) => lineOf(message)))
  const ours = found.filter(([id, message]) => !grammar.has(id) || !told.has(lineOf(message)))
  const findings = [...judged, ...ours.map(([id, message]) => finding(id, message, { file }))]
  const claim = book && untrue(book, findings)
  return shortened([...findings, ...(claim ? [finding(...claim, { file })] : [])], most)
}

/** What EPUBCheck calls RSC-005: where its port has said so, it need not be said again. */
const grammar = new Set(['epub-nesting', 'epub-attribute'])

/** Path and line. */
function lineOf(message: string): string | undefined {
  return /^[^:]+:\d+/.exec(message)?.[0]
}
