// Places: lines and columns of every line end, and clean offsets back to the raw text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corrections } from '../src/normalize/correction.js'
import { locator, places } from '../src/place.js'
import { copyOf } from './normalize/copy.js'

const correct = (raw: string, text: string, spans: [number, number, string][]) =>
  locator({
    ...copyOf(raw),
    text,
    corrections: corrections(
      raw,
      spans.map(([from, to, insert]) => ({
        from,
        to,
        insert,
        ruleId: 'r',
        reason: '',
        confidence: 1,
        also: [],
      })),
    ),
  })

describe('places', () => {
  it('counts lines by LF, CR LF and CR', () => {
    const place = places('ab\ncd\r\nef\rgh')
    const at = (offset: number) => place(offset, offset).start
    expect(at(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(at(3)).toEqual({ line: 2, column: 1, offset: 3 })
    expect(at(6)).toEqual({ line: 2, column: 4, offset: 6 })
    expect(at(7)).toEqual({ line: 3, column: 1, offset: 7 })
    expect(at(10)).toEqual({ line: 4, column: 1, offset: 10 })
    expect(at(12)).toEqual({ line: 4, column: 3, offset: 12 })
  })

  it('agrees with counting by hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '字') }), fc.nat(), (text, n) => {
        const offset = n % (text.length + 1)
        const before = text.slice(0, offset)
        const ends = before.match(/\r\n|\n|\r(?!\n)/g)?.length ?? 0
        const lone = before.endsWith('\r') && text[offset] === '\n' ? 1 : 0
        expect(places(text)(offset, offset).start.line).toBe(ends + 1 - lone)
      }),
    )
  })
})

describe('locator', () => {
  it('maps what was not changed', () => {
    const place = correct('今天,我们', '今天，我们', [[2, 3, '，']])
    expect(place(3, 5)).toMatchObject({ start: { offset: 3 }, end: { offset: 5 } })
  })

  it('takes in a whole replacement, and leaves out what was deleted beside it', () => {
    const place = correct('等......唉  了', '等……唉了', [
      [1, 7, '……'],
      [8, 10, ''],
    ])
    expect(place(2, 3)).toMatchObject({ start: { offset: 1 }, end: { offset: 7 } })
    expect(place(3, 4)).toMatchObject({ start: { offset: 7 }, end: { offset: 8 } })
    expect(place(4, 5)).toMatchObject({ start: { offset: 10 }, end: { offset: 11 } })
    expect(place(3, 5)).toMatchObject({ start: { offset: 7 }, end: { offset: 11 } })
    expect(place(4, 4)).toMatchObject({ start: { offset: 10 }, end: { offset: 10 } })
  })

  it('is the identity without corrections', () => {
    expect(locator(copyOf('一\n二'))(2, 3)).toEqual({
      start: { line: 2, column: 1, offset: 2 },
      end: { line: 2, column: 2, offset: 3 },
    })
  })
})
