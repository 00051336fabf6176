// EPUB bytes → findings: those of EPUBCheck's port, and what it misses.
import type { Finding } from '../../edition.js'
import { finding } from '../../findings.js'
import { shortened } from '../shortened.js'
import { untrue } from './book/conformance.js'
import { open } from './container.js'
import { judge } from './judge.js'
import { read } from './read.js'

/** Of one id; what is wrong so often needs no longer list. */
const most = 100

/**
 * Check any EPUB, ours or not. `file` names it in the findings. Each message begins with the place in the container:
 * `OEBPS/a1.xhtml:12:3: …`. Never throws, and opens nothing that would not fit into memory.
 */
export async function checkEpub(bytes: Uint8Array, file: string): Promise<Finding[]> {
  const { files, refused } = open(bytes)
  if (refused) return [finding(...refused, { file })]
  const { findings: judged, malformed } = await judge(bytes, file)
  const { book, found } = read(files, malformed)
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
