// The type case: what it holds, what a text is set from, and that it is whole whenever a browser starts.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'fontkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { layCase, notInCase } from '../../../src/write/pdf/type-case.js'
import { article, edition } from '../../render/galley.js'

/** What fontkit, which ships no types, tells of a font. */
interface Opened {
  characterSet: number[]
  glyphForCodePoint(code: number): { id: number }
}

/** Whether a character is in the case, as far as it shows at all. */
function isSaid(code: number): boolean {
  const character = String.fromCodePoint(code)
  return !/\p{Cc}/u.test(character) && notInCase(character)?.length === 0
}

describe('on disk', () => {
  let cache: string

  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'kanben-cache-'))
    vi.stubEnv('XDG_CACHE_HOME', cache)
  })

  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(cache, { recursive: true })
  })

  test('every face holds what is said to be there, and no glyph stands for two', async () => {
    const said = Array.from({ length: 0x20000 }, (_, code) => code).filter(isSaid)
    expect(said.length).toBeGreaterThan(6763)
    for (const { face, path } of await layCase()) {
      const font = create(await readFile(path)) as unknown as Opened
      const held = font.characterSet.filter(code => code !== 0xffff)
      const there = new Set(held)
      expect(said.filter(code => !there.has(code))).toEqual([])
      const glyphs = held.map(code => font.glyphForCodePoint(code).id)
      const twice = held.filter((_, at) => glyphs.indexOf(glyphs[at]!) !== at)
      // In Hei the points between the parts of a name and before an item of a list look the same.
      expect([face, String.fromCodePoint(...twice)]).toEqual([face, face.startsWith('hei') ? '•' : ''])
    }
  })

  test('a file that was damaged is made anew, one that is whole is not', async () => {
    const [first] = await layCase()
    const made = await readFile(first!.path)
    await writeFile(first!.path, made.subarray(0, 1000))
    await layCase()
    expect((await readFile(first!.path)).equals(made)).toBe(true)
    const planted = Buffer.from('not to be kept')
    await writeFile(first!.path, planted)
    await rm(`${first!.path}.sha256`)
    await layCase()
    expect((await readFile(first!.path)).equals(made)).toBe(true)
  })
})

test('a text of common characters needs nothing else, a rare one is named', () => {
  expect(notInCase('刊本，kānběn（１９９９）《》——……“”·•\n')).toEqual([])
  expect(notInCase('张喆喆与镕基')).toEqual(['喆', '镕'])
})

test.each([
  ['marks that join', 'Việt e\u0301'],
  ['letters beside others of their word', 'Tiếng'],
  ['signs that choose a form', '葛\u{E0100}'],
  [
    'other characters than the case has',
    [...Array(401)].map((_, at) => String.fromCodePoint(0x3400 + at)).join(''),
  ],
])('%s are set in fonts of their own', (_, text) => {
  expect(notInCase(text)).toBeUndefined()
})

describe('in print', () => {
  let press: Press
  beforeAll(async () => {
    press = await openBrowser()
  }, 60_000)
  afterAll(() => press?.close())

  /** `镕` the standard has not, `\u{25AD7}` only Hei. */
  const made = edition([article('# 题有镕\u{25AD7}\n\n本报记者\n\n文中镕、\u{25AD7}与干支，**重镕**。')])

  async function print(on: Press) {
    const { bytes, findings } = await writePdf(made, render(made), on)
    const { pages, fonts } = await readPdf(bytes)
    return { bytes, findings, lines: pages.flatMap(page => page.set), fonts }
  }

  test('a page from the case is the page of a browser that has none', async () => {
    expect(press.hasCase).toBe(true)
    const [own, other] = [await print(press), await print({ ...press, hasCase: false })]
    expect(own.findings).toEqual([])
    const told = (lines: typeof own.lines) =>
      lines.map(({ text, start, end, at }) => [
        text,
        ...[start, end, at].map(place => Math.round(place * 100)),
      ])
    expect(told(own.lines)).toEqual(told(other.lines))
    expect(own.lines.map(({ text }) => text).join('')).toContain('文中镕、\u{25AD7}与干支，重镕。')
    expect(new Set(own.fonts.map(({ type }) => type))).toEqual(new Set(['CID TrueType']))
    expect(Buffer.compare(own.bytes, other.bytes)).not.toBe(0)
  })

  test('what was printed before leaves nothing behind', async () => {
    const first = await print(press)
    const next = edition([
      article(`# 别的\n\n${'另一篇文字，长得多。'.repeat(500)}\n\n| 表 | 格 |\n|---|---|\n| 一 | 二 |`),
    ])
    await writePdf(next, render(next), press)
    expect(Buffer.compare((await print(press)).bytes, first.bytes)).toBe(0)
  })
})
