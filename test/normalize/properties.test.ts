// What holds for any text: it can be undone, it is stable, it loses nothing, and its cost is linear.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undo } from '../../src/normalize/correction.js'
import { cleaned } from './copy.js'

const folder = join(import.meta.dirname, 'clean')
const clean = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
const sentences = clean.flatMap(text => text.match(/[^。！？.\n]+[。！？.]?/g) ?? [])

/** Pieces that raw text is made of; rough ones stand between. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '\n \n',
      '\n　　',
      '  ',
      ',',
      '...',
      '--',
      '"',
      '(',
      ')',
      '”',
      '“',
      '\u200b',
      '：',
      '1.',
      '２０２６',
      'ＣＯ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 5, unit: 'binary' }) },
)
const raws = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

/** Of one width, for that may be repaired. */
const letters = (text: string) =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .match(/[\p{L}\p{N}]/gu)

describe('any text', () => {
  it('can be undone, and its corrections are ascending and apart', () => {
    fc.assert(
      fc.property(raws, raw => {
        const copy = cleaned(raw)
        expect(undo(copy.text, copy.corrections)).toBe(raw)
        let end = 0
        for (const { place } of copy.corrections) {
          expect(place.start.offset).toBeGreaterThanOrEqual(end)
          end = place.end.offset
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is stable once it is clean', () => {
    fc.assert(
      fc.property(raws, raw => {
        const { text } = cleaned(raw)
        expect(cleaned(text).corrections).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('keeps its letters and digits, in their order, unless a copy or furniture was removed', () => {
    fc.assert(
      fc.property(raws, raw => {
        const { text, corrections } = cleaned(raw)
        const removing = ['duplicate-paragraphs', 'page-furniture']
        fc.pre(
          !corrections.some(({ ruleId, also = [] }) => [ruleId, ...also].some(id => removing.includes(id))),
        )
        expect(letters(text)).toEqual(letters(raw))
      }),
      { numRuns: 200 },
    )
  })
})

const million = 1_000_000
const said =
  '春天来了河边的柳树发了芽孩子们都跑出来看老人们坐在桥头上说起那一年的大水和后来修起来的石堤以及石堤上种下的第一排树苗'.repeat(
    2,
  )

/** The same with one character misread, never twice in one place. */
const nearly = (i: number): string =>
  said.slice(0, i % said.length) + String.fromCharCode(0x4e00 + i) + said.slice((i % said.length) + 1)

const hostile: Record<string, string> = {
  'one line': '今天我们去看海，'.repeat(million / 8),
  'blank lines': '\n'.repeat(million),
  'opening quotes': '“'.repeat(million),
  'straight quotes': '中"'.repeat(million / 10),
  commas: ','.repeat(million),
  'brackets that nest': `${'('.repeat(million / 2)}${')'.repeat(million / 2)}`,
  'blanks before a letter': `${' '.repeat(million)}x`,
  'blanks behind a stop': `好。${' '.repeat(million)}x`,
  hyphens: `中${'-'.repeat(million)}`,
  addresses: `http://${'a,b'.repeat(million / 3)}`,
  'closing quotes': `。${'”'.repeat(million)}`,
  'zero-width spaces': '\u200b'.repeat(million / 4),
  'carriage returns': `今天${'\r'.repeat(million)}`,
  'form feeds': `今天${'\f'.repeat(million)}`,
  digits: '1234567890'.repeat(million / 10),
  'characters and blanks': '中 '.repeat(million / 2),
  'near copies': Array.from({ length: million / 1000 }, (_, i) => nearly(i)).join('\n'),
  'copies cut off': Array.from({ length: million / 500 }, (_, i) => said.slice(0, 30 + (i % 40))).join('\n'),
  'short lines': '中\n'.repeat(million / 20),
  'equal lines': '今天我们去看海的时候天气很好看见一只鸟在飞\n'.repeat(million / 210),
  'lines that end in hyphens': 'ab-\n'.repeat(million / 40),
}

/** Cut at the width of a page, down to the last line. */
const cut =
  '渡口早上六点开船船工老宋先把跳板搭好再去解缆绳他说这条江他走了三十一年哪里有暗礁哪里有回水闭着眼睛也知道可是桥通了以后坐船的人一天比一天少今年春天镇里来人量了水深说明年不再补'

it.each(['（本报记者 王芳）', '责任编辑：王芳', '第12页', '完', '（via）'])(
  'a page may end with %s',
  last => {
    const raw = `${cut.replace(/.{24}(?=.)/gu, '$&\n')}\n${last}`
    const { text, corrections } = cleaned(raw)
    expect(undo(text, corrections)).toBe(raw)
    expect(text.split('\n').at(-1)).toBe(last)
  },
)

describe('hostile text takes linear time', () => {
  it.each(Object.keys(hostile))(
    '%s',
    name => {
      const raw = hostile[name]!
      const { text, corrections } = cleaned(raw)
      expect(undo(text, corrections) === raw).toBe(true)
    },
    10_000,
  )
})
