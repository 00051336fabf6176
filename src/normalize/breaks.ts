// Rows of a text → how sure it is that one goes on with the row before it, across a page or a column.
import { codeAt, codeBefore, columns, isHan } from '../lexicon/script.js'
import { companyOf } from './company.js'
import { type Break, weigh } from './evidence.js'
import { isAnnounced, isApart, isClosed, isFiled } from './labels.js'
import type { Row } from './lines.js'
import { extend, type Passage, stillOpen } from './passage.js'
import { endOf, isRest, partsWord } from './sentence.js'

/** Shares of paragraphs from which on it is the way of the text to end them with a mark, or to indent them. */
const mostly = 0.6
/** UTF-16 units from which on a row is taken for running text when habits are counted. */
const long = 30
/** Rows of running text below which nothing is said of habits. */
const few = 4

/** What the text as a whole tells about its paragraphs. */
interface Habits {
  closes: boolean
  indents: boolean
  /** First row that ends a sentence: the body has begun. */
  body: number
  /** Rows of the body that are short and end in the open; counted when first asked. */
  heads: () => number
  together: (a: number, b: number) => boolean
}

function indentOf(text: string, { start, from }: Row): number {
  let width = 0
  for (let i = start; i < from; i++) width += columns(text.charCodeAt(i))
  return width
}

/** UTF-16 units from which on a row is no heading. */
const heading = 32

const looksLikeHeading = ({ text }: Row): boolean =>
  text.length < heading && endOf(text) === 'open' && !isClosed(text)

function habitsOf(text: string, all: readonly Row[]): Habits {
  const texts = all.filter(row => row.text.length >= long)
  const closed = texts.filter(row => endOf(row.text) !== 'open').length
  const indented = texts.filter(row => indentOf(text, row) > 0).length
  const body = all.findIndex(row => endOf(row.text) === 'stop' && row.text.length >= long)
  let counted: number | undefined
  return {
    closes: closed >= mostly * texts.length || texts.length < few,
    indents: indented > mostly * texts.length && texts.length > 2,
    body,
    heads: () => {
      counted ??= all.filter((row, i) => i > body && looksLikeHeading(row)).length
      return counted
    },
    together: companyOf(text),
  }
}

/** A line of fewer characters is a heading, or too little to judge by. */
const least = 8

/** Whether the paragraphs could be one at all, before any evidence is weighed. */
function possible(a: string, b: string, before: Passage | undefined): boolean {
  if (!before && a.length < least) return false
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

/** Writing in words, whose letters say less than Han characters do; looked for in so many beside the break. */
const words = /^[\u0000-\u04ff\u2000-\u206f]*$/
const kana = /[\u3041-\u30fa]/
const reach = 30

function breakAt(text: string, passage: Passage, all: readonly Row[], i: number, habits: Habits): Break {
  const [a, b] = [passage.text, all[i + 1]!.text]
  const before = codeBefore(a, a.length)
  const after = codeAt(b, 0)
  const han = isHan(before) && isHan(after)
  const scale = words.test(a.slice(-reach)) && words.test(b.slice(0, reach)) ? 0.4 : 1
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
    together: han && habits.together(before, after),
    announced: passage.length === a.length && isAnnounced(a),
    top: (habits.body < 0 || i < habits.body) && !isFiled(a),
    setIn: !habits.indents && from > 0 && to > 0,
    flush: habits.indents && from > 0 && to === 0,
    closes: habits.closes,
    lone: habits.heads() <= (looksLikeHeading(all[i]!) && i > habits.body ? 1 : 0),
  }
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
  return (i, before, odds = 0) => {
    const [a, b] = [all[i]!.text, all[i + 1]!.text]
    // A closing quotation mark goes on only with what it closes: elsewhere it stands the wrong way round.
    const strays = /^[”’]/.test(b) && !stillOpen(before?.open ?? '', a).includes(b[0] === '”' ? '“' : '‘')
    if (isRest(a, b) && !strays)
      return { confidence: isApart(a) ? 0.4 : 0.98, reasons: [`no paragraph begins with ${b[0]}`] }
    if (!possible(a, b, before)) return undefined
    return weigh(breakAt(text, extend(before, a), all, i, habits), odds)
  }
}
