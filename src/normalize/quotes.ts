// The quotation marks of one kind in a line → which of them open and which close, where that is certain.
import { closers, isBlank, openers, stops } from '../lexicon/marks.js'
import type { Line } from './lines.js'

export type Side = 'open' | 'close'

export type Stretch = Pick<Line, 'from' | 'to'>

/** Marks that never stand first in a quotation: what they follow has closed. An ellipsis may. */
const neverInside = new Set(`${stops.replace('…', '')}，、；：,;:${closers}`)
/** What stands before a mark that closes a quotation of an earlier paragraph: `……等着。”` */
export const ends = new Set(`${stops}，、；,;—～`)
const isDigit = (char: string | undefined): boolean => char !== undefined && /[\d０-９]/.test(char)

/** What stands right beside a mark may say which of both it is: the edge of the line, a colon, a comma, a blank. */
export function byNeighbours(text: string, at: number, { from, to }: Stretch): Side | undefined {
  const before = at > from ? text[at - 1]! : ' '
  const after = at + 1 < to ? text[at + 1]! : ' '
  const parted = isBlank(before.charCodeAt(0))
  const parts = isBlank(after.charCodeAt(0))
  if (parts || neverInside.has(after)) return parted ? undefined : 'close'
  return parted || before === '：' || before === ':' || openers.includes(before) ? 'open' : undefined
}

const other = (side: Side): Side => (side === 'open' ? 'close' : 'open')

/** Fills doubtful marks between known ones, where all can take turns. A line begins and ends outside quotations. */
function fill(known: (Side | undefined)[]): (Side | undefined)[] {
  const sides = [...known]
  let start = 0
  for (let i = 0; i <= known.length; i++) {
    if (i < known.length && !known[i]) continue
    const left = known[start - 1] ?? 'close'
    const right = known[i] ?? 'open'
    const takeTurns = (left === right) === ((i - start) % 2 === 1)
    for (let k = start; takeTurns && k < i; k++) sides[k] = (k - start) % 2 ? left : other(left)
    start = i + 1
  }
  return sides
}

/** The side of each of `marks`, of which some are `known`; undefined where it is in doubt: a partner may be missing. */
export function sidesOf(text: string, marks: number[], known: (Side | undefined)[]): (Side | undefined)[] {
  const sides = fill(known)
  const numbered = (i: number) => i in marks && isDigit(text[marks[i]! - 1])
  return sides.map((side, i) => {
    // Inches and seconds stand behind numbers, alone or in twos: `24"和27"`.
    const partner = side === 'open' ? i + 1 : i - 1
    if (!known[i] && numbered(i) && (!(partner in marks) || numbered(partner))) return undefined
    const orphan = side === 'close' && sides[i - 1] !== 'open'
    return orphan && !ends.has(text[marks[i]! - 1] ?? '') ? undefined : side
  })
}

const title = /《[^《》]{1,60}》/g

/** Quotations of a line and, each by itself, those inside titles: `《平“语”近人》`. */
export function scopes(text: string, line: Stretch, marks: number[]): { line: Stretch; marks: number[] }[] {
  const written = text.slice(line.from, line.to)
  if (!written.includes('《')) return [{ line, marks }]
  const inside = Array.from(written.matchAll(title), ({ 0: found, index }) => {
    const from = line.from + index + 1
    return { line: { from, to: from + found.length - 2 }, marks: [] as number[] }
  })
  const outer = { line, marks: [] as number[] }
  let next = 0
  for (const at of marks) {
    while (next < inside.length && inside[next]!.line.to <= at) next++
    const scope = inside[next]
    const home = scope && scope.line.from <= at ? scope : outer
    home.marks.push(at)
  }
  return [outer, ...inside.filter(({ marks }) => marks.length > 0)]
}
