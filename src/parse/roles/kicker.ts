// A line → the label above a headline: `■ 前沿观察·年终特别策划`, `【深度】`, `人民时评`.

import { type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isSigned } from '../sheet.js'

/** Ornaments that labels carry in front. */
export const ornament = /^[■□◆◇●○▲△▌▎★☆◎▶►♦※§|｜]{1,3}\s*/u
const label =
  /(?:观察|策划|专题|专栏|特刊|专版|专刊|聚焦|时评|评论|访谈|对话|调查|调研|深度|特稿|特写|综述|述评|速递|快讯|简讯|来信|一线|专题|專題|热点|焦点|观点|声音|前沿|广角|纵横|扫描|透视|解读|现场|直击|发现|人物|随笔|杂谈|漫谈|漫笔|札记|手记|书评|影评|短评|茶座|讲堂|系列报道|特别报道|连续报道|记者手记|走笔|纪事|连载|副刊|视点|视线|关注|论坛|专访|讲述|故事汇|Opinion|Feature|Analysis|Review|Special Report)$/iu
const labelBefore =
  /^\p{Script=Han}{0,6}(?:观察|调查|调研|专题|访谈|对话|关注|聚焦|走笔|讲述|口述|纪实|故事)[·・|｜丨：:]/u
const series = /[（(]?[①-⑳一二三四五六七八九十][）)]?$/u

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

export const kicker: RoleRule = {
  role: 'kicker',
  propose(line, i, sheet) {
    if (!isHeadLike(line) || line.width > headWidth / 1.5 || line.numbering) return undefined
    const text = line.text.replace(ornament, '')
    if (!text) return undefined
    const next = sheet.lines[i + 1]
    const third = sheet.lines[i + 2]
    const heads = !!next && isHeadLike(next) && !next.numbering && !/^[-—–]/u.test(next.text)
    const before = sheet.bodyBefore[i]!
    return weigh(
      [3.5, 'carries a label’s ornament', text !== line.text],
      [2, 'stands in label’s brackets', /^[【〔［[][^】]{2,16}[】〕］\]]$/u.test(text)],
      [
        1.5,
        'names a column or a kind of piece',
        label.test(text.replace(series, '')) || labelBefore.test(text),
      ],
      [0.8, 'parts the column from its theme by a dot', /\p{Script=Han}[·・|｜丨]\p{Script=Han}/u.test(text)],
      [
        1.5,
        'is far shorter than the head below it',
        heads && line.width < next.width * 0.75 && next.width <= 20,
      ],
      [
        2,
        'is in capitals above a head that is not',
        heads && isCapitals(line.text) && !isCapitals(next.text),
      ],
      [1, 'is a few characters above a head', heads && line.width <= 6],
      [1, 'two more heads follow', heads && !!third && isHeadLike(third)],
      [-1, '', !!next && isBody(next)],
      [-3, '', isSigned(i + 1, sheet.lines)],
      [-3, '', before > 0],
      [-1, '', line.width > 16],
      [-1, '', true],
    )
  },
  follows: {
    start: 1,
    furniture: 0.8,
    kicker: -1.5,
    title: -2,
    subtitle: -3,
    byline: -2,
    heading: -3,
    list: -4,
    paragraph: -1.5,
  },
}
