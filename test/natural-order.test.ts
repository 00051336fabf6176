// Names of files in the order in which people count, whatever they are.
import { assert, constantFrom, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { inNaturalOrder } from '../src/natural-order.js'

test.each([
  [['2.txt', '10.txt']],
  [['1.txt', '01-b.txt', '2.txt']],
  [['A1.txt', 'A2.txt', 'A10.txt']],
  [['第１.txt', '第２.txt', '第１０.txt']],
  [
    [
      '第一章.txt',
      '第二章.txt',
      '第九章.txt',
      '第十章.txt',
      '第十一章.txt',
      '第二十章.txt',
      '第一百零二章.txt',
    ],
  ],
  [['第2版/1.txt', '第2版/10.txt', '第十版/1.txt', '第11版/1.txt']],
  [['一、开头.txt', '二、中间.txt', '十、结尾.txt']],
  [['一.txt', '二.txt', '三.txt', '十.txt', '廿一.txt']],
  [['（一）.md', '（二）.md', '（十二）.md']],
  [['上册.txt', '中册.txt', '下册.txt']],
  [['上.txt', '中.txt', '下.txt']],
  [['卷一/3.txt', '卷二/1.txt', '卷十/2.txt']],
  [['2026-03-09/1.txt', '2026-03-14/1.txt', '2026-12-01/1.txt']],
])('%j', names => {
  expect([...names].reverse().sort(inNaturalOrder)).toEqual(names)
  expect([...names].sort(inNaturalOrder)).toEqual(names)
})

const name = string({
  unit: constantFrom(
    '0',
    '1',
    '2',
    '10',
    '１',
    '９',
    'A',
    'a',
    '第',
    '一',
    '二',
    '十',
    '百',
    '章',
    '上',
    '下',
    '/',
    '.',
    '-',
    'é',
    'é',
    '🙂',
  ),
  maxLength: 9,
})

test('a total order: the same both ways, no two names equal, nothing goes round', () => {
  assert(
    property(tuple(name, name, name), ([a, b, c]) => {
      const sign = (x: string, y: string) => Math.sign(inNaturalOrder(x, y))
      expect(sign(a, b)).toBe(0 - sign(b, a))
      expect(sign(a, b) === 0).toBe(a === b)
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 3000, seed: 6 },
  )
})
