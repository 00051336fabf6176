// A line among all → the evidence of where it stands: above or below the text, what it shares with it, what is around it.
import { isOffer, isOfferedLink } from '../lexicon/offer.js'
import { siteShare } from '../lexicon/site-words.js'
import { isSource } from '../lexicon/source.js'
import { findTables } from './cells.js'
import { comesAgain, headOf, isEdge, namesTitle } from './fringe-head.js'
import {
  besideFolios,
  countTexts,
  isChoice,
  isDoubled,
  isEven,
  isFolio,
  isItem,
  offeredIn,
  rowsOf,
  widestChoice,
} from './fringe-rows.js'
import { isOfTerms, speaksOfPage, traits } from './fringe-traits.js'
import type { Line } from './line.js'
import { headWidth, isBody } from './shape.js'
import { familiar, sharedWith } from './shared-words.js'

/** Where a line stands to the running text. */
export type Zone = 'above' | 'amid' | 'below'

/** A line with all that is seen of it. */
export interface Sighting {
  line: Line
  zone: Zone
  seen: string[]
}

/** Most lines of an article with what its page says amid the text; in a book, sentences are the story's. */
const mostOfPage = 1500
/** Lines of text that are read for the words of a headline. */
const mostRead = 400
/** Most lines of the fringe on either side that are looked at. */
const most = 400
/** What lines of all kinds show. */
const plain = new Set([
  'up to 3 ems',
  'up to 6 ems',
  'up to 12 ems',
  'up to 24 ems',
  'up to 42 ems',
  'a comma inside',
  'capitals',
  'a label',
  'some words of a site',
])
/** Width up to which the words that a line shares say nothing, in ems. */
const tooFew = 4

/** What the lines show only together. */
interface Survey {
  lines: Line[]
  first: number
  end: number
  /** Share of each line's words that the text says too. */
  shares: number[]
  /** The line above the text that says most of what the text says; -1 where none does. */
  head: number
  edges: Line[]
  counts: Map<string, number>
  /** Lines that stand beside the number of a page. */
  running: Set<string>
  rows: number[]
  cells: Set<number>
  /** Lines under the head of a row of links. */
  offered: Set<number>
  /** Lines of a site: the last one above the headline, the first one below the text, and how many are sure. */
  lastAbove: number
  firstBelow: number
  sure: Record<Zone, number>
}

type Sign = [seen: string, holds: boolean]

/**
 * @param first index of the first line of running text
 * @param end index of the last one
 */
export function sightings(lines: Line[], first: number, end: number): Sighting[] {
  const survey = surveyOf(lines, first, end)
  const isBook = lines.length > mostOfPage
  return lines.map((line, i) => {
    const zone = i < first ? 'above' : i > end ? 'below' : 'amid'
    const isFar = first - i > most || i - end > most
    const isStory = isSaid(line) && (isBook || !speaksOfPage(line))
    if (isFar || (zone === 'amid' && isStory)) return { line, zone, seen: [] }
    const own = traits(line)
    const around = [
      ...sharing(i, zone, survey),
      ...besideHead(i, zone, own, survey),
      ...inRow(i, zone, survey),
      ...besideSite(i, zone, survey),
      ...besideText(i, zone, survey),
    ]
    return { line, zone, seen: [...own, ...around.filter(([, holds]) => holds).map(([seen]) => seen)] }
  })
}

function surveyOf(lines: Line[], first: number, end: number): Survey {
  const texts = lines.slice(first, Math.min(end + 1, first + mostRead)).filter(isBody)
  const shared = sharedWith(texts.map(({ text }) => text).join('\n'))
  const isNear = (i: number) => (i < first && first - i <= most) || (i > end && i - end <= most)
  const shares = lines.map(({ text }, i) => (isNear(i) ? shared(text) : 0))
  const head = headOf(lines.slice(0, Math.min(first, most)), shares)
  const below = lines.slice(end + 1, end + 1 + most)
  const firstBelow = below.findIndex(isOfSite)
  const tables = findTables(lines)
  return {
    lines,
    first,
    end,
    shares,
    head,
    edges: lines.filter(isEdge).slice(0, most),
    counts: countTexts(lines),
    running: besideFolios(lines.slice(first)),
    rows: rowsOf(lines),
    offered: offeredIn(lines),
    cells: new Set(tables.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k))),
    lastAbove: lines.slice(0, Math.max(0, head)).findLastIndex(isOfSite),
    firstBelow: firstBelow < 0 ? lines.length : end + 1 + firstBelow,
    sure: {
      above: countSure(lines.slice(Math.max(0, first - most), first)),
      amid: 0,
      below: countSure(below),
    },
  }
}

function isOfSite({ text, furniture, width }: Line): boolean {
  return furniture === 'site' || furniture === 'notice' || (width < 20 && siteShare(text) >= 0.8)
}

function sharing(i: number, zone: Zone, { lines, shares }: Survey): Sign[] {
  const share = shares[i]!
  const says = lines[i]!.width > tooFew
  return [
    ['shares no word', zone !== 'amid' && share === 0],
    ['shares few words', share > 0 && share < familiar],
    ['shares words', share >= familiar && share < 0.35 && says],
    ['shares many words', share >= 0.35 && says],
  ]
}

function besideHead(i: number, zone: Zone, own: string[], { lines, first, head, edges }: Survey): Sign[] {
  const isPlain = own.every(sign => plain.has(sign)) && lines[i]!.width > widestChoice
  if (zone !== 'above') return [['a plain line', isPlain]]
  const line = lines[i]!
  return [
    ['a plain line', isPlain],
    ['a plain line above such a line', isPlain && i < head && i >= head - 3],
    ['says most of what the text says', i === head],
    ['stands above such a line', i < head],
    ['the name of a paper above such a line', i < head && own.includes('the name of a paper')],
    ['stands far above such a line', i < head - 3],
    ['stands below such a line', head >= 0 && i > head],
    ['no such line', head < 0],
    ['comes again at an edge', i !== head && line.width <= 20 && comesAgain(line, edges)],
    ['names the headline', namesTitle(i, lines, first)],
  ]
}

function inRow(
  i: number,
  zone: Zone,
  { lines, shares, counts, rows, cells, sure, offered, running }: Survey,
): Sign[] {
  const { text } = lines[i]!
  const comes = (counts.get(text) ?? 0) > 1 && !isDoubled(i, lines)
  const heads = zone === 'above' && running.has(text) && !isFolio(lines[i - 1]) && !isFolio(lines[i + 1])
  const isMenu = isChoice(i, lines) && !isEven(i, lines) && (zone !== 'above' || sure.above > 0)
  return [
    ['comes again', comes && !heads && shares[i]! < familiar],
    ['comes again and shares words', comes && !heads && shares[i]! >= familiar],
    ['one of a few short lines in a row', rows[i]! >= 3 && rows[i]! < 6],
    ['one of many short lines in a row', rows[i]! >= 6],
    ['one of a row of choices', isMenu],
    ['one of a row as wide as the others', isEven(i, lines)],
    ['a cell of a table', cells.has(i)],
    ['an item among items', isItem(i, lines)],
    ['heads links', isOffer(lines[i]!.text)],
    ['a link with its head', isOfferedLink(lines[i]!.text)],
    ['under the head of links', offered.has(i)],
  ]
}

function besideSite(i: number, zone: Zone, { lastAbove, firstBelow, sure }: Survey): Sign[] {
  return [
    ['above a line of a site', i < lastAbove],
    ['below a line of a site', i > firstBelow],
    ['no sure sign around', zone !== 'amid' && sure[zone] === 0],
    ['one sure sign around', zone !== 'amid' && sure[zone] === 1],
    ['several sure signs around', zone !== 'amid' && sure[zone] > 2],
  ]
}

function besideText(i: number, zone: Zone, { lines, first, end }: Survey): Sign[] {
  const { text } = lines[i]!
  const isForeign = /^[^\p{Script=Han}]*[A-Za-z]{2}[^\p{Script=Han}]*$/u.test(text)
  return [
    ['in Latin letters', isForeign && /\p{Script=Han}/u.test(lines[first]!.text)],
    ['right below the text', i === end + 1],
    ['right above the text', i === first - 1],
    ['a source apart', isSource(text) && [-2, -1, 1, 2].every(step => !lines[i + step]?.furniture)],
    ['the first line', i === 0],
    ['the last line', i === lines.length - 1],
    ['breaks a sentence', isOpen(lines[i - 1])],
    ['a finished sentence before', zone === 'amid' && lines[i - 1]?.ending === 'stop'],
    ['text follows', i < lines.length - 1 && i !== first - 1 && isBody(lines[i + 1]!)],
  ]
}

/** A sentence: amid others, the text's own. */
function isSaid(line: Line): boolean {
  return isBody(line) || /[。”」．.]$/u.test(line.text)
}

function isOpen(line: Line | undefined): boolean {
  return !!line && line.width > headWidth && line.ending !== 'stop'
}

/** How many lines are surely a site's or an owner's. */
function countSure(lines: Line[]): number {
  const isSure = ({ text, furniture, ending, width }: Line) =>
    furniture === 'site' ||
    furniture === 'notice' ||
    isOfTerms(text) ||
    (ending !== 'stop' && width > 3 && width < headWidth && siteShare(text) >= 0.8)
  return lines.filter(isSure).length
}
