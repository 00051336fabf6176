// Running text is set solid (CLREQ, 密排): justification may part characters by a little that nobody sees.
import { closes } from './measure.js'
import type { Printed } from './paragraphs.js'
import { type Broken, inEm, on, type Rule } from './rule.js'

/** A sixth of an em (六分空) is the least space that type knows as one; and closer than they are drawn for is too close. */
const loose = 1 / 6
const tight = -0.05

export const looseLine: Rule = ({ prose, em }) =>
  prose.flatMap(({ lines, stretches }) => {
    const ends = stretches.flatMap(stretch => stretch.lines.map(() => stretch.end))
    return lines.flatMap((line, at) => [...spacing(line), ...short(line, lines[at + 1], ends[at]!, em)])
  })

function spacing(line: Printed): Broken[] {
  if (line.pairs < 3) return []
  const by = line.spread / line.pairs / line.size
  if (by > loose) return [['pdf-loose-line', on(line, `characters stand ${inEm(by, 1)} apart`)]]
  return by < tight ? [['pdf-loose-line', on(line, `characters overlap by ${inEm(-by, 1)}`)]] : []
}

/** A line that is left short since what follows cannot be broken; where it could be, the text itself breaks off. */
function short(line: Printed, next: Printed | undefined, end: number, em: number): Broken[] {
  if (!next) return []
  const room = end - line.end + (closes(line) ? em / 2 : 0)
  const isForced = /^[\p{Script=Han}\p{Ps}\p{Pi}]/u.test(next.text)
  return room < 1.5 * em || isForced
    ? []
    : [['pdf-loose-line', on(line, `a line ends ${inEm(room, em)} short`)]]
}
