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

const head = `| book | theme | pages | size | failed rules, PDF/A-2u | failed rules, PDF/UA-1 |
|---|---|--:|--:|--:|--:|
`

export function table(rows: Row[]): string {
  return head + rows.map(line).join('')
}

function line({ book, theme, bytes, pages, failed }: Row): string {
  const told = (found?: string[]) => (found ? String(found.length) : 'not claimed')
  const cells = [book, theme, pages, `${Math.ceil(bytes / 1024)} kB`]
  return `| ${[...cells, told(failed['PDF/A-2u']), told(failed['PDF/UA-1'])].join(' | ')} |\n`
}

const place = /(<!-- judged -->\n)([\s\S]*)(<!-- \/judged -->)/

/**
 * From a run in which no file failed what it claims. A run over some of the books writes their lines alone.
 *
 * @param all what there is to judge, in order
 */
export async function record(rows: Row[], all: Pick<Row, 'book' | 'theme'>[]): Promise<void> {
  const file = join(root, 'docs/pdf.md')
  const page = await readFile(file, 'utf8')
  const before = place.exec(page)?.[2]
  if (before === undefined) throw new Error('docs/pdf.md has no place for the table')
  const lines = all.flatMap(({ book, theme }) => {
    const row = rows.find(each => each.book === book && each.theme === theme)
    const kept = before.split('\n').find(each => each.startsWith(`| ${book} | ${theme} |`))
    return row ? [line(row)] : kept ? [`${kept}\n`] : []
  })
  const pages = lines.reduce((sum, each) => sum + Number(each.split(' | ')[2]), 0)
  const text = `\`npm run conformance\` prints ${lines.length} books, ${pages.toLocaleString('en')} pages, by the flow itself, has them judged by
**${judge}**, and writes this table when none fails a rule of what it claims; a run over some of them writes their lines
alone. Before that, the judge sees a book with faults put into it, and has to name them.

${head}${lines.join('')}`
  await writeFile(
    file,
    page.replace(place, (_, open, __, close) => `${open}\n${text}\n${close}`),
  )
}
