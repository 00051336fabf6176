// Text → its half-width marks, each with what stands around it, so that rules can tell Chinese marks from others.
import { isBlank, isWideMark } from '../lexicon/marks.js'
import { type Census, census, codeAt, isDigit, isHan, type Script, script } from '../lexicon/script.js'
import { last } from './last.js'
import { type Line, lines } from './lines.js'
import { type Pair, pairsOf } from './pairs.js'
import { isCode, partOfToken } from './token.js'

export type { Pair } from './pairs.js'

/** What kind of character stands beside a mark, when quotes, blanks and other half-width marks are looked through. */
export type Side = 'chinese' | 'letter' | 'digit' | 'edge'

/**
 *     2025年,习近平总书记……     { at: 5, char: ',', left: 'chinese', right: 'chinese' }
 *          ^
 */
export interface Mark {
  at: number
  char: string
  left: Side
  right: Side
  /** Whether the innermost brackets or quotes around it hold no Han: `(Zhang, Li)`. */
  foreign: boolean
}

/** One line with what a rule about marks asks of it. */
export interface Sentence {
  from: number
  to: number
  script: Script
  marks: Mark[]
  pairs: Pair[]
  /** Brackets without a partner on this line. */
  single: number[]
  /** From 0 to 1: how many of the marks between Han are half-width. Of the line; of the text where the line has too few. */
  damage: number
}

export interface Context {
  script: Script
  sentences: Sentence[]
}

const half = ',:;?!.()-"'
const full = '，：；？！'
/** Both widths, so that what a mark stands between stays the same once its neighbours are mended. */
const seenThrough = `${half}${full}（）。…—'“”‘’`
/** `①` and its kin: they stand in the place of a Han numeral. */
const isCircled = (code: number): boolean =>
  (code >= 0x2460 && code <= 0x24ff) || (code >= 0x2776 && code <= 0x2793)

/** `⋯`, which some write for `…`. */
const midEllipsis = 0x22ef

function sideOf(code: number): Side {
  if (isHan(code) || isWideMark(code) || isCircled(code) || code === midEllipsis) return 'chinese'
  return isDigit(code) || '%‰℃°'.includes(String.fromCodePoint(code)) ? 'digit' : 'letter'
}

/** Code unit → what it is to us, in bits: a table, since every character is asked. */
const isHalf = 1
const isFull = 2
const isThrough = 4
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code)
  const through = seenThrough.includes(char) || isBlank(code)
  return (half.includes(char) ? isHalf : 0) | (full.includes(char) ? isFull : 0) | (through ? isThrough : 0)
})

/** Marks of one line. One pass: marks wait until the character after them is known. */
function marksOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  let known = 0
  let before = -1
  for (let i = from; i < to; i++) {
    const kind = kinds[text.charCodeAt(i)]!
    if (kind & isHalf && !partOfToken(text, i)) {
      const left = before < 0 ? 'edge' : sideOf(before)
      marks.push({ at: i, char: text[i]!, left, right: 'edge', foreign: false })
    }
    if (kind & isThrough) continue
    before = codeAt(text, i)
    if (before > 0xffff) i++
    for (; known < marks.length; known++) marks[known]!.right = sideOf(before)
  }
  return marks
}

/** Marks inside a pair that holds no Han are foreign. Counted by differences, since pairs may nest deeply. */
function tellForeign(marks: Mark[], pairs: Pair[]): void {
  if (pairs.every(({ chinese }) => chinese)) return
  const change = new Map<number, number>()
  for (const { open, close, chinese } of pairs) {
    if (chinese) continue
    change.set(open + 1, (change.get(open + 1) ?? 0) + 1)
    change.set(close, (change.get(close) ?? 0) - 1)
  }
  const steps = [...change].sort(([a], [b]) => a - b)
  let step = 0
  let depth = 0
  for (const mark of marks) {
    for (; step < steps.length && steps[step]![0] <= mark.at; step++) depth += steps[step]![1]
    mark.foreign = depth > 0
  }
}

/** How many full-width marks `text` has, of those that have half-width counterparts. */
function fullIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (kinds[text.charCodeAt(i)]! & isFull) count++
  return count
}

/** Half-width marks that stand behind Han: together with the full-width ones the measure of the damage. */
const halfIn = ({ marks }: Sentence): number =>
  marks.filter(({ char, left }) => ',:;?!'.includes(char) && left === 'chinese').length

/**
 * Enough marks on a line to judge it by itself: one text may have both damaged and undamaged places. Where all of them
 * are half-width, one is enough.
 */
const enough = 3

/** One line, its damage still unknown. */
function sentenceOf(text: string, { from, to }: Line, counts: Census): Sentence {
  const { pairs, single } = pairsOf(text, from, to)
  const marks = marksOf(text, from, to)
  tellForeign(marks, pairs)
  return { from, to, script: script(counts), marks, pairs, single, damage: 0 }
}

const anyHalf = /[,:;?!.()"'-]/

function contextOf(text: string): Context {
  const sum = { half: 0, full: 0 }
  const all: Census = { han: 0, kana: 0, hangul: 0, words: 0 }
  const judged: { sentence: Sentence; half: number; full: number }[] = []
  for (const line of lines(text)) {
    const written = text.slice(line.from, line.to)
    const full = fullIn(written)
    const counts = census(written)
    add(all, counts)
    if (!anyHalf.test(written) || isCode(written)) {
      sum.full += full
      continue
    }
    const sentence = sentenceOf(text, line, counts)
    const half = halfIn(sentence)
    judged.push({ sentence, half, full })
    if (sentence.script !== 'chinese') continue
    sum.half += half
    sum.full += full
  }
  const damage = sum.half / Math.max(1, sum.half + sum.full)
  for (const { sentence, half, full } of judged)
    sentence.damage = half + full < enough && (full > 0 || half === 0) ? damage : half / (half + full)
  return { script: script(all), sentences: judged.map(({ sentence }) => sentence) }
}

function add(all: Census, { han, kana, hangul, words }: Census): void {
  all.han += han
  all.kana += kana
  all.hangul += hangul
  all.words += words
}

/** The lines of `text` that have half-width marks to judge. */
export const context: (text: string) => Context = last(contextOf)
