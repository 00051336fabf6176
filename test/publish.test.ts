// The whole flow on the sample edition: what issue after issue must keep true of real input and real books.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect, openBrowser, type Press, type Published, publish, restore } from '../src/index.js'
import { root } from '../src/root.js'

const seed = join(root, 'samples/qianyan-guancha.txt')
const raw = readFileSync(seed)
const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
let press: Press
let published: Published

beforeAll(async () => {
  press = await openBrowser()
  published = await publish(seed, { out: join(dir, 'first'), press })
})
afterAll(async () => {
  await press?.close()
  rmSync(dir, { recursive: true, force: true })
})

function bytes(name: string): Uint8Array {
  return published.files.find(file => file.name === name)!.bytes
}

/** Path → SHA-256 of every file below a folder. */
function digests(folder: string): Record<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter(path => /\.\w+$/.test(path))
    .sort()
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(paths.map(path => [path, digest(path)]))
}

describe('corrections of the sample edition', () => {
  const count = (of: string, texts: string[]) => texts.join('').split(of).length - 1

  test('153 half-width marks and one pair of parentheses become full-width or leave with the second copy', () => {
    const { corrections } = published.edition.articles[0]!.copy
    const mended = corrections.filter(({ actual }) => /^[,:;?!]$/.test(actual))
    const removed = corrections.filter(({ ruleId }) => ruleId === 'duplicate-paragraphs')
    expect(mended.length + removed.map(({ actual }) => actual.match(/[,:;?!]/g)!.length)[0]!).toBe(153)
    expect(removed).toHaveLength(1)
    expect(corrections.filter(({ actual }) => /^[()]$/.test(actual))).toHaveLength(2)
    const table: Record<string, string> = {
      ',': '，',
      ':': '：',
      ';': '；',
      '?': '？',
      '!': '！',
      '(': '（',
      ')': '）',
    }
    for (const { actual, expected } of corrections) if (table[actual]) expect(expected).toBe(table[actual])
    expect(corrections).toHaveLength(153 - 5 + 2 + 2 + 1)
  })

  test('two paragraphs joined, one copy removed; digits, Latin, quotes and spaces inside lines as they were', () => {
    const { raw, text, corrections } = published.edition.articles[0]!.copy
    expect(text).toContain('穿行其间。公司董事长李诗华说')
    expect(text).toContain('要进一步统一思想，保持定力')
    expect(
      corrections.filter(({ actual, expected }) => /^\n+$/.test(actual) && expected === ''),
    ).toHaveLength(2)
    expect(text.split('今年的拼').length - 1).toBe(1)
    const body = raw.slice(0, raw.lastIndexOf('“今年的拼'))
    for (const kept of [/[0-9]/g, /[A-Za-z]/g, /[“”‘’]/g, / /g]) {
      expect(text.match(kept)?.join('')).toBe(body.match(kept)?.join(''))
    }
    expect(count('本报记者 巨云鹏 王鉴欣', [text])).toBe(1)
  })
})

test('blocks: kicker, editor’s note with its signature, three headings with bylines, paragraphs', async () => {
  const { blocks } = await inspect(seed)
  const types = blocks.map(block => block.type).filter(type => type !== 'paragraph')
  expect(types).toEqual([
    'kicker',
    'editorNote',
    'signature',
    'heading',
    'byline',
    'heading',
    'byline',
    'heading',
    'byline',
  ])
  expect(blocks[0]!.text).toBe('前沿观察·年终特别策划')
  expect(blocks.filter(block => block.type === 'signature')[0]!.text).toBe('——编者')
  const people = blocks.flatMap(block => block.people ?? [])
  expect(people.map(({ name, role }) => [name, role])).toEqual(
    ['巨云鹏', '王鉴欣', '郑洋洋', '杨文明'].map(name => [name, '本报记者']),
  )
  expect(blocks.filter(block => block.type === 'paragraph')).toHaveLength(35 - 10 - 1 - 2)
})

test('metadata: the title is the label; no author, date, publisher or rights is made up', () => {
  const { title, titleFrom, language, date, publisher, rights } = published.edition
  expect({ title, titleFrom, language, date, publisher, rights }).toEqual({
    title: '前沿观察·年终特别策划',
    titleFrom: 'kicker',
    language: 'zh-Hans',
    date: undefined,
    publisher: undefined,
    rights: undefined,
  })
  const opf = Object.entries(unzipSync(bytes('qianyan-guancha.epub'))).find(([name]) =>
    name.endsWith('.opf'),
  )![1]
  expect(new TextDecoder().decode(opf)).not.toMatch(/dc:creator|dc:date|dc:publisher|dc:rights/)
})

test('nothing to mend is left: no finding of severity error or warning', () => {
  expect(published.findings.filter(found => found.severity !== 'info')).toEqual([])
})

test('restore gives the raw file byte for byte', async () => {
  const [source] = await restore(published.dir!)
  expect(Buffer.from(source!.bytes).equals(raw)).toBe(true)
  expect(Buffer.from(bytes('source/qianyan-guancha.txt')).equals(raw)).toBe(true)
})

test('another run, from another folder and another day, gives the same bytes', async () => {
  const copy = join(dir, 'elsewhere', 'qianyan-guancha.txt')
  cpSync(seed, copy)
  utimesSync(copy, 0, 0)
  const again = await publish(copy, { out: join(dir, 'second'), press })
  expect(digests(again.dir!)).toEqual(digests(published.dir!))
})

test('the Markdown master, published, gives the same tree', async () => {
  const master = join(published.dir!, 'qianyan-guancha.md')
  const seen = await inspect(master)
  const plain = (blocks: typeof seen.blocks) =>
    blocks.map(({ type, text, level, people }) => ({ type, text, level, people }))
  expect(plain(seen.blocks)).toEqual(plain((await inspect(seed)).blocks))
  expect(seen.corrections).toEqual([])
  const { dir: out, edition } = await publish(master, { out: join(dir, 'master'), formats: ['md'] })
  expect(edition.title).toBe('前沿观察·年终特别策划')
  expect(readFileSync(join(out!, 'qianyan-guancha.md'))).toEqual(readFileSync(master))
})
