// The lines before the text → which of them is the headline: with a shoulder line above it, sublines below it, or alone.
import { isCapitals } from '../lexicon/label.js'
import { readNumbering } from '../lexicon/numbering.js'
import type { Line } from './line.js'

/** The main line of the headline, and the lines above and below that belong to it; all are indices of lines. */
export interface Deck {
  from: number
  main: number
  to: number
}

const dash = /^[-—–―─]{1,4}\s?(?=\S)/u
/** Shoulder lines name the occasion: a meeting, a year's festival, a series. */
const occasion = /(?:第[\d一二三四五六七八九十百]{1,4}届|[12]\d{3}).*(?:[会节赛展周季月年]|论坛|大会|活动)$/u

/**
 * @param lines all lines of the text
 * @param candidates indices of the lines in a row, before the text, that can belong to a headline
 */
export function findDeck(lines: Line[], candidates: number[]): Deck | undefined {
  const rows = candidates.filter(i => !dash.test(lines[i]!.text))
  const [first, second, third] = rows.map(i => lines[i]!)
  if (!first) return undefined
  const [from, to] = [rows[0]!, candidates.at(-1)!]
  if (!second) return { from, main: from, to }
  const lower = rows[1]!
  if (third)
    return { from, main: isAbove(first, second) || second.width <= first.width * 1.15 ? lower : from, to }
  return { from, main: isAbove(first, second) ? lower : from, to }
}

/**
 * Whether the first of two lines is the shoulder line: it names the occasion, is in capitals above a line that is not,
 * or is the longer one, or so short that it names a column. A subline explains, so it is longer than its headline; so is a shoulder line.
 */
function isAbove(first: Line, second: Line): boolean {
  if (readNumbering(second.text)) return false
  if (occasion.test(first.text) || (isCapitals(first.text) && !isCapitals(second.text))) return true
  if (isColumnName(first, second)) return true
  return first.width > second.width * 1.25 && second.width >= 5
}

/** A few characters over a plain headline: `科普园地`. A subline would explain, and so be longer. */
function isColumnName(first: Line, second: Line): boolean {
  const few = first.width >= 2 && first.width <= 6
  return few && second.width >= first.width * 1.2 && second.width <= 16 && !/[，,：:\s　]/u.test(second.text)
}
