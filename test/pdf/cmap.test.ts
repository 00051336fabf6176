// ToUnicode maps → the text of codes.
import { expect, test } from 'vitest'
import { readToUnicode } from '../../src/pdf/cmap.js'

test('single codes, ranges that count on, ranges that list, signs beyond the first plane', () => {
  const map = readToUnicode(`2 beginbfchar
<0001> <4E00>
<0002> <D840DC0B>
endbfchar
2 beginbfrange
<0010> <0012> <0041>
<0020> <0021> [<5F00> <0066 0069>]
endbfrange`)
  expect([...map]).toEqual([
    [1, '一'],
    [2, '𠀋'],
    [16, 'A'],
    [17, 'B'],
    [18, 'C'],
    [32, '开'],
    [33, 'fi'],
  ])
})

test('a range that claims the world is not believed', () => {
  expect(readToUnicode('beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange').size).toBeLessThanOrEqual(
    65_536,
  )
})
