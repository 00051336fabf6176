// Name of a printed book → how it is made, in which theme, and what it may claim.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Book, type Metadata, type Press, type PublishOptions, publish } from '../../src/index.js'
import { assemble } from '../../src/parse/assemble.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { render } from '../../src/render/index.js'
import { theme, themes, writePdf } from '../../src/write/pdf/index.js'
import { examples } from '../markdown/examples.js'
import { copyOf } from '../parse/copy.js'
import { copy, everything, illustrated, seed, seedMaster, structures } from './books.js'
import { hostile, nothing, one, untrusted } from './hostile.js'
import type { Profile } from './verapdf.js'
import { written } from './written.js'

export interface Printed {
  book: string
  theme: string
  make: (press: Press) => Promise<Uint8Array>
  /** What it says that it is. Characters that no font of ours has take both claims away. */
  claims: Profile[]
}

const both: Profile[] = ['PDF/A-2u', 'PDF/UA-1']

type Input = () => Promise<string> | string

/** What every theme is judged by. */
const matrix: Record<string, Input> = {
  seed: () => seed,
  images: illustrated,
  tables: () => copy('tables.md'),
  footnotes: () => copy('footnotes.md'),
  ruby: () => copy('ruby.md'),
  lists: () => copy('lists.md'),
  code: () => copy('code.md'),
  verse: () => copy('verse.md'),
  'nested sections': () => copy('sections.md'),
  'an edition in sections': () => 'samples/linzhou-chenbao',
}

interface More {
  metadata?: Metadata
  marks?: true
  lacks?: true
}

const others: Record<string, [Input, More]> = {
  'all metadata there is': [() => seed, { metadata: everything }],
  'seed, with marks': [() => seed, { marks: true }],
  English: [() => copy('english.txt'), { metadata: { language: 'en' } }],
  Japanese: [() => copy('japanese.txt'), { metadata: { language: 'ja' } }],
  'Traditional Chinese': [() => copy('traditional.txt'), { metadata: { language: 'zh-Hant' } }],
  'one character': [() => written('one.txt', one), {}],
  'one article that looks empty': [() => written('nothing.md', nothing), {}],
  Arabic: [() => copy('arabic.txt'), { metadata: { language: 'ar' }, lacks: true }],
  Korean: [() => copy('korean.txt'), { metadata: { language: 'ko' }, lacks: true }],
  'hostile words in all metadata': [() => written('one.txt', one), { metadata: hostile, lacks: true }],
  'untrusted copy': [() => written('untrusted.md', untrusted), { lacks: true }],
}

export const printed: Printed[] = [
  ...themes.flatMap(name =>
    Object.entries(matrix).map(([book, input]) => published(book, input, { theme: name }, both)),
  ),
  ...Object.entries(others).map(([book, [input, { lacks, ...options }]]) =>
    published(book, input, { theme: 'book', ...options }, lacks ? [] : both),
  ),
  {
    ...{ book: 'a thousand articles', theme: 'book', claims: both },
    make: async press => (await bound('千篇', await thousand(), press)).bytes,
  },
  {
    ...{
      book: 'CommonMark and GFM, every example that our fonts can show',
      theme: 'book',
      claims: ['PDF/A-2u'],
    },
    make: async press => (await bound('CommonMark and GFM', shown, press)).bytes,
  },
]

const shown = examples.filter(({ html }) => !/[\u{1F50}Ďℋⅆ∲ӒϠ\uFFFDആಫẞῆ]/u.test(html))

/** Three pages each, in the mean: every tenth is the seed, the others our copies of each structure in turn. */
async function thousand() {
  const [master, others] = [await seedMaster(), await structures()]
  return Array.from({ length: 1000 }, (_, at) => ({
    name: `第${at + 1}篇`,
    markdown: at % 10 ? others[at % others.length]!.markdown : `# 第${at + 1}篇\n\n${master}`,
  }))
}

/** Through the front door. */
function published(book: string, input: Input, options: PublishOptions, claims: Profile[]): Printed {
  const make = async (press: Press) => {
    const out = await mkdtemp(join(tmpdir(), 'kanben-'))
    const { files, dir, findings } = await publish(await input(), {
      ...options,
      out,
      press,
      formats: ['pdf'],
    })
    if (!dir) throw new Error(`not published: ${JSON.stringify(findings)}`)
    return files.find(({ name }) => name.endsWith('.pdf'))!.bytes
  }
  return { book, theme: options.theme!, make, claims }
}

/** Many articles in one. */
function bound(title: string, chapters: { name: string; markdown: string }[], press: Press): Promise<Book> {
  const articles = chapters.map(({ name, markdown }, at) =>
    parseMarkdown(copyOf(markdown, `${name}.md`), `a${at + 1}`),
  )
  const edition = assemble(articles, { language: 'zh-Hans', title }, 'book')
  return writePdf(edition, render(edition), press, theme())
}
