// Edition, galleys and books → findings. Nothing is published with an error among them.
import { copiesOf } from '../copies.js'
import type { Book, Copy, Edition, Finding, Galley } from '../edition.js'
import { finding } from '../findings.js'
import type { Parts } from '../parts.js'
import { checkCorrections } from './corrections.js'
import { checkText } from './text.js'

/**
 * 1. what reading and repairing, making up and printing raised,
 * 2. the proof that clean text and corrections give the raw bytes (`restores`),
 * 3. no correction has written a word of its own,
 * 4. no character lost between copy, tree and galleys,
 * 5. each book by its own judge.
 */
export async function verify(
  edition: Edition,
  galleys: Galley[],
  books: Book[],
  restores: (copy: Copy) => boolean,
): Promise<Finding[]> {
  const copies = copiesOf(edition)
  const judged = await Promise.all(books.map(checkBook))
  return [
    ...copies.flatMap(copy => copy.findings),
    ...copies.filter(copy => !restores(copy)).map(notRestorable),
    ...copies.flatMap(checkCorrections),
    ...checkText(edition, galleys),
    ...galleys.flatMap(galley => galley.findings ?? []),
    ...books.flatMap(book => book.findings ?? []),
    ...judged.flat(),
  ]
}

/** Findings of one file by the kind of book that its name says it is; none for other files. */
export async function checkBook({
  name,
  bytes,
  judged,
  pdf,
}: Pick<Book, 'name' | 'bytes' | 'judged' | 'pdf'>): Promise<Finding[]> {
  if (name.endsWith('.epub')) return judged ?? judgeEpub(bytes, name)
  if (!name.endsWith('.pdf')) return []
  const { checkPdf } = await import('./pdf/index.js')
  return checkPdf(bytes, name, pdf)
}

/** `checkEpub`, loaded where there is an EPUB: EPUBCheck's port takes longer than a short text needs. */
export async function judgeEpub(bytes: Uint8Array, name: string, parts?: Parts): Promise<Finding[]> {
  const { checkEpub } = await import('./epub/index.js')
  return checkEpub(bytes, name, parts)
}

function notRestorable({ source }: Copy): Finding {
  return finding('not-restorable', 'clean text and corrections do not give the raw bytes', {
    file: source.name,
  })
}
