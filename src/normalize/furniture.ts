// Rows → which of them are furniture of a page that may stand between two halves of a sentence, and how sure that is.
import { readFurniture } from '../lexicon/furniture.js'
import { last } from './last.js'
import type { Row } from './lines.js'
import { endOf } from './sentence.js'
import { isCode } from './token.js'

/** Longest row that is looked at, in UTF-16 units. */
const longest = 60
/** What a folio, a masthead or a jump line has in it: a look that spares most rows the reading. */
const sign = /[\d０-９]|[下上][转轉接]|[报報刊]$|[版張张期輯辑卷](?=$|\s)|^第|PAGE/
/** Page marks of transcribers: `[Pg 12]`, `{12}`. */
const transcribed = /^(?:\[\s?(?:Pg\.?|Page|p\.)?\s?\d{1,4}\s?\]|\{\d{1,4}\})$/i

const numeral = String.raw`[\d一二三四五六七八九十廿卅百]{1,4}`
/** What stands by itself at the head of a page, set off by wide blanks: `第二版` `1957年第9期` `第九辑` `84` `PAGE FIVE`. */
const headPart = new RegExp(
  String.raw`^(?:第\s?${numeral}\s?[版張张]|(?:\d{4}年)?(?:\d{1,2}月)?[总總]?第\s?${numeral}\s?[期辑輯卷]|\d{1,4}|PAGE \w{1,6})$`,
  'u',
)
const wide = /[ \t]{2,}|　+/u

/** Whether a row is set as the head of a page is, its title apart from its number: `江州日报　　第二版`, `32    桥梁史话`. */
function isPageHead(text: string): boolean {
  const parts = text.split(wide)
  const titled = parts.some(part => !headPart.test(part) && /\p{L}{2}/u.test(part))
  return titled && parts.length > 1 && endOf(text) === 'open' && parts.some(part => headPart.test(part))
}

/** A number without any sign of a page: it may be a heading, or a cell of a table. */
const bare = /^[\d０-９]+$/

/** Where `01` stands alone, such numbers count the sections of a text. */
const padded = /^0\d$/

/** Which kinds of furniture may come between: what stands at the head and foot of a page. */
const kinds = new Set(['folio', 'masthead', 'jump'])

export interface PageFurniture {
  /** Whether row `i` reads as a folio, a masthead or a jump line, or as a running head that recurs. */
  is: (i: number) => boolean
  /** What rows `from` to `to`, all of them furniture, say for a page having been turned there; log odds. */
  odds: (from: number, to: number) => number
}

/** One spelling for all running heads: numbers and case set aside. */
const plain = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toUpperCase()

/** A word that recurs alone may be one of the text's own, unless the text begins with it: `其中` between formulas. */
const shortest = 4

/** Whether a row may be a running head, as far as it shows: no address and no line of a program is one. */
const mayRecur = (text: string): boolean =>
  text.length <= longest && /\p{L}{2}/u.test(text) && !/:\/\/|[({;]$/.test(text) && !isCode(text)

/** Rows from the top that running heads take their words from. */
const top = 3

/**
 * How often each short row stands in the text, row by row; the headline counts twice, for it is what running heads
 * repeat.
 */
function countHeads(all: readonly Row[]): number[] {
  const counts = new Map<string, number>()
  const tops = new Set(all.slice(0, top).map(({ text }) => text))
  const keys = all.map(({ text }) =>
    mayRecur(text) && (text.length >= shortest || tops.has(text)) ? plain(text) : '',
  )
  for (const [i, key] of keys.entries()) counts.set(key, (counts.get(key) ?? 0) + (i < top ? 2 : 1))
  return keys.map(key => (key ? counts.get(key)! : 0))
}

/** Most rows that stand together at the head and foot of two pages. */
const mostTogether = 4

/**
 * Rows of a few words that stand with a page number or with words from the top of the text between gaps wider than the
 * text's own, and behind a row that ends in the open: a running head, a speck that a machine read. Right beside a page
 * number what stands elsewhere as well is a running head, without a gap too.
 */
function besideFolios(all: readonly Row[], heads: number[], sure: (i: number) => boolean): Set<number> {
  const first = all.slice(0, top).map(({ text }) => plain(text))
  const isTop = (i: number) =>
    all[i]!.text.length >= shortest && first.some(head => head.includes(plain(all[i]!.text)))
  const usual = usualGap(all)
  const found = new Set<number>()
  for (let from = top; from < all.length; from++) {
    if (sure(from - 1) && heads[from]! > 1) found.add(from)
    if (sure(from) && heads[from - 1]! > 1 && from > top) found.add(from - 1)
    if (all[from]!.gap <= usual || endOf(all[from - 1]!.text) === 'stop') continue
    const group = groupAt(all, from, usual, sure)
    if (group.some(k => sure(k) || isTop(k))) for (const k of group) found.add(k)
  }
  return found
}

/** The rows of a few words from row `from` on, as far as a gap wider than the usual one. */
function groupAt(all: readonly Row[], from: number, usual: number, sure: (i: number) => boolean): number[] {
  const group: number[] = []
  let whole = 0
  for (let i = from; i < all.length - 1 && group.length < mostTogether; i++) {
    if (!sure(i) && !isBrief(all[i]!)) break
    group.push(i)
    if (all[i + 1]!.gap > usual) whole = group.length
  }
  return group.slice(0, whole)
}

/** Blank lines that most rows have above them. */
function usualGap(all: readonly Row[]): number {
  const counts: number[] = []
  for (const { gap } of all) if (gap < 4) counts[gap] = (counts[gap] ?? 0) + 1
  return counts.reduce((best, count, gap) => (count > (counts[best] ?? 0) ? gap : best), 0)
}

/** Too short for a line of text, and no clause ends in it. */
const isBrief = ({ text }: Row): boolean =>
  text.length <= longest / 2 && !/[，、；;]/u.test(text) && endOf(text) === 'open'

/** Whether page numbers go up by one or two from row to row, as they do where pages follow one another. */
function countsUp(numbers: number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!)
  return steps.length > 0 && steps.filter(step => step === 1 || step === 2).length >= 0.6 * steps.length
}

/** Read once for the rows of a text. */
export const findFurniture: (all: readonly Row[]) => PageFurniture = last(all => {
  const heads = countHeads(all)
  const sections = all.some(({ text }) => text === '01')
  const read = all.map(({ text }) => {
    if (text.length > longest || !sign.test(text) || (sections && padded.test(text))) return undefined
    if (isPageHead(text)) return 'masthead'
    const kind = transcribed.test(text) ? 'folio' : readFurniture(text)
    return kind !== undefined && kinds.has(kind) ? kind : undefined
  })
  const folios = all.flatMap(({ text }, i) => (read[i] === 'folio' ? [Number(/\d+/.exec(text)?.[0])] : []))
  const up = countsUp(folios)
  const recurs = (i: number) => heads[i]! >= 3
  const sure = (i: number) => read[i] !== undefined || (recurs(i) && i >= top)
  const beside = besideFolios(all, heads, sure)
  return {
    is: i => sure(i) || beside.has(i),
    odds: (from, to) => {
      let odds = 0.5
      const folio = all.slice(from, to).find((_, k) => read[from + k] === 'folio')
      if (folio && up) odds += 0.8
      if (folio && !bare.test(folio.text)) odds += 0.7
      if (read.slice(from, to).includes('jump')) return odds + 3
      for (let i = from; i < to; i++)
        if (recurs(i) || beside.has(i) || read[i] === 'masthead') return odds + 0.7
      return odds
    },
  }
})
