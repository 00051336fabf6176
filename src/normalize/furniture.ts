// Rows → which of them are furniture of a page that may stand between two halves of a sentence, and how sure that is.
import { readFurniture } from '../lexicon/furniture.js'
import { last } from './last.js'
import type { Row } from './lines.js'
import { isCode } from './token.js'

/** Longest row that is looked at, in UTF-16 units. */
const longest = 60
/** What a folio, a masthead or a jump line has in it: a look that spares most rows the reading. */
const sign = /[\d０-９]|[下上][转轉接]|[报報刊]$/
/** Page marks of transcribers: `[Pg 12]`, `{12}`. */
const transcribed = /^(?:\[\s?(?:Pg\.?|Page|p\.)?\s?\d{1,4}\s?\]|\{\d{1,4}\})$/i

/** A number without any sign of a page: it may be a heading, or a cell of a table. */
const bare = /^[\d０-９]+$/

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

/**
 * How often each short row stands in the text, row by row; the headline counts twice, for it is what running heads
 * repeat.
 */
function countHeads(all: readonly Row[]): number[] {
  const counts = new Map<string, number>()
  const tops = new Set(all.slice(0, 3).map(({ text }) => text))
  const keys = all.map(({ text }) =>
    mayRecur(text) && (text.length >= shortest || tops.has(text)) ? plain(text) : '',
  )
  for (const [i, key] of keys.entries()) counts.set(key, (counts.get(key) ?? 0) + (i < 3 ? 2 : 1))
  return keys.map(key => (key ? counts.get(key)! : 0))
}

/** Whether page numbers go up by one or two from row to row, as they do where pages follow one another. */
function countsUp(numbers: number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!)
  return steps.length > 0 && steps.filter(step => step === 1 || step === 2).length >= 0.6 * steps.length
}

/** Read once for the rows of a text. */
export const findFurniture: (all: readonly Row[]) => PageFurniture = last(all => {
  const heads = countHeads(all)
  const read = all.map(({ text }) => {
    if (text.length > longest || !sign.test(text)) return undefined
    const kind = transcribed.test(text) ? 'folio' : readFurniture(text)
    return kind !== undefined && kinds.has(kind) ? kind : undefined
  })
  const folios = all.flatMap(({ text }, i) => (read[i] === 'folio' ? [Number(/\d+/.exec(text)?.[0])] : []))
  const up = countsUp(folios)
  const recurs = (i: number) => heads[i]! >= 3
  return {
    is: i => read[i] !== undefined || (recurs(i) && i >= 3),
    odds: (from, to) => {
      let odds = 0.5
      const folio = all.slice(from, to).find((_, k) => read[from + k] === 'folio')
      if (folio && up) odds += 0.8
      if (folio && !bare.test(folio.text)) odds += 0.7
      if (read.slice(from, to).includes('jump')) return odds + 3
      for (let i = from; i < to; i++) if (recurs(i) || read[i] === 'masthead') return odds + 0.7
      return odds
    },
  }
})
