import { expect, test } from 'vitest'
import { readSigned } from '../../src/lexicon/signed.js'
import { isTagline } from '../../src/lexicon/tagline.js'

test.each([
  ['沈知远 云州大学', '沈知远'],
  ['（文/沈知远）', '沈知远'],
  ['祝启明1，温小舟1，2', '祝启明 温小舟'],
  ['取材・文　佐藤花子', '佐藤花子'],
  ['김민수(시인)', '김민수'],
  ['Anne Lee, Harbour Post', 'Anne Lee'],
  ['Words: Anne Lee', 'Anne Lee'],
])('%s names people where it stands as a byline', (line, names) => {
  expect(
    readSigned(line)
      ?.map(({ name }) => name)
      .join(' '),
  ).toBe(names)
})

test.each([
  '越算越厚',
  '专访总工程师 宇文拓',
  '（大江行·走进支流）',
  '中山間地域の春',
  'Nobody Hurt, and One Cow Much Travelled',
  'Anne Lee',
])('%s names nobody', line => {
  expect(readSigned(line)).toBeUndefined()
})

test('who the author is stands in brackets, or is no sentence', () => {
  expect(isTagline('（作者系某大学教授）')).toBe(true)
  expect(isTagline('作者单位：省水利科学研究院')).toBe(true)
  expect(isTagline('作者是一个国外程序员，住在海滩边。')).toBe(false)
  expect(isTagline('作者简介：何栀子，写诗。')).toBe(false)
})
