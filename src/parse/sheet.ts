// The lines of one text → the sheet that every role reads them on: neighbours, what is usual here, what recurs.
import type { Division } from '../lexicon/numbering.js'
import { findTables } from './cells.js'
import { type Contents, findContents } from './contents.js'
import { type Deck, deckLines, findDeck } from './deck.js'
import type { Line } from './line.js'
import { findMenus } from './menus.js'
import { findNotes } from './notes.js'
import { findOutside } from './outside.js'
import { findPieces } from './pieces.js'
import { findPulled } from './pulled.js'
import { findSpeakers, headWidth, isBody, isPageNumber } from './shape.js'
import { findStanzas, type Stanzas } from './stanzas.js'
import { countHeads, type Tally } from './tally.js'

/** All lines of a text and what only the whole of them shows. Everything in it is found in one pass or a few. */
export interface Sheet extends Tally {
  lines: Line[]
  /** Median width of the lines that are body text, in ems; 0 if there are none. */
  measure: number
  /** White space that most lines of body text begin with, in UTF-16 units. */
  indent: number
  /** Blank lines before most lines. */
  gap: number
  /** Body lines before each line; what the editor says of the piece is not counted. */
  bodyBefore: number[]
  /** Body lines in all. */
  bodies: number
  /** For each line, whether a note of the editor's may hold it, and why. */
  notes: Map<number, string>
  /** The headline with its shoulder line and sublines. */
  deck: Deck | undefined
  /** For each line in a headline of a later piece on the same page, that headline. */
  pieces: Map<number, Deck>
  /** Lines of the contents, which the text repeats. */
  contents: Map<number, Contents>
  /** Sentences set apart that stand in a paragraph too. */
  pulled: Set<number>
  /** Lines that read as cells of a table. */
  cells: Set<number>
  /** Where verse set in stanzas begins, and what names its poems. */
  stanzas: Stanzas
  /** Whether line `i` is of the library or the site that brings the text. */
  isOutside: (i: number) => boolean
  /** Who speaks more than once, by what stands before the colon. */
  speakers: Set<string>
  /** How often each short line stands in the text. */
  repeats: Map<string, number>
  /** Short lines that come again, one time or more beside a page number. */
  pageHeads: Set<string>
  /** How often each head stands beside a number of its own: `柳河县志 87`, `柳河县志 88`. */
  paged: Map<string, number>
  /** Values that occur, by division. */
  series: Map<Division, Set<number>>
  /** Whether circled numbers count pictures: one of their lines says what its picture shows. */
  pictures: boolean
  /** Short lines of a site's menu, parted by strokes. */
  menus: Set<number>
  /** Whether bare numbers count the sections of the text, and not its pages. */
  numberHeads: boolean
  /** Share of lines with a blank line before them. */
  spaced: number
}

export function readSheet(lines: Line[]): Sheet {
  const notes = findNotes(lines, isBody)
  const contents = findContents(lines)
  const isOutside = findOutside(lines, isBody)
  const isText = (line: Line, i: number) => isBody(line) && !notes.has(i) && !isOutside(i)
  const texts = lines.filter(isText)
  const { counts, total } = countBefore(lines, isText)
  const menus = findMenus(lines)
  const speakers = findSpeakers(lines)
  const isApart = (i: number) => notes.has(i) || contents.has(i) || menus.has(i) || isOutside(i)
  const tables = findTables(lines)
  const repeats = countRepeats(lines)
  const tally = countHeads(lines, counts)
  const deck = findDeck(lines, deckLines(lines, counts, speakers, isApart))
  return {
    lines,
    ...tally,
    measure: median(texts.map(line => line.width)),
    indent: median(texts.map(line => line.indent)),
    gap: median(lines.map(line => line.gap)),
    bodyBefore: counts,
    bodies: total,
    notes,
    deck,
    pieces: findPieces(lines, deck, notes),
    contents,
    pulled: findPulled(lines),
    cells: new Set(tables.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k))),
    stanzas: findStanzas(lines),
    isOutside,
    speakers,
    repeats,
    pageHeads: findPageHeads(lines, repeats),
    paged: countPaged(lines),
    series: findSeries(lines),
    menus,
    pictures: lines.some(showsPicture),
    numberHeads: countSections(lines, tally.crossheads),
    spaced: lines.filter(line => line.gap > 0).length / (lines.length || 1),
  }
}

/** `③“号子本”。图为手抄本。` */
function showsPicture({ numbering, text }: Line): boolean {
  const shows = /[图圖](?:为|為|中)|[（(][左右上下中][）)]|[摄攝][）)]?$/u
  return numbering?.division === 'circled' && shows.test(text)
}

function countBefore(lines: Line[], isText: (line: Line, i: number) => boolean) {
  let total = 0
  const counts = lines.map((line, i) => (isText(line, i) ? total++ : total))
  return { counts, total }
}

/** Whether the numbers just before or after this one occur in the text too. */
export function inSeries({ numbering }: Line, sheet: Sheet): boolean {
  if (numbering?.value === undefined) return false
  const values = sheet.series.get(numbering.division)
  return values !== undefined && (values.has(numbering.value - 1) || values.has(numbering.value + 1))
}

/** A bare number may be a year, a score or a cell of a table: a folio has the next one elsewhere, and text beside it. */
export function isFolio(i: number, { lines, repeats, numberHeads, bodies }: Sheet): boolean {
  const value = Number(lines[i]!.text)
  const isEdge = bodies > 0 && value > 1 && (i === 0 || i === lines.length - 1)
  const counted = repeats.has(String(value - 1)) || repeats.has(String(value + 1))
  const headed = [lines[i - 1], lines[i + 1]].some(other => other?.furniture === 'masthead')
  return !numberHeads && (isEdge || headed || (counted && besidePage(i, lines)))
}

function besidePage(i: number, lines: Line[]): boolean {
  return [lines[i - 1], lines[i + 1]].some(
    other => other && (isBody(other) || (other.furniture && !isPageNumber(other.text))),
  )
}

/** Bare numbers from 1 on, none left out, each between finished text and more text; or a lone one among crossheads; or `01`, `02`. */
function countSections(lines: Line[], crossheads: number): boolean {
  const numbers = lines.flatMap(({ text }, i) => (isPageNumber(text) ? [i] : []))
  const isPlaced = (i: number) => lines[i + 1]?.ending === 'stop' && lines[i - 1]?.ending !== 'pause'
  const isNext = (i: number, k: number) => Number(lines[i]!.text) === k + 1
  const isPadded = numbers.length > 1 && numbers.every(i => /^0\d$/u.test(lines[i]!.text))
  if (isPadded && numbers.every(isNext)) return true
  if (!numbers.length || !numbers.every(isPlaced)) return false
  const [, ...later] = numbers
  if (later.length === 0) return crossheads > 1 && lines[numbers[0]! - 1]?.ending === 'stop'
  return numbers.every(isNext) && later.every(i => lines[i - 1]!.ending === 'stop')
}

const besideNumber = /^(?:\d{1,4}\s+(?=\D{2}))|(?<=\D{2})\s+\d{1,4}$/u

/** What stands beside a page number on one line; undefined where there is none. */
export function pagedHead({ text, width, numbering }: Line): string | undefined {
  return width <= headWidth && !numbering && besideNumber.test(text)
    ? text.replace(besideNumber, '').trim()
    : undefined
}

function countPaged(lines: Line[]): Map<string, number> {
  const paged = new Map<string, number>()
  for (const line of lines) {
    const head = pagedHead(line)
    if (head) paged.set(head, (paged.get(head) ?? 0) + 1)
  }
  return paged
}

function findSeries(lines: Line[]): Map<Division, Set<number>> {
  const series = new Map<Division, Set<number>>()
  for (const { numbering } of lines) {
    if (numbering?.value === undefined) continue
    const values = series.get(numbering.division) ?? new Set()
    series.set(numbering.division, values.add(numbering.value))
  }
  return series
}

function countRepeats(lines: Line[]): Map<string, number> {
  const repeats = new Map<string, number>()
  for (const { text, width } of lines) {
    if (width <= headWidth) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  }
  return repeats
}

function findPageHeads(lines: Line[], repeats: Map<string, number>): Set<string> {
  const isBeside = (i: number) => [lines[i - 1], lines[i + 1]].some(other => other?.furniture === 'folio')
  return new Set(
    lines.filter(({ text }, i) => (repeats.get(text) ?? 0) > 1 && isBeside(i)).map(({ text }) => text),
  )
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
