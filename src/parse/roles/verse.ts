// A line → verse: one of several short lines in a row that are as long as each other or stop at the line’s end.
import type { Line } from '../line.js'
import { hasMetre, isCouplet, isOpen, isPoem } from '../metre.js'
import { type RoleRule, weigh } from '../sequence.js'
import type { Sheet } from '../sheet.js'
import { isAlone } from '../stanzas.js'

/** Widest line of verse, in ems, and how many lines on either side are looked at. */
const widest = 24
const reach = 5
/** Fewest lines without marks that make verse. */
const fewest = 6

export const verse: RoleRule = {
  role: 'verse',
  propose(line, i, sheet) {
    const { lines, measure, repeats, cells, stanzas } = sheet
    if (isPoem(line)) return weigh([6, 'all its clauses are of five characters, or all of seven', true])
    if (!isShort(line) || cells.has(i)) return undefined
    const run = runAround(i, sheet)
    const { couplets, announced, equal } = run
    const onPage = stanzas.verses.has(i)
    if (run.lines.length < 4 && !couplets && !onPage) return undefined
    const open = run.marked < 0.3
    const many = run.lines.length >= fewest || (announced && equal > 0.7)
    return weigh(
      [3, 'its halves or its neighbours are as long as each other', couplets],
      [1, 'one of several short lines in a row', true],
      [1.5, 'the lines beside it are as long', equal > 0.7],
      [1, 'the lines beside it close with marks', run.marked >= 0.5],
      [1.5, 'is shorter than the text’s paragraphs', measure > line.width * 2],
      [3, 'many lines in a row close with no mark', open && many],
      [1, 'a colon stands above', announced],
      [3.5, 'is set in, as the text is not', run.setIn],
      [-1.5, '', equal < 0.5 && !couplets && !open],
      [-3, '', run.pausing < 0.2 && equal < 0.7 && !open && !couplets && !run.setIn],
      [-5, '', open && !many && !run.setIn],
      [-4, '', (repeats.get(line.text) ?? 0) > 3],
      [-3, '', line.isDate],
      [-8, '', stanzas.heads.has(i) || (i < stanzas.first && isAlone(i, lines))],
      [6, 'stands in a stanza on a page of poems', onPage],
      [-6, '', isOfDeck(i, sheet)],
      [-4, '', run.apart],
      [-3, '', isWidest(line, run.lines)],
    )
  },
  // One line makes no verse: the first of them pays, the next ones earn it back.
  follows: { verse: 1.5, start: -1, kicker: -1, paragraph: -1.5 },
}

/** A line of the headline, in a text that has more than verse. */
function isOfDeck(i: number, { deck, bodies }: Sheet): boolean {
  return deck !== undefined && bodies > 2 && i > deck.from && i <= deck.to
}

/** Short lines in a row, and what they have in common. Shares are of these lines. */
interface Run {
  lines: Line[]
  /** A colon stands above. */
  announced: boolean
  couplets: boolean
  /** All of them, deeper than the text. */
  setIn: boolean
  /** Line `i` is a closed sentence that stands apart from the others, or is not set in as they are. */
  apart: boolean
  /** Share that closes with a mark, with one that asks for more, and that is as wide as line `i`. */
  marked: number
  pausing: number
  equal: number
}

function runAround(i: number, { lines, indent, gap }: Sheet): Run {
  const [from, to] = bounds(i, lines, Math.max(2, gap + 1))
  const [line, run] = [lines[i]!, lines.slice(from, to)]
  const share = (test: (other: Line) => boolean) => run.filter(test).length / run.length
  return {
    lines: run,
    announced: /[:：]$/u.test(lines[from - 1]?.text ?? ''),
    couplets: isCouplet(i, lines) || (hasMetre(line) && run.filter(hasMetre).length > 1 && run.some(isOpen)),
    setIn: line.indent > indent + 1 && share(other => other.indent > indent + 1) > 0.7,
    apart: line.ending === 'stop' && isApart(i, lines, run),
    marked: share(other => other.ending !== 'none'),
    pausing: share(other => other.ending === 'pause'),
    equal: share(other => Math.abs(other.width - line.width) <= 1),
  }
}

function isApart(i: number, lines: Line[], run: Line[]): boolean {
  const others = run.filter(other => other !== lines[i])
  const tight = others.some((other, k) => k > 0 && other.gap === 0)
  const setIn = others.filter(other => other.indent > lines[i]!.indent + 1).length > others.length * 0.6
  return setIn || (tight && isAlone(i, lines))
}

/** Far wider than every other line of the run. */
function isWidest(line: Line, run: Line[]): boolean {
  return run.length > 2 && run.every(other => other === line || other.width < line.width * 0.75)
}

/** `[from, to)` of the short lines in a row around line `i`, no further than the reach. */
function bounds(i: number, lines: Line[], gap: number): [from: number, to: number] {
  let [from, to] = [i, i + 1]
  while (from > i - reach && isShort(lines[from - 1]) && lines[from]!.gap <= gap) from--
  while (to <= i + reach && isShort(lines[to]) && lines[to]!.gap <= gap) to++
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
    !/^[“"「『●•◆■【（([]|^[-—–]{2}|[:：]|\d|[{}<>=]|\(\)/u.test(line.text)
  )
}
