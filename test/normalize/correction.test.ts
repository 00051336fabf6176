// The engine: any changes, in any number of rounds, become one list against the raw text that can be undone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/edition.js'
import {
  apply,
  compose,
  corrections,
  disjoint,
  type Edit,
  edits,
  redo,
  undo,
} from '../../src/normalize/correction.js'

const edit = (from: number, to: number, insert: string, ruleId = 'rule'): Edit => ({
  from,
  to,
  insert,
  ruleId,
  reason: `${ruleId} says so`,
  confidence: 1,
  also: [],
})

/** Rounds of changes by rules named 0, 1, 2…, drawn without regard to the text; offsets are wrapped to fit it. */
const rounds = fc.array(
  fc.array(fc.record({ from: fc.nat(), length: fc.nat(6), insert: fc.string({ maxLength: 4 }) }), {
    maxLength: 12,
  }),
  { maxLength: 6 },
)
const raws = fc.string({
  unit: fc.constantFrom('今', '天', ',', '，', '\n', '\r\n', 'a', '😀'),
  maxLength: 60,
})

function run(
  raw: string,
  all: { from: number; length: number; insert: string }[][],
): { text: string; made: Edit[] } {
  let text = raw
  let made: Edit[] = []
  all.forEach((round, index) => {
    const changes = disjoint(
      round.map(({ from, length, insert }) => {
        const start = from % (text.length + 1)
        return edit(start, Math.min(text.length, start + length), insert, String(index))
      }),
    )
    made = compose(raw, text, made, changes)
    text = apply(text, changes)
  })
  return { text, made }
}

describe('compose', () => {
  it('holds for random changes: ascending, apart, applicable, undoable', () => {
    fc.assert(
      fc.property(raws, rounds, (raw, all) => {
        const { text, made } = run(raw, all)
        expect(apply(raw, made)).toBe(text)
        const recorded = corrections(raw, made)
        for (const [i, { place, actual }] of recorded.entries()) {
          expect(raw.slice(place.start.offset, place.end.offset)).toBe(actual)
          expect(place.start.offset).toBeGreaterThanOrEqual(recorded[i - 1]?.place.end.offset ?? 0)
        }
        expect(redo(raw, recorded)).toBe(text)
        expect(undo(text, recorded)).toBe(raw)
        expect(edits(recorded)).toEqual(made)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps apart what only touches', () => {
    const made = compose('a,b', 'a，b', [edit(1, 2, '，', 'marks')], [edit(0, 1, ''), edit(2, 3, 'c')])
    expect(made.map(({ ruleId, insert }) => [ruleId, insert])).toEqual([
      ['rule', ''],
      ['marks', '，'],
      ['rule', 'c'],
    ])
  })

  it('names the later rule, and the earlier ones beside it', () => {
    const made = compose(
      '一,二,三',
      '一，二，三',
      [edit(1, 2, '，', 'marks'), edit(3, 4, '，', 'marks')],
      [edit(0, 5, '', 'duplicates')],
    )
    expect(made).toMatchObject([{ from: 0, to: 5, insert: '', ruleId: 'duplicates', also: ['marks'] }])
  })

  it('forgets a change that a later one takes back', () => {
    expect(compose('a', 'b', [edit(0, 1, 'b')], [edit(0, 1, 'a')])).toEqual([])
  })

  it('takes 100,000 corrections in 2 MB', () => {
    const raw = '今天天气好,我们去看海呀啊'.repeat(100_000)
    const marks = Array.from(raw.matchAll(/,/g), ({ index }) => edit(index, index + 1, '，', 'marks'))
    const made = compose(
      raw,
      apply(raw, marks),
      marks,
      marks.map(({ from }) => edit(from - 1, from, 'x')),
    )
    expect(made).toHaveLength(200_000)
  })
})

describe('undo', () => {
  it('refuses a text that is not the one it corrected', () => {
    const recorded = corrections('今天,我们', [edit(2, 3, '，')])
    expect(() => undo('今天我们', recorded)).toThrow(Refusal)
    expect(() => redo('今天我们', recorded)).toThrow(Refusal)
  })
})
