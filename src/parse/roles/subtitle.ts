// A line → the subline or standfirst under a headline: `——记某某`, or a summary that ends without a mark.

import { type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isSigned } from '../sheet.js'

const dash = /^[-—–―─]{1,4}\s?(?=\S)/u

export const subtitle: RoleRule = {
  role: 'subtitle',
  propose(line, i, sheet) {
    if (i === 0 || sheet.bodyBefore[i]! > 1 || line.numbering || line.people || line.furniture)
      return undefined
    const summary = line.ending === 'none' && line.width <= headWidth * 3
    if (!isHeadLike(line) && !summary) return undefined
    const next = sheet.lines[i + 1]
    return weigh(
      [4, 'begins with the dash of a subline', dash.test(line.text)],
      [1.5, 'is open at the end and no longer than a summary', summary],
      [0.7, 'is far longer than the head above it', line.width > sheet.lines[i - 1]!.width * 1.6],
      [0.8, 'a byline follows', isSigned(i + 1, sheet.lines)],
      [-2, '', isSigned(i, sheet.lines)],
      [0.5, 'running text follows', !!next && isBody(next)],
      [-1, '', line.width < 5],
    )
  },
  follows: {
    start: -8,
    title: 2,
    subtitle: -0.5,
    kicker: -3,
    heading: -2,
    paragraph: -6,
    byline: -1,
    furniture: -4,
    editorNote: -4,
    signature: -5,
    list: -6,
    caption: -4,
    credit: -3,
  },
}
