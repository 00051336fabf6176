// The lines before the text → which of them is the headline: with a shoulder line above it, sublines below it, or alone.
import { isFiled, official } from '../lexicon/dateline.js'
import { isEntry } from '../lexicon/entry.js'
import { isCapitals } from '../lexicon/label.js'
import { isPadded, mayBeName } from '../lexicon/name.js'
import { isOffice } from '../lexicon/office.js'
import { isSource } from '../lexicon/source.js'
import { isQuoted } from '../lexicon/speech.js'
import type { Line } from './line.js'
import { isBody, isHeadLike, isSpeaker } from './shape.js'

/** The main line of the headline, and the lines above and below that belong to it; all are indices of lines. */
export interface Deck {
  from: number
  main: number
  to: number
}

const dash = /^[-—–―─]{1,4}\s?(?=\S)/u
/** Sublines say whom a piece is about: `专访总工程师 宇文拓`. */
const about = /^(?:专访|专訪|访|訪|对话|對話|记|記|写在|纪念|[-—]{1,2})\s?\p{Script=Han}{2}/u
/** Shoulder lines name the occasion: a meeting, a year's festival, a series. */
const occasion =
  /(?:第[\d一二三四五六七八九十百]{1,4}届|[12]\d{3}).*(?:[会节赛展周季月年]|论坛|大会|活动|(?:[今昨明]日|在.{2,8}|圆满|隆重|正式)?(?:开幕|闭幕|收官|落幕|举行|召开|启动|揭晓|发布))$/u

/** `省足球超级联赛第19轮` */
const round = /(?:赛|杯|联赛|甲|超).{0,8}第[\d一二三四五六七八九十]{1,3}[轮站场]$/u

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
  const isShoulder = !isHeadline(first, second) && isAbove(first, second, third ? 0.6 : 1.25)
  return { from, main: isShoulder ? rows[1]! : from, to }
}

/** Whether the first line must be the headline: shoulder lines are no quotations, and stand above no subline. */
function isHeadline(first: Line, second: Line): boolean {
  return /^[“「『"]/u.test(first.text) || about.test(second.text)
}

/**
 * Whether the first of two lines is the shoulder line: it names the occasion, is in capitals above a line that is not,
 * is the longer one, or so short that it names a column. Both sublines and shoulder lines explain, and so are longer
 * than their headline; of three lines the middle one is the headline unless it is clearly longer.
 */
function isAbove(first: Line, second: Line, longer: number): boolean {
  if (occasion.test(first.text) || round.test(first.text) || isCapitalsAbove(first, second)) return true
  if (isColumnName(first, second) || isOffice(first.text)) return true
  return (
    !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first.text) &&
    first.width > second.width * longer &&
    second.width >= 5
  )
}

/** A label in capitals above a longer headline that is not: headlines in capitals stand above sublines. */
export function isCapitalsAbove(first: Line, second: Line): boolean {
  return isCapitals(first.text) && !isCapitals(second.text) && first.width <= Math.max(8, second.width * 0.6)
}

/** A few characters over a plain headline: `科普园地`. A subline would explain, and so be longer. */
function isColumnName(first: Line, second: Line): boolean {
  const few = first.width >= 2 && first.width <= 6
  return few && second.width >= first.width * 1.2 && second.width <= 16 && !/[，,：:\s　]/u.test(second.text)
}

/** Longest headline that is looked for, in lines. */
const longestDeck = 4

/** The first lines in a row, before the text, that can belong to a headline: no labels, names, dates or numbers. */
export function deckLines(
  lines: Line[],
  bodyBefore: number[],
  speakers: Set<string>,
  isApart: (i: number) => boolean,
): number[] {
  const found: number[] = []
  const longest = lines.some(isBody) ? longestDeck : 1
  for (let i = 0; i < lines.length && bodyBefore[i] === 0 && found.length < longest; i++) {
    const line = lines[i]!
    if (line.label?.ornament && lines[i + 1]?.label?.ornament) break
    if (line.furniture || line.label || (isApart(i) && found.length === 0)) continue
    if (!isApart(i) && isHeadLike(line) && isOfDeck(line, lines[i + 1], found.length > 0, speakers))
      found.push(i)
    else if (found.length) break
  }
  return found
}

/** Quotations are headlines above a byline or a subline, else dialogue. */
function isHeadOver(next: Line | undefined): boolean {
  return !!next && (!!next.people || !!next.names || dash.test(next.text))
}

/** A remark in brackets is none: `（2025年12月1日市人大常委会通过）`. */
const remark = /^[（(].{12,}[)）]$/u

function isOfDeck(line: Line, next: Line | undefined, isLower: boolean, speakers: Set<string>): boolean {
  if (line.numbering || line.isDate || isFiled(line.text) || isSpeaker(line, speakers)) return false
  const { text } = line
  if (remark.test(text) || official.test(text) || isSource(text) || isEntry(text)) return false
  if (isLower && isOffice(text)) return false
  const runs = !!next && (isBody(next) || !!next.numbering)
  if (isQuoted(line.text) && (runs || (isLower && !isHeadOver(next)))) return false
  return !isLower || !(line.names || isPadded(line.text) || (runs && mayBeName(line.text)))
}
