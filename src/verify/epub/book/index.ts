// The checks of a book as a whole: what its metadata say, which files it has.
import type { Files, Found } from '../container.js'
import type { Facts } from '../facts.js'
import type { Package } from '../package.js'
import { claims } from './claims.js'
import { conformance } from './conformance.js'
import { cover } from './cover.js'
import { outside, undeclared } from './files.js'
import { obfuscated, unembedded } from './fonts.js'
import { metadata } from './metadata.js'
import { pageList } from './page-list.js'
import type { Tell } from './tell.js'

export interface Whole {
  files: Files
  book: Package
  /** What the pages hold; unknown where one of them cannot be read. */
  facts: Facts | undefined
  /** Path → text. */
  sheets: Map<string, string>
}

export function checkWhole({ files, book, facts, sheets }: Whole): Found[] {
  const found: Found[] = []
  const tell: Tell = (id, message, path = book.path) => found.push([id, `${path}: ${message}`])
  metadata(book, tell)
  if (facts) claims(book, facts, tell)
  conformance(book, tell)
  cover(book, tell)
  undeclared(files, book, tell)
  outside(files, tell)
  obfuscated(files, tell)
  unembedded(sheets, tell)
  if (!book.language && book.languages.length === 0)
    tell('epub-no-language', 'the book does not say its language')
  return [...found, ...(facts ? pageList(facts) : [])]
}
