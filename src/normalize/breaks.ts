// Rows of a text → how sure it is that one goes on with the row before it, across a page or a column.
import { closers, pairs } from '../lexicon/marks.js'
import { codeAt, codeBefore, columns, isHan } from '../lexicon/script.js'
import { companyOf } from './company.js'
import { type Break, chanceOf, inWords, oddsOf, reach, weigh } from './evidence.js'
import { isAnnounced, isApart, isClosed, isFiled } from './labels.js'
import type { Row } from './lines.js'
import { extend, type Passage, stillOpen } from './passage.js'
import { endOf, isRest, partsWord } from './sentence.js'

/** Share of paragraphs from which on it is the way of the text to indent them. */
const mostly = 0.6
/** UTF-16 units from which on a row is taken for running text when habits are counted. */
const long = 30

/** What the text as a whole tells about its paragraphs. */
interface Habits {
  indents: boolean
  /** First row that ends a sentence: the body has begun. */
  body: number
  bond: (a: number, b: number) => number
}

function indentOf(text: string, { start, from }: Row): number {
  let width = 0
  for (let i = start; i < from; i++) width += columns(text.charCodeAt(i))
  return width
}

function habitsOf(text: string, all: readonly Row[]): Habits {
  const texts = all.filter(row => row.text.length >= long)
  const indented = texts.filter(row => indentOf(text, row) > 0).length
  const body = all.findIndex(row => endOf(row.text) === 'stop' && row.text.length >= long)
  return {
    indents: indented > mostly * texts.length && texts.length > 2,
    body,
    bond: companyOf(text),
  }
}

/** A line of fewer characters is a heading, or too little to judge by. */
const least = 8

/** Whether the paragraphs could be one at all, before any evidence is weighed. */
function possible(a: string, b: string, before: Passage | undefined): boolean {
  if (!before && a.length < least && !stillOpen('', a)) return false
  const end = endOf(a)
  return (
    end !== 'stop' &&
    end !== 'colon' &&
    !/[；;]$/.test(a) &&
    (!isAnnounced(b) || a.endsWith('第')) &&
    !isFiled(b) &&
    !isApart(b) &&
    !isClosed(a)
  )
}

const kana = /[\u3041-\u30fa]/

/** Half-width openers with their closers. */
const halfPairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** Whether `b` begins with a closing mark that nothing in the passage before it waits for: it may stand the wrong way round. */
function isStray(before: Passage | undefined, a: string, b: string): boolean {
  const half = halfPairs[b[0]!]
  if (half) return a.lastIndexOf(half) <= a.lastIndexOf(b[0]!) && !a.includes('（')
  return closers.includes(b[0]!) && ![...stillOpen(before?.open ?? '', a)].some(open => pairs[open] === b[0])
}

/** Whether a row ends in the open and says more than a heading does. */
const isEntryLong = (above: string): boolean =>
  above.length < 2 * line && /[，,；;].{2}/u.test(above) && endOf(above) === 'open'

function breakAt(text: string, passage: Passage, all: readonly Row[], i: number, habits: Habits): Break {
  const [a, b] = [passage.text, all[i + 1]!.text]
  const before = codeBefore(a, a.length)
  const after = codeAt(b, 0)
  const han = isHan(before) && isHan(after)
  const scale = inWords(a, b) ? 0.4 : 1
  const [from, to] = [indentOf(text, all[i]!), indentOf(text, all[i + 1]!)]
  return {
    ...passage,
    length: passage.length * scale,
    size: b.length * scale,
    a,
    b,
    end: endOf(a),
    stillOpen: stillOpen(passage.open, b),
    chinese: !kana.test(a.slice(-reach)) && !kana.test(b.slice(0, reach)),
    parts: han && partsWord(a, b),
    bond: han ? habits.bond(before, after) : 0,
    announced: passage.length === a.length && isAnnounced(a),
    top: (habits.body < 0 || i < habits.body) && !isFiled(a),
    leads: i === 0,
    listed: passage.length === a.length && i > 1 && isEntryLong(all[i - 1]!.text),
    setIn: !habits.indents && from > 0 && to > 0,
    flush: habits.indents && from > 0 && to === 0,
  }
}

/** Characters from which on a line is too long for a heading, and from which on it is plainly a paragraph. */
const [line, paragraph] = [24, 40]
/** Log odds that a text may bring for its long lines, at the most. */
const most = 2
/** Cuts and ends without a mark that every text is thought to have, before any is seen. */
const [cuts, ends] = [1.25, 1]

/**
 * What all paragraphs of a text that end without a mark say together, in log odds: where one after the other is no
 * cut, it is the way of the text to leave the mark out; where all are, the next will be one as well. Each round weighs
 * them by what the last one made of them (expectation maximization).
 */
function habitOf(odds: number[]): number {
  let habit = 0
  for (let round = 0; round < 6; round++) {
    const cut = odds.reduce((sum, odd) => sum + chanceOf(odd + habit), 0)
    habit = Math.min(most, Math.log((cuts + cut) / (ends + odds.length - cut)))
  }
  return habit
}

export interface Judged {
  confidence: number
  /** Strongest first, in a few words each. */
  reasons: string[]
}

/**
 * How sure it is that row `i + 1` of `all` goes on with the sentence of row `i`; undefined if it cannot. `before` is the
 * paragraph that row `i` has already been joined to, `odds` what else is known, in log odds.
 */
export function breaks(
  text: string,
  all: readonly Row[],
): (i: number, before: Passage | undefined, odds?: number) => Judged | undefined {
  const habits = habitsOf(text, all)
  const plain = all.flatMap(({ text: a }, i) =>
    a.length >= paragraph && i + 1 < all.length && possible(a, all[i + 1]!.text, undefined)
      ? [breakAt(text, extend(undefined, a), all, i, habits)]
      : [],
  )
  const habit = habitOf(plain.filter(seam => seam.length >= paragraph).map(oddsOf))
  return (i, before, odds = 0) => {
    const [a, b] = [all[i]!.text, all[i + 1]!.text]
    if (isRest(a, b) && !isStray(before, a, b))
      return { confidence: isApart(a) ? 0.4 : 0.98, reasons: [`no paragraph begins with ${b[0]}`] }
    if (!possible(a, b, before)) return undefined
    const seam = breakAt(text, extend(before, a), all, i, habits)
    return weigh(seam, odds + (seam.length >= line ? habit : 0))
  }
}
