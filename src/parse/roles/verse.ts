// A line → verse: one of several short lines in a row that are as long as each other or stop at the line’s end.
import { isDate } from '../../lexicon/dateline.js'
import type { Line } from '../line.js'
import { type RoleRule, weigh } from '../sequence.js'

/** Widest line of verse, in ems, and how many lines on either side are looked at. */
const widest = 24
const reach = 5
/** Fewest lines without marks that make verse. */
const fewest = 6

export const verse: RoleRule = {
  role: 'verse',
  propose(line, i, { lines, measure, repeats, cells }) {
    if (!isShort(line) || cells.has(i)) return undefined
    const [from, to] = runAround(i, lines)
    const run = lines.slice(from, to)
    const announced = /[:：]$/u.test(lines[from - 1]?.text ?? '')
    const couplets =
      isCouplet(i, lines) || (hasMetre(line) && run.filter(hasMetre).length > 1 && run.some(isOpen))
    if (run.length < 4 && !couplets) return undefined
    const share = (test: (other: Line) => boolean) => run.filter(test).length / run.length
    const marked = share(other => other.ending !== 'none')
    const pausing = share(other => other.ending === 'pause')
    const equal = share(other => Math.abs(other.width - line.width) <= 1)
    const open = marked < 0.3
    const many = run.length >= fewest || (announced && equal > 0.7)
    return weigh(
      [3, 'its halves or its neighbours are as long as each other', couplets],
      [1, 'one of several short lines in a row', true],
      [1.5, 'the lines beside it are as long', equal > 0.7],
      [1, 'the lines beside it close with marks', marked >= 0.5],
      [1.5, 'is shorter than the text’s paragraphs', measure > line.width * 2],
      [3, 'many lines in a row close with no mark', open && many],
      [1, 'a colon stands above', announced],
      [-1.5, '', equal < 0.5 && !couplets && !open],
      [-3, '', pausing < 0.2 && equal < 0.7 && !open && !couplets],
      [-5, '', open && !many],
      [-4, '', (repeats.get(line.text) ?? 0) > 3],
      [-3, '', isDate(line.text)],
      [-3, '', run.length > 2 && run.every(other => other === line || other.width < line.width * 0.75)],
    )
  },
  follows: { verse: 1.5, start: -1, kicker: -1 },
}

/** `[from, to)` of the short lines in a row around line `i`, no further than the reach. */
function runAround(i: number, lines: Line[]): [from: number, to: number] {
  let [from, to] = [i, i + 1]
  while (from > i - reach && isShort(lines[from - 1]) && joined(lines[from]!)) from--
  while (to <= i + reach && isShort(lines[to]) && joined(lines[to]!)) to++
  return [from, to]
}

function isShort(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.width <= widest &&
    line.width >= 3 &&
    !line.people &&
    !line.furniture &&
    !line.numbering &&
    !/^[“"「『●•◆■【（(]|^[-—–]{2}|[:：]|\d/u.test(line.text)
  )
}

/** Two halves of four to seven characters each, as in the old metres: `一篙撑破水中天，两岸槐花落满船。` */
function hasMetre(line: Line): boolean {
  const halves = /^(\p{Script=Han}{3,7})[，、](\p{Script=Han}{3,7})[。！？；，]$/u.exec(line.text)
  return halves !== null && halves[1]!.length === halves[2]!.length
}

const half = /^(\p{Script=Han}{5}|\p{Script=Han}{7})([，。；？！])$/u

/** The line pauses at its end, as the upper line of a couplet often does. */
function isOpen(line: Line): boolean {
  return line.ending === 'pause'
}

/** A line of five or seven characters that pauses, and one as long that stops: `江水东流日夜忙，` `英雄几度立斜阳。` */
function isCouplet(i: number, lines: Line[]): boolean {
  const pair = (a: Line | undefined, b: Line | undefined) => {
    const [upper, lower] = [half.exec(a?.text ?? ''), half.exec(b?.text ?? '')]
    return upper?.[2] === '，' && !!lower && lower[1]!.length === upper[1]!.length
  }
  return pair(lines[i], lines[i + 1]) || pair(lines[i - 1], lines[i])
}

function joined(line: Line): boolean {
  return line.gap <= 2
}
