// Whole books in print → no failed rule of PDF/A-2u and PDF/UA-1, or no claim.
import { copyFile, cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Metadata, openBrowser, type Press, publish } from '../../src/index.js'
import { hostile, nothing, one, untrusted } from './hostile.js'
import { installVeraPdf, type Profile, profiles, veraPdf } from './verapdf.js'
import { written } from './written.js'

const seed = 'samples/qianyan-guancha.txt'
const copy = (name: string) => join(import.meta.dirname, 'copy', name)

interface Sheet {
  input: () => Promise<string> | string
  metadata?: Metadata
  /** Characters that no font of ours has: such a book claims nothing, and is not judged. */
  lacks?: true
}

const sheets: Record<string, Sheet> = {
  seed: { input: () => seed },
  footnotes: { input: () => copy('footnotes.md') },
  tables: { input: () => copy('tables.md') },
  ruby: { input: () => copy('ruby.md') },
  verse: { input: () => copy('verse.md') },
  code: { input: () => copy('code.md') },
  lists: { input: () => copy('lists.md') },
  images: { input: illustrated },
  'nested sections': { input: () => copy('sections.md') },
  English: { input: () => copy('english.txt'), metadata: { language: 'en' } },
  Japanese: { input: () => copy('japanese.txt'), metadata: { language: 'ja' } },
  'Traditional Chinese': { input: () => copy('traditional.txt'), metadata: { language: 'zh-Hant' } },
  'one character': { input: () => written('one.txt', one) },
  'one article that looks empty': { input: () => written('nothing.md', nothing) },
  Arabic: { input: () => copy('arabic.txt'), metadata: { language: 'ar' }, lacks: true },
  Korean: { input: () => copy('korean.txt'), metadata: { language: 'ko' }, lacks: true },
  'hostile words in all metadata': {
    input: () => written('one.txt', one),
    metadata: hostile,
    lacks: true,
  },
  'untrusted copy': { input: () => written('untrusted.md', untrusted), lacks: true },
}

let press: Press
const rows: string[] = []

beforeAll(async () => {
  await installVeraPdf()
  press = await openBrowser()
})

/** Pictures are looked for beside the copy. */
async function illustrated(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
  await cp(join(import.meta.dirname, '../pictures'), join(folder, 'pictures'), { recursive: true })
  await copyFile(copy('images.md'), join(folder, 'images.md'))
  return join(folder, 'images.md')
}

async function printed({ input, metadata = {} }: Sheet): Promise<Uint8Array> {
  const out = await mkdtemp(join(tmpdir(), 'kanben-'))
  const { files, dir, findings } = await publish(await input(), { metadata, out, press, formats: ['pdf'] })
  if (!dir) throw new Error(`not published: ${JSON.stringify(findings)}`)
  return files.find(({ name }) => name.endsWith('.pdf'))!.bytes
}

const isClaimed = (bytes: Uint8Array) => Buffer.from(bytes).includes('<pdfuaid:part>1<')

async function judged(bytes: Uint8Array): Promise<Record<Profile, string[]>> {
  const file = await written('book.pdf', bytes)
  const names = Object.keys(profiles) as Profile[]
  const found = await Promise.all(names.map(async name => [name, await veraPdf(file, name)] as const))
  return Object.fromEntries(found) as Record<Profile, string[]>
}

test('the judge sees faults', async () => {
  const bytes = Buffer.from(await printed(sheets['one character']!))
  bytes.write('/OutputIntentz', bytes.indexOf('/OutputIntents'), 'latin1')
  bytes.write('/Markee', bytes.indexOf('/Marked'), 'latin1')
  const found = await judged(bytes)
  expect(found['PDF/A-2u'].map(rule => rule.split(' ', 1)[0])).toEqual(['6.2.4.3-2'])
  expect(found['PDF/UA-1'].map(rule => rule.split(' ', 1)[0])).toEqual(['6.2-1'])
})

test.for(Object.entries(sheets))('%s', async ([book, sheet]) => {
  const bytes = await printed(sheet)
  expect(isClaimed(bytes)).toBe(!sheet.lacks)
  const size = `${Math.ceil(bytes.length / 1024)} kB`
  if (sheet.lacks) {
    rows.push(`| ${book} | ${size} | claims nothing | claims nothing |`)
    return
  }
  const found = await judged(bytes)
  rows.push(`| ${book} | ${size} | ${found['PDF/A-2u'].length} | ${found['PDF/UA-1'].length} |`)
  expect(found).toEqual({ 'PDF/A-2u': [], 'PDF/UA-1': [] })
})

afterAll(async () => {
  await press?.close()
  const head = '| book | size | failed rules, PDF/A-2u | failed rules, PDF/UA-1 |\n|---|--:|--:|--:|'
  process.stdout.write(`\n${[head, ...rows].join('\n')}\n`)
})
