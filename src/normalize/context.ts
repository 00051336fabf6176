// Text → its half-width marks, each with what stands around it, so that rules can tell Chinese marks from others.
import { isBlank, isWideMark } from '../lexicon/marks.js'
import { type Census, census, codeAt, isDigit, isHan, type Script, script } from '../lexicon/script.js'
import { last } from './last.js'
import { lines } from './lines.js'
import { type Pair, pairsOf } from './pairs.js'
import type { Proposal } from './rule.js'
import { isCode, partOfToken } from './token.js'

export type { Pair } from './pairs.js'

/** What kind of character stands beside a mark, when quotes, blanks and other half-width marks are looked through. */
export type Side = 'chinese' | 'letter' | 'digit' | 'edge'

/**
 *     2025年,习近平总书记……     { at: 5, char: ',', left: 'chinese', right: 'chinese' }
 *          ^
 *
 * `at` counts from the beginning of its line.
 */
export interface Mark {
  at: number
  char: string
  left: Side
  right: Side
  /** Whether the innermost brackets or quotes around it hold no Han: `(Zhang, Li)`. */
  foreign: boolean
}

/** What the characters of a line say by themselves. */
interface Written {
  counts: Census
  /** Full-width marks that have half-width counterparts. */
  full: number
  /** Half-width marks that stand behind Han: together with the full-width ones the measure of the damage. */
  half: number
  script: Script
  /** Whether it has half-width marks, and is not written for machines. */
  isJudged: boolean
  marks: Mark[]
  pairs: Pair[]
  single: number[]
}

/** One line with what a rule about marks asks of it; offsets count from its beginning. */
export interface Sentence {
  /** The line, without blanks at its ends. */
  text: string
  /** Where it begins. */
  from: number
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

/** The last of the blanks, U+3000. */
const lastBlank = 0x3000

/** Code unit → what it is to us, in bits: a table, since every character is asked. */
const isHalf = 1
const isFull = 2
const isThrough = 4
const kinds = new Uint8Array(0x10000)
for (const char of half) kinds[char.charCodeAt(0)]! |= isHalf
for (const char of full) kinds[char.charCodeAt(0)]! |= isFull
for (const char of seenThrough) kinds[char.charCodeAt(0)]! |= isThrough
for (let code = 0; code <= lastBlank; code++) if (isBlank(code)) kinds[code]! |= isThrough

/** Marks of one line. One pass: marks wait until the character after them is known. */
function marksOf(line: string): Mark[] {
  const marks: Mark[] = []
  let known = 0
  let before = -1
  for (let i = 0; i < line.length; i++) {
    const kind = kinds[line.charCodeAt(i)]!
    if (kind & isHalf && !partOfToken(line, i)) {
      const left = before < 0 ? 'edge' : sideOf(before)
      marks.push({ at: i, char: line[i]!, left, right: 'edge', foreign: false })
    }
    if (kind & isThrough) continue
    before = codeAt(line, i)
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

function countFull(line: string): number {
  let count = 0
  for (let i = 0; i < line.length; i++) if (kinds[line.charCodeAt(i)]! & isFull) count++
  return count
}

function countHalf(marks: Mark[]): number {
  let count = 0
  for (const { char, left } of marks) if (left === 'chinese' && ',:;?!'.includes(char)) count++
  return count
}

const nothing: ReturnType<typeof pairsOf> = { pairs: [], single: [] }

const anyHalf = /[,:;?!.()"'-]/

function read(text: string): Written {
  const counts = census(text)
  const full = countFull(text)
  const isJudged = anyHalf.test(text) && !isCode(text)
  const { pairs, single } = isJudged ? pairsOf(text) : nothing
  const marks = isJudged ? marksOf(text) : []
  tellForeign(marks, pairs)
  return { counts, full, half: countHalf(marks), script: script(counts), isJudged, marks, pairs, single }
}

/**
 * Enough marks on a line to judge it by itself: one text may have both damaged and undamaged places. Where all of them
 * are half-width, one is enough.
 */
const enough = 3

/** The lines of the last text: most of the next one are the same, since a rule seldom changes them all. */
let before = new Map<string, Written>()

function contextOf(text: string): Context {
  const sum = { half: 0, full: 0 }
  const all: Census = { han: 0, kana: 0, hangul: 0, words: 0 }
  const seen = new Map<string, Written>()
  const judged: { from: number; text: string; line: Written }[] = []
  for (const { from, to } of lines(text)) {
    const own = text.slice(from, to)
    const line = before.get(own) ?? read(own)
    seen.set(own, line)
    add(all, line.counts)
    if (line.isJudged) judged.push({ from, text: own, line })
    if (line.isJudged && line.script !== 'chinese') continue
    sum.half += line.half
    sum.full += line.full
  }
  before = seen
  const damage = sum.half / Math.max(1, sum.half + sum.full)
  const sentences = judged.map(({ from, text, line }): Sentence => {
    const { half, full, script, marks, pairs, single } = line
    const few = half + full < enough && (full > 0 || half === 0)
    return { text, from, script, marks, pairs, single, damage: few ? damage : half / (half + full) }
  })
  return { script: script(all), sentences }
}

function add(all: Census, { han, kana, hangul, words }: Census): void {
  all.han += han
  all.kana += kana
  all.hangul += hangul
  all.words += words
}

/** Proposals for a line as proposals for its text. They are the caller's own: none is copied. */
export function inText({ from }: Sentence, proposals: Proposal[]): Proposal[] {
  for (const proposal of proposals) {
    proposal.from += from
    proposal.to += from
  }
  return proposals
}

/** The lines of `text` that have half-width marks to judge. */
export const context: (text: string) => Context = last(contextOf)
