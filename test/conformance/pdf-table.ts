// What veraPDF found → the table of it, in its place in docs/pdf.md.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../src/root.js'
import { judge, type Profile } from './verapdf.js'

export interface Row {
  book: string
  theme: string
  bytes: number
  pages: number
  /** Profile → the rules that failed; a profile that the file does not claim is not there. */
  failed: Partial<Record<Profile, string[]>>
}

export function table(rows: Row[]): string {
  const told = (found?: string[]) => (found ? String(found.length) : 'not claimed')
  const lines = rows.map(({ book, theme, bytes, pages, failed }) =>
    [
      ...[book, theme, pages, `${Math.ceil(bytes / 1024)} kB`],
      ...[told(failed['PDF/A-2u']), told(failed['PDF/UA-1'])],
    ].join(' | '),
  )
  return `| book | theme | pages | size | failed rules, PDF/A-2u | failed rules, PDF/UA-1 |
|---|---|--:|--:|--:|--:|
${lines.map(line => `| ${line} |\n`).join('')}`
}

const marks = /(<!-- judged -->\n)[\s\S]*(<!-- \/judged -->)/

/** From a run over all books in which no file failed what it claims. */
export async function record(rows: Row[]): Promise<void> {
  const file = join(root, 'docs/pdf.md')
  const pages = rows.reduce((sum, row) => sum + row.pages, 0)
  const text = `\`npm run conformance\` prints ${rows.length} books, ${pages.toLocaleString('en')} pages, by the flow itself, has them judged
by **${judge}**, and writes this table when none fails a rule of what it claims. Before that, the judge sees a book with
faults put into it, and has to name them.

${table(rows)}`
  const page = await readFile(file, 'utf8')
  if (!marks.test(page)) throw new Error('docs/pdf.md has no place for the table')
  await writeFile(
    file,
    page.replace(marks, (_, before, after) => `${before}\n${text}\n${after}`),
  )
}
