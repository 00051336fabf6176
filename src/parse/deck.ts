// The lines before the text → which of them is the headline: with shoulder lines above it, sublines below it, or alone.
import { isFiled, official } from '../lexicon/dateline.js'
import { isEntry } from '../lexicon/entry.js'
import { isPadded, mayBeName } from '../lexicon/name.js'
import { isOffice } from '../lexicon/office.js'
import { isSource } from '../lexicon/source.js'
import { isQuoted } from '../lexicon/speech.js'
import { isTagline } from '../lexicon/tagline.js'
import { bestMain } from './deck-score.js'
import type { Line } from './line.js'
import { headWidth, isBody, isHeadLike, isSpeaker } from './shape.js'

/** The main line of the headline, and the lines above and below that belong to it; all are indices of lines. */
export interface Deck {
  from: number
  main: number
  to: number
}

/**
 * @param lines all lines of the text
 * @param rows indices of the lines in a row, before the text, that can belong to a headline
 */
export function findDeck(lines: Line[], rows: number[]): Deck | undefined {
  if (rows.length === 0) return undefined
  return { from: rows[0]!, main: bestMain(lines, rows), to: rows.at(-1)! }
}

const dash = /^[-—–―─]{1,4}\s?(?=\S)/u

/** Longest headline that is looked for, in lines. */
const longestDeck = 6

/** The first lines in a row, before the text, that can belong to a headline: no names, dates or numbers. */
export function deckLines(
  lines: Line[],
  bodyBefore: number[],
  speakers: Set<string>,
  isApart: (i: number) => boolean,
): number[] {
  const found: number[] = []
  const longest = lines.some(isBody) ? longestDeck : 1
  for (let i = 0; i < lines.length && bodyBefore[i] === 0 && found.length < longest; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]]
    if (line.label?.ornament && next?.label?.ornament) break
    if (isPassed(line, next, found.length > 0, isApart(i))) continue
    if (!isApart(i) && isHead(line, speakers) && isOfDeck(line, next, found.length > 0)) found.push(i)
    else if (found.length) break
  }
  return found
}

/** Does not count: above a headline all that is of the page, below its main line a site's line above a subline. */
function isPassed(line: Line, next: Line | undefined, isLower: boolean, isApart: boolean): boolean {
  return isLower ? isBetween(line, next) : isMark(line) || isApart
}

/** A label or a line of the page's: above a headline it is none. */
function isMark({ furniture, label }: Line): boolean {
  return !!furniture || !!label
}

function isHead(line: Line, speakers: Set<string>): boolean {
  return (isHeadLike(line) || leadsOn(line)) && !isSpeaker(line, speakers)
}

/** A shoulder line that the headline goes on from: `十四年换了五任河长，日志没有断过——`. */
export function leadsOn({ text, width, people, furniture }: Line): boolean {
  return /[—…]{1,2}$/u.test(text) && width <= headWidth && !people && !furniture
}

/** A site's line of dates and counters between a headline and its subline, which explains and so is no button. */
function isBetween(line: Line, next: Line | undefined): boolean {
  return !!line.furniture && !!next && !next.furniture && next.width >= 10
}

/** A row of a site's menu, or of fields: none of its words is a clause. */
function isRow(text: string): boolean {
  const words = text.split(/[\s　|｜/]+/u)
  const isMenu = !/[a-z]/iu.test(text) && words.length > 3 && words.every(word => word.length <= 6)
  return isMenu || /[:：].*[\s　]{2}.*[:：]/u.test(text) || /[|｜].*[|｜]/u.test(text)
}

/** Quotations are headlines above a byline or a subline, else dialogue. */
function isHeadOver(next: Line | undefined): boolean {
  return !!next && (!!next.people || !!next.names || dash.test(next.text))
}

/** A remark in brackets is none: `（2025年12月1日市人大常委会通过）`. */
const remark = /^[（(].{12,}[)）]$/u

/** A line of fields, of a source, of an office: of the head of a page, but no headline. */
function isOther(text: string): boolean {
  const states = [remark, official].some(pattern => pattern.test(text))
  return states || isRow(text) || isFiled(text) || isSource(text) || isTagline(text) || isEntry(text)
}

function isOfDeck(line: Line, next: Line | undefined, isLower: boolean): boolean {
  if (line.numbering || line.isDate || isOther(line.text)) return false
  const { text } = line
  if (isLower && (isOffice(text) || line.label?.ornament)) return false
  const runs = !!next && (isBody(next) || !!next.numbering)
  if (isQuoted(line.text) && (runs || (isLower && !isHeadOver(next)))) return false
  return !isLower || !(line.names || isPadded(line.text) || (runs && mayBeName(line.text)))
}
