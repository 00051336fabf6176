// A line → who signs what stands above: `——编者`, `——某某`, a writer’s name under a letter.

import { type RoleRule, weigh } from '../sequence.js'
import { editorSign, isHeadLike } from '../sheet.js'

const dash = /^[-—–―─]{2,4}\s?\S/u

export const signature: RoleRule = {
  role: 'signature',
  propose(line, i, sheet) {
    if (i === 0 || !isHeadLike(line) || !dash.test(line.text)) return undefined
    const byEditor = editorSign.test(line.text)
    return weigh(
      [6, 'the editor signs', byEditor],
      [2.5, 'a dash and a few words', !byEditor && line.width <= 24],
      [0.5, 'stands under running text', sheet.bodyBefore[i]! > 0],
    )
  },
  follows: {
    editorNote: 3,
    verse: 2,
    quote: 2,
    paragraph: 0.5,
    title: -4,
    kicker: -4,
    heading: -3,
    byline: -2,
    subtitle: -3,
  },
}
