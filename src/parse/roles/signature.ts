// A line → who signs what stands above: `——编者`, `——某某`, a writer’s name under a letter.

import { type RoleRule, weigh } from '../sequence.js'
import { editorSign, isHeadLike } from '../sheet.js'
import { isDate } from './dateline.js'

const dash = /^[-—–―─]{2,4}\s?\S/u

export const signature: RoleRule = {
  role: 'signature',
  propose(line, i, sheet) {
    if (i === 0 || !isHeadLike(line)) return undefined
    const before = sheet.lines[i - 1]!
    const dashed = dash.test(line.text)
    const dated = isDate(line.text)
    const above = !dated && before.ending === 'stop' && isDate(sheet.lines[i + 1]?.text ?? '')
    if (!dashed && !above && !dated) return undefined
    const byEditor = editorSign.test(line.text)
    return weigh(
      [6, 'the editor signs', byEditor],
      [4, 'stands under running text and above a date', above],
      [2.5, 'a dash and a few words', dashed && !byEditor && line.width <= 24],
      [1, 'is the date of a signature', dated && isHeadLike(before)],
      [0.5, 'stands under running text', sheet.bodyBefore[i]! > 0],
    )
  },
  follows: {
    signature: 2.5,
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
