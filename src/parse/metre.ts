// Lines of Chinese verse → whether they keep one of the old metres: lines of five or seven characters, or halves as long.
import type { Line } from './line.js'

/** Two halves of four to seven characters each, as in the old metres: `一篙撑破水中天，两岸槐花落满船。` */
export function hasMetre(line: Line): boolean {
  const halves = /^(\p{Script=Han}{3,7})[，、](\p{Script=Han}{3,7})[。！？；，]$/u.exec(line.text)
  return halves !== null && halves[1]!.length === halves[2]!.length
}

const half = /^(\p{Script=Han}{5}|\p{Script=Han}{7})([，。；？！])$/u

/** The line pauses at its end, as the upper line of a couplet often does. */
export function isOpen(line: Line): boolean {
  return line.ending === 'pause'
}

/** A line of five or seven characters that pauses, and one as long that stops: `江水东流日夜忙，` `英雄几度立斜阳。` */
export function isCouplet(i: number, lines: Line[]): boolean {
  const pair = (a: Line | undefined, b: Line | undefined) => {
    const [upper, lower] = [half.exec(a?.text ?? ''), half.exec(b?.text ?? '')]
    return upper?.[2] === '，' && !!lower && lower[1]!.length === upper[1]!.length
  }
  return pair(lines[i], lines[i + 1]) || pair(lines[i - 1], lines[i])
}

/** A whole poem on one line: four clauses and more, all of five characters or all of seven, in several sentences. */
const whole =
  /^(?=[^。；？！]+[。；？！]\p{Script=Han})(?:(?:\p{Script=Han}{5}[，、。；？！]){4,40}|(?:\p{Script=Han}{7}[，、。；？！]){4,40})$/u

/** Longest poem on a line, in UTF-16 units. */
const longest = 400

export function isPoem({ text }: Line): boolean {
  return text.length <= longest && whole.test(text)
}
