// By which tokens a text is found, and what is asked for which words.
import { expect, test } from 'vitest'
import { matchOf, phrasesOf } from '../../../src/archive/catalogue/query.js'
import { bare, indexed, tokens, units } from '../../../src/archive/catalogue/tokens.js'

test.each([
  ['pairs of neighbours, and the last letter alone', '万峰湖', '万峰 峰湖 湖'],
  ['a comma parts', '桥头，桥才', '桥头 头 桥才 才'],
  ['a line end parts', '上海\n市民', '上海 海 市民 民'],
  ['a closing mark does not, an opening one does', '说“双减”政策', '说 双减 减政 政策 策'],
  ['nor does a middle dot in a name', '列夫·托尔', '列夫 夫托 托尔 尔'],
  ['nor what cannot be seen', '万\u200b峰\u00adA\u200bB', '万峰 峰 ab'],
  ['words and numbers are whole', '21路 co-op 3.5m', '21 路 co op 3 5m'],
  ['full width and capitals are as others', 'ＡＢＣ１２３ Straße', 'abc123 straße'],
  ['half-width kana with their marks', 'ｶﾞｽ', 'ガス ス'],
  [
    'kana, hangul, and Han beyond the BMP',
    'カード 한국 𠀀𠀁',
    'カー ード ド 한국 국 𠀀𠀁 𠁀'.replace('𠁀', '𠀁'),
  ],
  ['accents belong to their letters', 'cafe\u0301', 'café'],
  ['nothing', '，。“”—…', ''],
])('%s', (_, text, expected) => {
  expect(indexed(text)).toBe(expected)
})

test('each token knows its place', () => {
  const text = '在“万峰湖”边 ＡＢ'
  const places = [...tokens(text)].map(({ text: token, start, end }) => [token, text.slice(start, end)])
  expect(places).toContainEqual(['万峰', '万峰'])
  expect(places).toContainEqual(['湖边', '湖”边'])
  expect(places).toContainEqual(['ab', 'ＡＢ'])
})

test('one endless word, or one letter with endless marks, is short and costs no more than its length', () => {
  const all = [...units('x'.repeat(100_000)), ...units(`人${'\u0301'.repeat(100_000)}`)]
  expect(all.map(({ text }) => text.length <= 64)).toEqual([true, true])
})

test('the letters of a name, whatever is between them', () => {
  expect(bare('《柳湾小学》的 新操场')).toBe(bare('柳湾小学的新操场'))
})

test.each([
  ['万峰湖', '"万峰 峰湖"'],
  ['湖', '"湖" *'],
  ['21路', '"21 路" *'],
  ['桥头，桥才', '"桥头 头 桥才"'],
  ['望洲桥 重开', '"望洲 洲桥" AND "重开"'],
  ['"a b" c', '"a b" AND "c"'],
  ['“夜 读”', '"夜 读" *'],
  ['a OR b* NOT ^c NEAR(d)', '"a" AND "or" AND "b" AND "not" AND "c" AND "near d"'],
  ["x'); drop table words; --", '"x" AND "drop" AND "table" AND "words"'],
  ['title:桥 {body}', '"title 桥" * AND "body"'],
  ['a"b', '"a b"'],
])('%s is asked for as %s', (words, asked) => {
  expect(matchOf(phrasesOf(words))).toBe(`{title body} : (${asked})`)
})

test.each([
  ['…… —— *', /no letter or digit to look for/],
  ['桥'.repeat(401), /401 characters/],
])('%j is refused', (words, why) => {
  expect(() => phrasesOf(words)).toThrow(why)
})
