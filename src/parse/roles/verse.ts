// A line → verse: one of several short lines in a row that are as long as each other or stop at the line’s end.
import type { Line } from '../line.js'
import { type RoleRule, weigh } from '../sequence.js'
import { isDate } from './dateline.js'

/** Widest line of verse, in ems, and how many lines on either side are looked at. */
const widest = 24
const reach = 3

export const verse: RoleRule = {
  role: 'verse',
  propose(line, i, { lines, measure, repeats }) {
    if (!isShort(line)) return undefined
    const metred = hasMetre(line)
    const run = [line]
    for (let j = i - 1; j >= i - reach && isShort(lines[j]) && joined(lines[j + 1]!); j--)
      run.unshift(lines[j]!)
    for (let j = i + 1; j <= i + reach && isShort(lines[j]) && joined(lines[j]!); j++) run.push(lines[j]!)
    const couplets = metred && run.filter(hasMetre).length > 1
    if (run.length < 4 && !couplets) return undefined
    const marked = run.filter(other => other.ending !== 'none').length / run.length
    const equal = run.filter(other => Math.abs(other.width - line.width) <= 1).length / run.length
    return weigh(
      [2.5, 'its halves and its neighbours’ halves are as long as each other', couplets],
      [1, 'one of several short lines in a row', true],
      [1.5, 'the lines beside it are as long', equal > 0.7],
      [1, 'the lines beside it close with marks', marked >= 0.5],
      [1.5, 'is shorter than the text’s paragraphs', measure > line.width * 2],
      [-1.5, '', equal < 0.5 && !couplets],
      [-5, '', marked < 0.3],
      [-4, '', (repeats.get(line.text) ?? 0) > 1],
      [-3, '', isDate(line.text)],
    )
  },
  follows: { verse: 1.5, start: -1, kicker: -1 },
}

function isShort(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.width <= widest &&
    line.width >= 3 &&
    !line.people &&
    !line.furniture &&
    !line.numbering &&
    !/^[“"「『●•◆■]|^[-—–]{2}|[:：]/u.test(line.text)
  )
}

/** Two halves of four to seven characters each, as in the old metres: `一篙撑破水中天，两岸槐花落满船。` */
function hasMetre(line: Line): boolean {
  const halves = /^(\p{Script=Han}{4,7})[，、](\p{Script=Han}{4,7})[。！？；，]$/u.exec(line.text)
  return halves !== null && halves[1]!.length === halves[2]!.length
}

function joined(line: Line): boolean {
  return line.gap <= 1
}
