// The measure itself: what it counts, and what cannot flatter it.
import { describe, expect, test } from 'vitest'
import { changes, score } from '../../bench/score/measure.js'
import type { Line } from '../../bench/score/truth.js'

const line = (text: string, role: Line['role'] = 'paragraph'): Line => ({ text, role })
const truth = [
  line('雨停了', 'title'),
  line('今天，天气很好。我们去公园！'),
  line('公园里人不少，花也开得不少。'),
  line('责编：赵敏', 'furniture'),
]

test('what is as it should be gets full marks', () => {
  const full = { paragraphF1: 1, strictF1: 1, perfect: 1, marks: 1, roles: 1, structureF1: 1 }
  expect(score(truth, truth)).toEqual(full)
  expect(changes(truth, truth)).toBe(0)
})

test('two paragraphs joined: neither is found, though every mark is in its place', () => {
  const [title, a, b] = truth as [Line, Line, Line]
  const { paragraphF1, perfect, marks } = score([title, a, b], [title, line(a.text + b.text)])
  expect(paragraphF1).toBeCloseTo((2 * 1) / (3 + 2))
  expect([perfect, marks]).toEqual([0, 1])
})

test('a mark changed: the paragraph is found, its text and its mark are not right', () => {
  const found = truth.map(({ text, role }) => line(text.replace('今天，', '今天,'), role))
  const { paragraphF1, strictF1, perfect, marks } = score(truth, found)
  expect([paragraphF1, perfect]).toEqual([1, 0])
  expect(strictF1).toBeCloseTo(2 / 3)
  expect(marks).toBeCloseTo(4 / 5)
  expect(changes(truth, found)).toBe(1)
})

describe('marks', () => {
  const marks = (wanted: string, found: string) => score([line(wanted)], [line(found)]).marks
  test('a blank is none, so spaced writing earns nothing by it', () => {
    expect(marks('one two three four five six seven.', 'one two three four five six seven')).toBe(0)
  })
  test('one too many counts', () => expect(marks('今天天气很好。', '今天，天气很好。')).toBe(0.5))
  test('one in text that is lost counts', () => expect(marks('今天天气，很好。', '明日')).toBe(0))
})

describe('furniture', () => {
  const body = truth.slice(0, 3)
  test('of the copy: published or not, it is no paragraph; its role is judged', () => {
    const published = score(truth, [...body, line('责编：赵敏')])
    expect(published).toMatchObject({ paragraphF1: 1, perfect: 1, roles: 3 / 4 })
    expect(score(truth, body)).toMatchObject({ paragraphF1: 1, roles: 1 })
  })
  test('that the damage added is one line too many when it is published', () => {
    expect(score(body, [...body, line('打印本页', 'furniture')])).toMatchObject({
      paragraphF1: 1,
      perfect: 1,
    })
    expect(score(body, [...body, line('打印本页')])).toMatchObject({ paragraphF1: 6 / 7, perfect: 0 })
  })
  test('no hiding place: text taken for furniture is lost', () => {
    const found = body.map(({ text }, i) => line(text, i === 1 ? 'furniture' : truth[i]!.role))
    expect(score(body, found)).toMatchObject({ paragraphF1: 4 / 5, perfect: 0 })
  })
})

test('order counts, and so does a line that stands there twice', () => {
  const [a, b, c] = truth as [Line, Line, Line]
  expect(score([a, b, c], [a, c, b])).toMatchObject({ paragraphF1: 1, perfect: 0 })
  expect(score([a, b, c], [a, b, b, c])).toMatchObject({ paragraphF1: 6 / 7, perfect: 0 })
})

test('to call everything a paragraph earns no structure', () => {
  const heads = [line('雨停了', 'title'), line('本报记者 李文', 'byline')]
  expect(
    score(
      heads,
      heads.map(({ text }) => line(text)),
    ),
  ).toMatchObject({ roles: 0, structureF1: 0 })
})
