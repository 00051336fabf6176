// Name of a book → its bytes, made by the flow itself.
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Metadata, publish } from '../../src/index.js'
import { bookOf } from '../markdown/book.js'
import { examples } from '../markdown/examples.js'

const seed = 'samples/qianyan-guancha.txt'

const english = `The Ferry Still Runs

By Jane Holloway and Thomas O'Neill

HARBOUR TOWN, March 3 — The last ferry of the evening leaves at 9:40, and on most nights it carries fewer people than it has seats.

"We are not a museum," said Anne Price, who has run the ticket office since 1998. "People still have to get home."

The council will vote on the subsidy in April.
`

const plain = '第一段文字，说的是渡口。\n\n第二段文字，说的是渡船。\n'

/** What breaks careless writers: markup characters, both quotes, an emoji, a line of EJS, and great length. */
const hostile = `& < > " ' 😀 <%= 1 %> ]]> ${'长'.repeat(280)}`

export const books: Record<string, () => Promise<Uint8Array>> = {
  seed: () => publishedFrom(seed),
  'seed, without fonts': () => publishedFrom(seed, { fonts: false }),
  'English article': () => written('ferry.txt', english, { language: 'en' }),
  'hostile words everywhere': () =>
    written('hostile.txt', plain, {
      ...{ title: hostile, subtitle: hostile, newspaper: hostile, publisher: hostile, rights: hostile },
      ...{ description: hostile, subject: [hostile], date: '2025-12-30', issue: '26' },
      people: [{ name: hostile, role: '', relator: 'aut' }],
    }),
  'two lines': () => written('two.txt', plain),
  'CommonMark, every example': () => bookOf('CommonMark, every example', examples),
  'structures that XHTML forbids': async () => bookOf('Structures', await cases()),
}

/** The copy of render's cases: nesting, attacks, broken HTML and all. */
async function cases() {
  const folder = join(import.meta.dirname, '../render/cases')
  const read = async (name: string) => ({
    name,
    markdown: await readFile(join(folder, name, 'input.md'), 'utf8'),
  })
  return Promise.all((await readdir(folder)).sort().map(read))
}

async function written(name: string, text: string, metadata: Metadata = {}): Promise<Uint8Array> {
  const path = join(await mkdtemp(join(tmpdir(), 'kanben-')), name)
  await writeFile(path, text)
  return publishedFrom(path, { metadata })
}

async function publishedFrom(input: string, options: { metadata?: Metadata; fonts?: boolean } = {}) {
  const out = await mkdtemp(join(tmpdir(), 'kanben-'))
  const { dir, edition, findings } = await publish(input, { ...options, out, formats: ['epub', 'pdf'] })
  if (!dir) throw new Error(`not published: ${JSON.stringify(findings)}`)
  return readFile(join(dir, `${edition.slug}.epub`))
}
