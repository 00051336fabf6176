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
  'carriage returns': '\r'.repeat(million / 10),
  'short lines': '中\n'.repeat(million / 20),
  'equal lines': '今天我们去看海的时候天气很好看见一只鸟在飞\n'.repeat(million / 210),
  'lines that end in hyphens': 'ab-\n'.repeat(million / 40),
}

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
