// What changed between two texts, told so that people see it, and so that each text can be had from the other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference } from '../../src/archive/difference.js'
import { passages, stretches } from '../../src/archive/text-difference.js'

test('lines that became others, with their place in the newer text', () => {
  expect(passages('甲\n乙\n丙\n丁', '甲\n乙一\n丙\n丁\n戊')).toEqual([
    { line: 2, was: ['乙'], is: ['乙一'] },
    { line: 5, was: [], is: ['戊'] },
  ])
  expect(passages('甲\n乙', '甲\n乙')).toEqual([])
})

test('characters within a line', () => {
  expect(stretches('江上的桥，修了一年。', '江上的桥，修了两年。')).toEqual([
    { in: 'both', text: '江上的桥，修了' },
    { in: 'was', text: '一' },
    { in: 'is', text: '两' },
    { in: 'both', text: '年。' },
  ])
  expect(stretches('江上的桥', '早市回来了')).toHaveLength(2)
})

test('either text is whole in its stretches, and a long one takes no longer than a short', () => {
  const line = fc.string({ unit: fc.constantFrom(...'江上桥修年一两，。'), maxLength: 40 })
  fc.assert(
    fc.property(line, line, (was, is) => {
      const found = stretches(was, is)
      const side = (other: string): string =>
        found.flatMap(({ in: where, text }) => (where === other ? [] : [text])).join('')
      expect([side('is'), side('was')]).toEqual([was, is])
    }),
  )
  const [a, b] = ['甲乙', '丙丁'].map(word => `${word}\n`.repeat(50_000)) as [string, string]
  expect(passages(a, b)).toEqual([{ line: 1, was: a.split('\n'), is: b.split('\n') }])
})

test('files: added, changed, moved, removed', () => {
  const was = new Map(Object.entries({ a: '1', b: '2', c: '3', d: '4', e: '4' }))
  const is = new Map(Object.entries({ a: '1', b: '5', 'x/c': '3', f: '4', g: '6', e: '4' }))
  expect(difference(was, is)).toEqual([
    { path: 'b', kind: 'changed' },
    { path: 'f', kind: 'moved', from: 'd' },
    { path: 'g', kind: 'added' },
    { path: 'x/c', kind: 'moved', from: 'c' },
  ])
  expect(difference(is, was)).toContainEqual({ path: 'g', kind: 'removed' })
})
