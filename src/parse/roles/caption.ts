// A line → what stands under a picture: `图①：…`, `上图：…`, `图为…`.

import { type RoleRule, weigh } from '../sequence.js'
import { headWidth } from '../sheet.js'
import { isPictureCredit } from './credit.js'

const label =
  /^[▲△▼↑↓]?\s?(?:[上下左右题題附插]{1,2}[图圖]|[图圖](?:片说明)?\s?[①-⑳\d一二三四五六七八九十]{0,3}(?:\s?[、—-]\s?[图圖]?[①-⑳\d])?|资料图片?|效果图|示意图|(?:Figure|Fig\.|Photo)\s?\d{0,3}|写真)\s?[:：.．]/iu
const shows = /^(?:[上下左右]?[图圖](?:片)?为|[图圖][①-⑳]|▲|△)/u
const taken = /(?:[摄攝]|供图|[（(](?:资料图片|[^()（）]{2,16}[摄攝供])[)）]|新华社发)[。）)]?$/u

export const caption: RoleRule = {
  role: 'caption',
  propose(line, i, { lines }) {
    const start = line.text.slice(0, 24)
    const labelled = label.test(start)
    const points = shows.test(start)
    const credited = taken.test(line.text.slice(-40))
    const next = lines[i + 1]?.people
    const short = line.width < 120 && !line.people
    const above =
      short &&
      line.width <= headWidth &&
      !/[。！？].*[。！？]/u.test(line.text) &&
      !!next &&
      isPictureCredit(next)
    const sides = short && /[（(][左右中前后上下][一二三]?[)）]|[摄攝]于/u.test(line.text)
    if (!labelled && !points && !sides && !above && !(credited && short)) return undefined
    return weigh(
      [5, 'is labelled as a picture’s', labelled],
      [3.5, 'says what a picture shows', points && !labelled],
      [1.5, 'ends with who took the picture', credited],
      [2.5, 'a picture’s credit follows', above],
      [2, 'says who stands where, or when it was taken', sides],
      [-2, '', line.width > 160],
    )
  },
}
