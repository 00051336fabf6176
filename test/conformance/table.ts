// What the judges found → the table of it, and docs/conformance.md.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../src/root.js'
import { judges } from './install.js'

export interface Row {
  book: string
  bytes: number
  chapters: number
  errors: number
  warnings: number
  violations: number
}

export function table(rows: Row[]): string {
  const lines = rows.map(({ book, bytes, chapters, errors, warnings, violations }) =>
    [book, `${Math.ceil(bytes / 1024)} kB`, chapters, errors, warnings, violations].join(' | '),
  )
  return `| book | size | chapters | EPUBCheck errors | EPUBCheck warnings | Ace violations |
|---|--:|--:|--:|--:|--:|
${lines.map(line => `| ${line} |\n`).join('')}`
}

/** For people, from a run over all books that found nothing. */
export async function record(rows: Row[]): Promise<void> {
  const documents = rows.reduce((sum, { chapters }) => sum + chapters, 0)
  const text = `# Conformance

\`npm run conformance\` makes ${rows.length} books by the flow itself, has them judged, and writes this page when nobody
has anything against any of them. Judges: **${judges}**.

- **EPUBCheck** (W3C) runs as it comes, once a book: EPUB 3.3, its package, navigation, XHTML, CSS and fonts.
- **Ace** (DAISY) judges EPUB Accessibility 1.1 and WCAG by its own core and with all its rules, on every one of the
  ${documents.toLocaleString('en')} documents below; none is left out or taken for another. Two things around it are ours, for speed alone: the
  browser's pages, which are kept open from document to document, and how its XML library puts the items of a package
  in order.
- Before the matrix, both judge a book with faults put into it, and have to name them.

Chapters are the documents of the reading order, with cover, title page, contents and colophon.

${table(rows)}`
  await writeFile(join(root, 'docs/conformance.md'), text)
}
