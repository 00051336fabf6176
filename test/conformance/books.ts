// Name of a book → its bytes, made by the flow itself.
import { copyFile, cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Metadata, openBrowser, type Press, publish } from '../../src/index.js'
import { bookOf } from '../markdown/book.js'
import { examples } from '../markdown/examples.js'
import { hostile, nothing, one, unspeakable, untrusted } from './hostile.js'
import { written } from './written.js'

export type Make = () => Promise<Uint8Array>

export const seed = 'samples/qianyan-guancha.txt'

/** Our copy of the language or structure that its file is named for. */
export const copy = (name: string) => join(import.meta.dirname, 'copy', name)

export const books: Record<string, Make> = {
  seed: () => published(seed),
  'seed, without fonts': () => published(seed, { fonts: false }),
  'seed, in vertical lines': () => published(seed, { metadata: { writing: 'vertical' } }),
  'all metadata there is': () => published(seed, { metadata: everything }),
  footnotes: () => published(copy('footnotes.md')),
  tables: () => published(copy('tables.md')),
  ruby: () => published(copy('ruby.md')),
  verse: () => published(copy('verse.md')),
  code: () => published(copy('code.md')),
  lists: () => published(copy('lists.md')),
  images: async () => published(await illustrated()),
  'nested sections': () => published(copy('sections.md')),
  'an edition in sections': () => published('samples/linzhou-chenbao'),
  'all these, in vertical lines': async () =>
    bookOf('直排', await structures(), { language: 'zh-Hans', writing: 'vertical' }),
  English: () => published(copy('english.txt'), { metadata: { language: 'en' } }),
  Arabic: () => published(copy('arabic.txt'), { metadata: { language: 'ar' } }),
  Japanese: () => published(copy('japanese.txt'), { metadata: { language: 'ja' } }),
  'Japanese, in vertical lines': () =>
    published(copy('japanese.txt'), { metadata: { language: 'ja', writing: 'vertical' } }),
  Korean: () => published(copy('korean.txt'), { metadata: { language: 'ko' } }),
  'Traditional Chinese': () => published(copy('traditional.txt'), { metadata: { language: 'zh-Hant' } }),
  'hostile words in all metadata': async () =>
    published(await written('one.txt', one), { metadata: hostile }),
  'untrusted copy': async () => published(await written('untrusted.md', untrusted)),
  'NUL and halves of characters': () =>
    bookOf(unspeakable, [{ name: 'unspeakable', markdown: unspeakable }], { publisher: unspeakable }),
  'one article that looks empty': async () => published(await written('nothing.md', nothing)),
  'one character': async () => published(await written('one.txt', one)),
  'a thousand articles': async () => bookOf('千篇', await thousand(), { language: 'zh-Hans' }),
  'CommonMark and GFM, every example': () => bookOf('CommonMark and GFM, every example', examples),
  'structures that XHTML forbids': async () => bookOf('Structures', await cases()),
}

export const everything: Metadata = {
  ...{ title: '前沿观察', subtitle: '年终特别策划', newspaper: '柳溪日报', issue: '第26期（年终号）' },
  ...{
    date: '2025-12-30',
    modified: '2026-01-02T08:00:00+08:00',
    publisher: '柳溪日报社',
    language: 'zh-Hans',
  },
  ...{
    rights: '© 2025 柳溪日报社，保留所有权利。',
    identifier: 'urn:uuid:2f1c3b2e-7a55-5f0e-9a0b-6d3c1f6f0a11',
  },
  ...{
    description: '一年的四件事。',
    source: 'https://example.org/2025/12/30?a=1&b=2',
    subject: ['年终', '党建'],
  },
  people: [
    { name: '李文', role: '本报记者', relator: 'rpt' },
    { name: '李文', role: '摄影', relator: 'pht' },
    { name: '王小山', role: '责任编辑', relator: 'edt', fileAs: 'Wang Xiaoshan' },
    { name: 'Jane Holloway', role: 'Author', relator: 'aut' },
    { name: '某某', role: '通讯员', relator: 'ctb' },
  ],
}

let press: Promise<Press> | undefined

/** Through the front door, with its PDF, so that it has a list of pages. */
async function published(input: string, options: { metadata?: Metadata; fonts?: boolean } = {}) {
  press ??= openBrowser()
  const out = await mkdtemp(join(tmpdir(), 'kanben-'))
  const { files, dir, findings } = await publish(input, {
    ...{ ...options, out, press: await press },
    formats: ['epub', 'pdf'],
  })
  if (!dir) throw new Error(`not published: ${JSON.stringify(findings)}`)
  return files.find(({ name }) => name.endsWith('.epub'))!.bytes
}

/** Pictures are looked for beside the copy. */
export async function illustrated(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
  await cp(join(import.meta.dirname, '../pictures'), join(folder, 'pictures'), { recursive: true })
  await copyFile(copy('images.md'), join(folder, 'images.md'))
  return join(folder, 'images.md')
}

export async function closePress(): Promise<void> {
  await (await press)?.close()
}

/** The size of the seed each, and like it in structure; every seventh is our copy of another. */
async function thousand() {
  const [master, others] = [await seedMaster(), await structures()]
  return Array.from({ length: 1000 }, (_, at) => ({
    name: `第${at + 1}篇`,
    markdown: at % 7 ? `# 第${at + 1}篇\n\n${master}` : others[(at / 7) % others.length]!.markdown,
  }))
}

export async function seedMaster(): Promise<string> {
  const { files } = await publish(seed, { out: await mkdtemp(join(tmpdir(), 'kanben-')), formats: ['md'] })
  return new TextDecoder().decode(files.find(({ name }) => name.endsWith('.md'))!.bytes)
}

export async function structures() {
  const names = (await readdir(copy('.'))).filter(name => name.endsWith('.md')).sort()
  return Promise.all(names.map(async name => ({ name, markdown: await readFile(copy(name), 'utf8') })))
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
