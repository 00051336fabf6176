// Lines → those above the headline and below the text that the paper or the site put there, told by where they stand.
import { siteShare } from '../lexicon/site-words.js'
import { endOfText } from './fringe-end.js'
import { type Sighting, sightings } from './fringe-place.js'
import { isOfTerms } from './fringe-traits.js'
import { always, crossing, weights } from './fringe-weights.js'
import type { Line } from './line.js'
import { findLibrary } from './outside.js'
import { markRecord } from './record.js'
import { headWidth, isBody } from './shape.js'

/** Fewer lines of running text, beside more lines than these, are a note on a poem or a table. */
const fewestTexts = 3
const mostAround = 16
/** Most lines that stand above a headline and in it, and log-odds of a sign that is the page's for itself. */
const mostStacked = 8
const loud = 1.5
/** What is of the text wherever it stands. A source among a site's rows is the site's. */
const own = new Set([
  'a chapter',
  'names alone',
  'who said it',
  'people and where to write to them',
  'a source apart',
])
/** What other roles speak of amid the text: breaks, numbers of sections and of pages. */
const kept = new Set(['marks alone', 'figures alone', 'a cell of a table'])
/** Log-odds of what is of the text for certain; and those above which a line goes with its neighbours. */
const ofText = -6
const least = { above: -1.5, amid: 0.3, below: -1.5 } as const
/** The same above a text where no line is surely a site's. */
const quiet = 2
/** Log-odds from which on a line above the text is of the fringe though nothing else there is left for a headline. */
const noHeadline = 3

const columns = { above: 0, amid: 1, below: 2 } as const

/**
 * Marks lines of the fringe as furniture. Each line above and below the running text bids for it in log-odds, and what
 * stands among others is of the fringe with them: the best sequence of text and fringe decides. Without running text
 * there is none. Linear in the text.
 */
export function markFringe(lines: Line[]): void {
  const ofRecord = markRecord(lines)
  const seen = seeFringe(lines)
  if (!seen) return
  const isPoem = mayBePoem(seen)
  const bids = seen.map(each => (isPoem(each) || ofRecord.has(each.line) ? ofText : bidOf(each)))
  const fringe = bestOfTwo(seen, bids)
  leaveHeadline(seen, bids, fringe)
  const isQuiet = !seen.some(
    ({ zone, line, seen }) => zone === 'above' && (line.furniture || seen.some(isSure)),
  )
  for (const [i, sighting] of seen.entries())
    if (fringe[i] && bids[i]! > barOf(sighting, isQuiet)) sighting.line.furniture ??= 'fringe'
  markRunning(lines)
}

function isSure(sign: string): boolean {
  return sign === 'people of the page' || sign === 'words of a site alone'
}

/**
 * What a line must bid for itself: its neighbours do not draw sentences along, nor the headline, nor, where nothing is
 * surely a site's, heads.
 */
function barOf({ line, zone, seen }: Sighting, isQuiet: boolean): number {
  if (zone === 'above' && isQuiet) return quiet
  return line.ending === 'stop' || seen.includes('says most of what the text says') ? 0 : least[zone]
}

/**
 * Beside hardly any running text, many lines around it are a poem or a table with a note. Where no line above the text
 * is surely a site's, many lines there are a poem but for those that speak loudly for the page.
 */
function mayBePoem(seen: Sighting[]): (sighting: Sighting) => boolean {
  const texts = seen.filter(({ zone, line }) => zone === 'amid' && isBody(line)).length
  const around = (zone: Sighting['zone']) => seen.filter(sighting => sighting.zone === zone).length
  const [above, below] = [around('above'), around('below')]
  const isQuiet = ({ seen }: Sighting) => seen.includes('no sure sign around') && !seen.some(isLoud)
  return sighting => {
    if (sighting.zone === 'above' && above > mostStacked && isQuiet(sighting)) return true
    const many = sighting.zone === 'above' ? above : sighting.zone === 'below' ? below : 0
    return texts < fewestTexts && many > mostAround
  }
}

/** Refrains come again, and verses are short lines in a row. */
function isLoud(sign: string): boolean {
  if (sign === 'comes again' || sign.startsWith('one of')) return false
  return (weights[sign]?.[columns.above] ?? 0) >= loud
}

/**
 * All lines but a library's, with the evidence that they are of the fringe or not; undefined where nothing shows where
 * the text is.
 */
export function seeFringe(all: Line[]): Sighting[] | undefined {
  const isOfLibrary = findLibrary(all)
  const lines = all.filter((_, i) => !isOfLibrary(i))
  const first = lines.findIndex((_, i) => isText(i, lines))
  if (first < 0) return undefined
  return sightings(lines, first, endOfText(lines))
}

/** Running text. A lone question may be the headline; what owners and sites say is none. */
function isText(i: number, lines: Line[]): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]]
  if (!isBody(line) || (line.ending !== 'stop' && line.width <= 90)) return false
  if (isOfTerms(line.text) || siteShare(line.text) >= 0.55) return false
  return (
    line.width > headWidth ||
    !/[？！?!]$/u.test(line.text) ||
    (!!next && isBody(next) && next.width < line.width * 2)
  )
}

function bidOf({ zone, seen }: Sighting): number {
  const column = columns[zone]
  if (seen.length === 0 || seen.some(sign => own.has(sign))) return ofText
  if (zone === 'amid' && seen.some(sign => kept.has(sign))) return ofText
  return seen.reduce((sum, sign) => sum + (weights[sign]?.[column] ?? 0), always[column])
}

/** Above a text something is its headline: what looks least like fringe, where nothing else is left. */
function leaveHeadline(seen: Sighting[], bids: number[], fringe: boolean[]): void {
  const above = seen.filter(({ zone }) => zone === 'above')
  const mayHead = ({ furniture, people, isDate }: Line) => !furniture && !people && !isDate
  if (above.some(({ line }, i) => mayHead(line) && !fringe[i])) return
  let least = -1
  for (const [i, { line }] of above.entries())
    if (!line.furniture && !line.people && (least < 0 || bids[i]! < bids[least]!)) least = i
  if (least >= 0 && bids[least]! < noHeadline) fringe[least] = false
}

/** What stands around the text comes again at the breaks of pages: with a number, or beside one. */
function markRunning(lines: Line[]): void {
  const around = lines.filter(line => line.furniture === 'fringe' && !line.numbering)
  const names = new Set(around.flatMap(({ text }) => [text, ...text.split(/[\s|｜/／]+/u)].map(letters)))
  if (names.size === 0) return
  const isNumber = (line: Line | undefined) => /^\d{1,4}$/u.test(line?.text ?? '')
  for (const [i, line] of lines.entries()) {
    if (line.furniture || line.numbering || line.width > headWidth || line.ending !== 'none') continue
    const key = letters(line.text)
    const numbered = /\d$|^\d/u.test(line.text) || isNumber(lines[i - 1]) || isNumber(lines[i + 1])
    if (numbered && key.length > 1 && names.has(key)) line.furniture = 'masthead'
  }
}

function letters(text: string): string {
  return text.replace(/\P{L}/gu, '')
}

/** Viterbi's algorithm over text and fringe. Where the running text begins, the fringe above it ends by itself. */
function bestOfTwo(seen: Sighting[], bids: number[]): boolean[] {
  let [text, fringe] = [0, 0]
  const leaves: boolean[] = []
  const stays: boolean[] = []
  for (const [i, bid] of bids.entries()) {
    const { zone } = seen[i]!
    const cost = crossing[columns[zone]]
    const left = fringe - (zone !== 'above' && seen[i - 1]?.zone === 'above' ? 0 : cost)
    leaves.push(left > text)
    stays.push(fringe >= text - cost)
    ;[text, fringe] = [Math.max(text, left), Math.max(fringe, text - cost) + bid]
  }
  const found: boolean[] = []
  let isFringe = fringe > text
  for (let i = bids.length - 1; i >= 0; i--) {
    found[i] = isFringe
    isFringe = isFringe ? stays[i]! : leaves[i]!
  }
  return found
}
