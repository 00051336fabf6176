// Lines → how wide each of them is set, and what the next word would have taken.
import { neverFirst, openers } from '../lexicon/marks.js'
import { codeAt, columns, isDigit, isHangul, isLetter } from '../lexicon/script.js'
import type { Row } from './lines.js'

/** How a line is measured: some programs count characters, others columns. */
export type Metric = 'characters' | 'columns'

/** A row as the measuring sees it. */
export interface Measured {
  /** With the blanks before it. */
  length: number
  /** Without closing marks that may hang over the edge. */
  body: number
  /** The blanks before it. */
  lead: number
  /** The same in columns, whatever the metric. */
  indent: number
  /** 1 where a blank ends the row: where lines are cut at a number of characters, it counts. */
  trail: number
  /** What the line above would have had to take in: the first word, or the first character with its marks. */
  head: number
}

const widthOf = (code: number, metric: Metric): number => (metric === 'columns' ? columns(code) : 1)

function widthBetween(text: string, from: number, to: number, metric: Metric): number {
  let width = 0
  for (let i = from; i < to; i++) {
    const code = codeAt(text, i)
    if (code > 0xffff) i++
    width += widthOf(code, metric)
  }
  return width
}

const isWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === 0x27 || code === 0x2019

/** What stands before a word without a blank: opening marks of either width, straight quotes, signs of money. */
const clinging = `${openers}"'$£€¥#`

/**
 * `“今` `思，` ` newspaper,`: what may not be parted from the first character of a line, with the blank that a word
 * would need before it. Words longer than 40 may be parted, and Korean ones unless they are to be `whole`.
 */
function headOf(row: Row, metric: Metric, whole: boolean): number {
  const { text } = row
  let to = 0
  while (to < 4 && clinging.includes(text[to] ?? ' ')) to++
  const word = to
  const isPart = (at: number) => {
    const code = codeAt(text, at)
    return (
      isWord(code) ||
      (whole && isHangul(code)) ||
      (code === 0x2d && at > word && isLetter(codeAt(text, at + 1)))
    )
  }
  while (to - word < 40 && isPart(to)) to++
  if (to === word) to += codeAt(text, to) > 0xffff ? 2 : 1
  while (to < text.length && to < 60 && neverFirst.includes(text[to]!)) to++
  const first = codeAt(text, word)
  const blank = isLetter(first) || isDigit(first) || (whole && isHangul(first)) ? 1 : 0
  return blank + widthBetween(text, 0, Math.min(to, text.length), metric)
}

/** Where the closing marks begin that a full line takes over its edge, three at most. */
function hangingFrom({ text, to }: Row): number {
  let hanging = 0
  while (hanging < 3 && neverFirst.includes(text.at(-1 - hanging) ?? ' ')) hanging++
  return to - hanging
}

export function measure(text: string, rows: readonly Row[], metric: Metric, whole: boolean): Measured[] {
  return rows.map(row => {
    const lead = widthBetween(text, row.start, row.from, metric)
    const hanging = hangingFrom(row)
    const body = lead + widthBetween(text, row.from, hanging, metric)
    return {
      length: body + widthBetween(text, hanging, row.to, metric),
      body,
      lead,
      indent: widthBetween(text, row.start, row.from, 'columns'),
      head: headOf(row, metric, whole),
      trail: Math.min(1, row.end - row.to),
    }
  })
}
