import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/lexicon/language.js'

test.each([
  ['这条河从山里来，到海里去。', 'zh-Hans'],
  ['這條河從山裡來，到海裡去。', 'zh-Hant'],
  ['山水之日', 'zh'],
  ['岬の灯台に明かりがともって百年になる。', 'ja'],
  ['항구의 등대에 불이 켜진 지 백 년이 되었다.', 'ko'],
  ['The river comes from the hills and goes to the sea, as it always has.', 'en'],
  ['Der Fluss kommt aus den Bergen und fließt ins Meer.', 'und'],
  ['12:30 — 14:00', 'und'],
  ['', 'und'],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
