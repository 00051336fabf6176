import { expect, test } from 'vitest'
import { readNumbering } from '../../src/lexicon/numbering.js'

test.each([
  ['第一百二十三章 渡口', 'chapter', 123],
  ['第一〇二回　灯市', 'chapter', 102],
  ['第２章', 'chapter', 2],
  ['第一卷 河', 'volume', 1],
  ['第一部分 总则', 'volume', 1],
  ['Chapter XIV', 'chapter', 14],
  ['Part Two: The Sea', 'volume', 2],
  ['楔子', 'chapter', undefined],
  ['卷一 春', 'volume', 1],
  ['CHAPTER THE THIRD', 'chapter', 3],
  ['第一封', 'section', 1],
  ['三', 'han', 3],
  ['IV', 'han', 4],
  ['二十三、水利', 'han', 23],
  ['（二）水利', 'hanBracket', 2],
  ['3. 水利', 'arabic', 3],
  ['（4）水利', 'arabicBracket', 4],
  ['⑤水利', 'circled', 5],
])('%s', (text, division, value) => {
  expect(readNumbering(text)).toMatchObject({ division, ...(value && { value }) })
})

test.each([
  '3.14是圆周率',
  '2025年，河开了',
  '一个人',
  '第一次见面',
  '第二天早上，他来了',
  '第三出口',
  '第一首歌',
  '序章法',
])('%s has none', text => {
  expect(readNumbering(text)).toBeUndefined()
})
