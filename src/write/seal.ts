// Edition, books and findings → the whole publication: books, records, report and source.
import { copiesOf } from '../copies.js'
import type { Book, Edition, Finding, Galley, Publication } from '../edition.js'
import { version } from '../root.js'
import { correctionsJson, editionJson, type Tools } from './records.js'
import { report } from './report.js'

/** `sources` are the raw files, untouched; `asked` is the digest of what was asked for (fresh.ts). The last file made is edition.json, since it holds the digests of the others. */
export function seal(
  edition: Edition,
  galleys: Galley[],
  books: Book[],
  sources: Book[],
  findings: Finding[],
  asked?: string,
): Publication {
  const copies = copiesOf(edition)
  const kept = [...books, text('corrections.json', 'application/json', correctionsJson(copies)), ...sources]
  const page = text('report.html', 'text/html', report({ edition, galleys, files: kept, findings }))
  const files = [...kept, page]
  const record = text('edition.json', 'application/json', editionJson(edition, files, tools(books), asked))
  return { edition, galleys, files: [...files, record], findings }
}

/** Name → version of all that made the publication. */
export function tools(books: Pick<Book, 'madeWith'>[]): Tools {
  return {
    kanben: version,
    node: process.versions.node,
    ...Object.assign({}, ...books.map(book => book.madeWith)),
  }
}

function text(name: string, mediaType: string, content: string): Book {
  return { name, mediaType, bytes: new TextEncoder().encode(content) }
}
