// A line → the headline of the article: short, at the head, with the matter of the article below it.

import { type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isSigned } from '../sheet.js'
import { ornament } from './kicker.js'

export const title: RoleRule = {
  role: 'title',
  propose(line, i, sheet) {
    const asks = line.ending === 'stop' && /[！？!?…]$/u.test(line.text) && line.width <= headWidth / 1.5
    if (!(isHeadLike(line) || asks) || sheet.bodyBefore[i]! > 4) return undefined
    const next = sheet.lines[i + 1]
    return weigh(
      [2.5, 'stands before all running text', sheet.bodyBefore[i] === 0],
      [1.5, 'is far shorter than a paragraph', line.width < sheet.measure * 0.6],
      [1.5, 'a byline follows', isSigned(i + 1, sheet.lines) && sheet.signedHeads < 2],
      [0.5, 'running text follows', !!next && isBody(next)],
      [0.3, 'is as long as a headline', line.width >= 6 && line.width <= 32],
      [0.5, 'stands in a book’s title marks', /^《[^》]+》$/u.test(line.text)],
      [0.7, 'sets two clauses apart by a space', /\p{Script=Han}[ 　]\p{Script=Han}/u.test(line.text)],
      [-1, '', line.width > 20 && /[，,]/u.test(line.text) && i > 0],
      [-1.5, '', line.width < 4],
      [-3, '', line.numbering !== undefined],
      [-2.5, '', sheet.signedHeads > 1],
      [-1.2 * sheet.bodyBefore[i]!, '', true],
      [-3, '', /^[-—–·•（(]/u.test(line.text) || ornament.test(line.text)],
      [-4, '', sheet.lines.length < 2],
      [-1, '', asks],
    )
  },
  follows: {
    start: 1,
    kicker: 1.5,
    furniture: 0.8,
    title: -3,
    subtitle: -5,
    byline: -3,
    heading: -4,
    paragraph: -1,
    list: -5,
    caption: -3,
    signature: 0,
    editorNote: 0.5,
  },
}
