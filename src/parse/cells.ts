// Lines → those that look like the cells of a table, one cell a line, as tables come out of pages and PDFs.
import type { Line } from './line.js'

/** Widest cell, in ems, and fewest cells in a row that make a table of short lines. */
const widest = 10
const fewest = 8
const figure = /^[-+−–—~≈<>￥¥$€]?\d[\d,.，:：/年月日时分秒元万亿人次个名吨米％%℃\s-]*$|^[-—－/]{1,2}$/u

/** Runs of lines `[from, to)` that read as cells: short, unclosed, and a quarter of them and more figures. */
export function findTables(lines: Line[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    let figures = 0
    for (; to < lines.length && isCell(lines[to]!); to++) if (figure.test(lines[to]!.text)) figures++
    const count = to - from
    if (count >= fewest && figures >= count / 4 && figures < count) runs.push([from, to])
    from = to + 1
  }
  return runs
}

function isCell({ text, width, people, ending }: Line): boolean {
  return width <= widest && !people && (ending === 'none' || figure.test(text))
}
