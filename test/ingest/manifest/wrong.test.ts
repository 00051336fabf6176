// Whatever is wrong in an edition.yaml: one line with file, line, column, path and what was expected.
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/edition.js'
import { readManifest } from '../../../src/ingest/manifest/index.js'
import { checkRules } from '../../../src/read.js'
import { folder } from '../../pictures/files.js'

let dir: string
beforeAll(() => {
  dir = folder(
    {
      'a.txt': '甲',
      'b.txt': '乙',
      'news/1.md': '丙',
      'news/2.md': '丁',
      'x.png': '',
      '[头条].txt': '戊',
    },
    'edition',
  )
  writeFileSync(join(dir, '../outside.txt'), '外')
  symlinkSync('../outside.txt', join(dir, 'out.txt'))
  symlinkSync('a.txt', join(dir, 'again.txt'))
  symlinkSync('loop.txt', join(dir, 'loop.txt'))
  symlinkSync('..', join(dir, 'up'))
  mkdirSync(join(dir, 'folder.txt'))
})

async function refusal(yaml: string | Uint8Array): Promise<string> {
  const path = join(dir, 'edition.yaml')
  writeFileSync(path, yaml)
  const error = await readManifest(path, undefined, checkRules).then(
    () => 'is read',
    (error: unknown) => error,
  )
  if (!(error instanceof Refusal)) throw error
  expect(error.exitCode).toBe(2)
  expect(error.message).not.toContain('\n')
  return error.message.replace(`${path}:`, '').trim()
}

const cases: Record<string, [yaml: string, said: string][]> = {
  'YAML itself': [
    ['articles: a.txt: b', '1:11: a second `:` in the line: put the text in quotes'],
    ['articles:\n\t- a.txt', '2:1: a tab before the text: use spaces'],
    ['title: 甲\ntitle: 乙\narticles: [a.txt]', '2:1: “title” stands there twice'],
    [
      'title: “甲\narticles: [a.txt',
      '2:17: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['date：2026-03-14\narticles: [a.txt]', '1:1: a full-width ：, where `:` and a space are expected'],
    ['articles: [a.txt]\ntitle:晨报', '2:1: expected a space behind the `:`'],
    ['articles:\n  - file:a.txt\n    title: 甲', '2:5: expected a space behind the `:`'],
    ['title: 甲\n　date: 2026\narticles: [a.txt]', '2:1: a full-width space before the text: use spaces'],
    ['title: @甲', '1:8: put the text in quotes: without them it may not begin so'],
    ['articles: [a.txt]\n---\narticles: [b.txt]', '2:1: expected no line `---`'],
    ['- a.txt', '1:1: expected lines of `key: value`'],
    ['just words', '1:1: expected lines of `key: value`'],
    ['# nothing', '1:1: expected sections, or articles'],
    ['articles: &a [*a]', '1:15: articles › 1: expected a file, or file and what is to be said of it'],
    ['articles: *a', '1:11: this alias stands for nothing, or all of them for too much'],
    ['articles: [a.txt]\n__proto__: { title: 甲 }', '2:1: no such key'],
    ['articles: [a.txt]\nrules: { __proto__: off }', '2:10: no such key'],
    ['articles: [a.txt]\n? [title]\n: 甲', '2:3: no such key'],
    ['articles: [a.txt]\nconstructor: 甲', '2:1: constructor: no such key; there are title,'],
  ],
  'keys and types': [
    ['articles: [a.txt]\ntilte: 甲', '2:1: tilte: no such key; there are title, subtitle, newspaper,'],
    [
      'articles:\n  - { file: a.txt, page: 3 }',
      '2:20: articles › 1 › page: no such key; there are file, title,',
    ],
    [
      'sections:\n  - title: 要闻\n    files: [a.txt]',
      '3:5: sections › 1 › files: no such key; there are title, page, articles',
    ],
    ['title: [甲]\narticles: [a.txt]', '1:8: title: expected text; found a list'],
    ['title: true\narticles: [a.txt]', '1:8: title: expected text; found “true”'],
    [
      'date: 2026-02-30\narticles: [a.txt]',
      '1:7: date: expected a date such as 2025-12-30; found “2026-02-30”',
    ],
    [
      'language: 中文\narticles: [a.txt]',
      '1:11: language: expected a language tag such as zh-Hans; found “中文”',
    ],
    [
      'theme: poster\narticles: [a.txt]',
      '1:8: theme: expected book, newspaper or vertical, or name, size and marks; found “poster”',
    ],
    [
      'theme: { name: book, marks: yes }\narticles: [a.txt]',
      '1:29: theme › marks: expected true or false; found “yes”',
    ],
    ['theme: { name: newspaper, size: a5 }\narticles: [a.txt]', '1:33: theme › size: expected '],
    ['articles: a.txt', '1:11: articles: expected a list of files; found “a.txt”'],
    ['articles:\n  -\n  - a.txt', '2:4: articles › 1: expected a file'],
    ['sections: [{ title: 要闻 }]', '1:12: sections › 1 › articles: expected a list of files'],
    [
      'sections: [{ title: 要闻, articles: [] }]',
      '1:35: sections › 1 › articles: expected at least one article',
    ],
    ['sections: []', '1:11: sections: expected at least one section'],
    [
      'sections: [{ articles: [a.txt] }]\narticles: [b.txt]',
      '2:11: articles: beside sections there are no articles of their own',
    ],
    ['title: 甲', '1:1: expected sections, or articles'],
    ['people: [{ role: 记者 }]\narticles: [a.txt]', '1:10: people › 1 › name: expected text'],
  ],
  files: [
    ['articles: [none.txt]', '1:12: articles › 1: “none.txt” is not there, or may not be read'],
    [
      'sections:\n  - articles:\n      - a.txt\n      - file: none.txt',
      '4:9: sections › 1 › articles › 2: “none.txt” is not there',
    ],
    [
      'articles: [a.txt, b.txt, ./news/../a.txt]',
      '1:26: articles › 3: “a.txt” is listed twice, first as articles › 1',
    ],
    [
      'articles: [a.txt, again.txt]',
      '1:19: articles › 2: “again.txt” is listed twice, first as articles › 1',
    ],
    ['articles: [news/1.md, news/*.md]', '1:23: articles › 2: “news/1.md” is listed twice'],
    ['articles: [../outside.txt]', '1:12: articles › 1: “../outside.txt” leads out of the edition’s folder'],
    ['articles: [news/../../outside.txt]', '1:12: articles › 1: “news/../../outside.txt” leads out'],
    ['articles: ["{..,news}/*.txt"]', '1:12: articles › 1: “{..,news}/*.txt” names no .txt or .md file'],
    ['articles: [/etc/hosts.txt]', '1:12: articles › 1: “/etc/hosts.txt” leads out'],
    ['articles: ["C:/a.txt"]', '1:12: articles › 1: “C:/a.txt” leads out'],
    ['articles: [news\\1.md]', '1:12: articles › 1: “news\\1.md” has a \\ in it: write / between folders'],
    ['articles: [out.txt]', '1:12: articles › 1: “out.txt” is a link that leads out of the edition’s folder'],
    ['articles: [up/outside.txt]', '1:12: articles › 1: “up/outside.txt” is a link that leads out'],
    ['articles: [loop.txt]', '1:12: articles › 1: “loop.txt” is a link that leads to itself'],
    ['articles: [folder.txt]', '1:12: articles › 1: “folder.txt” is a folder or device, not a file'],
    ['articles: [edition.yaml]', '1:12: articles › 1: “edition.yaml” is no .txt or .md file'],
    ['articles: ["sport/*.txt"]', '1:12: articles › 1: “sport/*.txt” names no .txt or .md file'],
    ['articles: [""]', '1:12: articles › 1: “” is no .txt or .md file'],
    ['articles: [{ file: a.txt, images: [y.png] }]', '1:36: articles › 1 › images › 1: “y.png” is not there'],
    [
      'articles: [{ file: a.txt, images: [{ file: ../y.png }] }]',
      '1:36: articles › 1 › images › 1: “../y.png” leads out',
    ],
  ],
  'what is said of an article': [
    ['articles: [a.txt]\nrules: { half-width: off }', '2:22: rules › half-width: no rule “half-width”'],
    [
      'articles: [a.txt]\nrules:\n  half-width-marks: 2',
      '3:21: rules › half-width-marks: expected off, or a threshold from 0 to 1; found “2”',
    ],
    [
      'articles: [a.txt]\nrules: { broken-paragraphs: 0.10 }',
      '2:29: rules › broken-paragraphs: broken-paragraphs cannot be “0.1”',
    ],
    ['articles:\n  - file: a.txt\n    rules: { x: off }', '3:17: articles › 1 › rules › x: no rule “x”'],
    [
      'articles: [{ file: a.txt, roles: { 1: headline } }]',
      '1:39: articles › 1 › roles › 1: expected one of kicker, title,',
    ],
    [
      'articles: [{ file: a.txt, roles: { first: title } }]',
      '1:36: articles › 1 › roles › first: expected the number of a line',
    ],
    [
      'articles: [{ file: a.txt, split: " " }]',
      '1:34: articles › 1 › split: expected headings, or a line with something in it',
    ],
    [
      'articles: [{ file: a.txt, encoding: klingon }]',
      '1:37: articles › 1 › encoding: unknown encoding "klingon"',
    ],
    [
      'articles: [{ file: a.txt, split: headings, title: 甲 }]',
      '1:51: articles › 1 › title: `split` makes several articles: of which',
    ],
    [
      'articles: [{ file: a.txt, split: "***", images: [x.png] }]',
      '1:49: articles › 1 › images: `split` makes several articles: of which',
    ],
    [
      'articles: [{ file: news/*.md, title: 甲 }]',
      '1:38: articles › 1 › title: “news/*.md” names 2 files: of which',
    ],
  ],
}

for (const [what, each] of Object.entries(cases))
  describe(what, () => {
    test.each(each)('%j', async (yaml, said) => {
      expect((await refusal(yaml)).slice(0, said.length)).toBe(said)
    })
  })

describe('much of it', () => {
  const list = (count: number, item: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => item(i)).join('\n')

  test('10,000 sections', async () => {
    const yaml = `sections:\n${list(10_000, i => `  - { title: ${i}, articles: [a.txt] }`)}`
    expect(await refusal(yaml)).toBe('2:3: sections: expected at most 1000 sections')
  })

  test('100,000 articles, in one section or in many', async () => {
    expect(await refusal(`articles:\n${list(100_000, i => `- ${i}.txt`)}`)).toBe(
      '2:1: articles: expected at most 10000 articles',
    )
    const many = list(100, () => `- articles: [${Array(1000).fill('a.txt').join(',')}]`)
    expect(await refusal(`sections:\n${many}`)).toContain('listed twice')
  })

  test('aliases that stand for millions', async () => {
    const levels = list(9, i => `k${i + 1}: &k${i + 1} [${Array(9).fill(`*k${i}`).join(',')}]`)
    expect(await refusal(`k0: &k0 [a.txt]\n${levels}\narticles: *k9`)).toBe(
      '2:10: this alias stands for nothing, or all of them for too much',
    )
  })

  test('lists in lists without end', async () => {
    expect(await refusal(`articles: ${'['.repeat(100_000)}`)).toMatch(/^1:\d+: not YAML: /)
  })

  test('a file of 5 MiB', async () => {
    const path = join(dir, 'edition.yaml')
    writeFileSync(path, 'articles: [a.txt]')
    truncateSync(path, 5 * 2 ** 20)
    await expect(readManifest(path)).rejects.toThrow('larger than 4 MiB')
  })
})

describe('a file that is no text', () => {
  test.each([
    ['empty', new Uint8Array(), /empty/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /a PNG picture, not text/],
    ['noise', Uint8Array.from({ length: 99 }, (_, i) => (i * 89 + 128) % 256), /not text|is no .* text/],
  ])('%s', async (_, bytes, said) => {
    expect(await refusal(bytes)).toMatch(said)
  })

  test('not UTF-8, and too short to say what it is', async () => {
    expect(await refusal(iconv.encode('title: 丂\narticles: [a.txt]', 'gb18030'))).toMatch(/may be|not text/)
  })
})

test('there is none', async () => {
  await expect(readManifest(join(dir, 'none.yaml'))).rejects.toThrow('none.yaml: no such file')
})
