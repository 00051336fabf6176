// Two paragraphs → whether one is a copy of the other: whole, cut off at either end, or misread here and there.
import { isHan } from '../lexicon/script.js'

/** Letters and digits only, in one width and case: what copies share when their marks and blanks differ. */
export function fold(text: string): string {
  if (units.length < text.length) units = new Uint16Array(2 * text.length)
  let end = 0
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i)!
    const next = i + (point > 0xffff ? 2 : 1)
    if (isSpelled(point)) while (i < next) units[end++] = narrow(text.charCodeAt(i++))
    i = next
  }
  const letters = Buffer.from(units.buffer, 0, 2 * end).toString('utf16le')
  return mayBeCapital.test(letters) ? letters.toLowerCase() : letters
}

/** Where a text is folded; as long as the longest so far asked for. */
let units = new Uint16Array(1024)

const narrow = (unit: number): number => (unit >= 0xff10 && unit <= 0xff5a ? unit - 0xfee0 : unit)

/** Of Han, kana and hangul there are none, and to ask for their lower case takes long. */
const mayBeCapital = /[A-Z\u0080-\u2fff\ua000-\uabff\ud800-\udfff\uff00-\uffff]/

const spelled = /[\p{L}\p{N}]/u
/** By code point, once it was asked: 1 of letters and digits, 2 of all else. */
const known = new Uint8Array(0x110000)

function isSpelled(point: number): boolean {
  known[point] ||= spelled.test(String.fromCodePoint(point)) ? 1 : 2
  return known[point] === 1
}

/** How much a folded text says, in Han characters: three letters of an alphabet count for one. */
export function sizeOf(folded: string): number {
  let size = 0
  for (let i = 0; i < folded.length; i++)
    size += isHan(folded.charCodeAt(i)) || folded.charCodeAt(i) > 0x3040 ? 3 : 1
  return size / 3
}

/** Where in `text` as many characters of its folded form end as `count` says. */
export function rawOffset(text: string, count: number): number {
  let at = 0
  for (let left = count; at < text.length && left > 0; ) {
    const point = text.codePointAt(at)!
    const length = point > 0xffff ? 2 : 1
    if (isSpelled(point)) left -= length
    at += length
  }
  return at
}

/** How `short` is like `long`, both folded. */
export interface Likeness {
  /** Which end `short` lacks; undefined where it is all of `long`. */
  cut: 'start' | 'end' | undefined
  /** Where in `long` it is cut. */
  at: number
  /** Characters put in, left out or misread. */
  edits: number
  /** Most of them in one place. */
  longest: number
  /** Whether one number, side or negation stands for another: then the two speak of different things. */
  apart: boolean
  /** Whether one of them stands for a word of grammar, of which no name is made. */
  grammar: boolean
}

/** Undefined where neither is a copy of the other, or more than `limit` characters differ. Linear. */
export function likeness(short: string, long: string, limit: number): Likeness | undefined {
  const exact = { edits: 0, longest: 0, apart: false, grammar: false }
  if (short === long) return { ...exact, cut: undefined, at: long.length }
  if (long.startsWith(short)) return { ...exact, cut: 'end', at: short.length }
  if (long.endsWith(short)) return { ...exact, cut: 'start', at: long.length - short.length }
  if (limit === 0) return undefined
  const forward = difference(short, long, limit)
  const found = forward ?? difference(reverse(short), reverse(long), limit)
  if (!found) return undefined
  const { end, ...slips } = found
  if (long.length - short.length <= limit) return { ...slips, cut: undefined, at: long.length }
  return forward ? { ...slips, cut: 'end', at: end } : { ...slips, cut: 'start', at: long.length - end }
}

/** Texts that were turned round: where many are alike, each is compared with dozens. */
const turned = new Map<string, string>()
/** How many are kept. */
const most = 10_000

function reverse(text: string): string {
  const known = turned.get(text)
  if (known !== undefined) return known
  if (turned.size === most) turned.clear()
  const made = Array.from(text).reverse().join('')
  turned.set(text, made)
  return made
}

/** How `a` and the beginning of `b` differ. */
interface Difference extends Omit<Likeness, 'cut' | 'at'> {
  /** Where in `b` the copy of `a` ends. */
  end: number
}

const numeral = /[\p{Nd}一二三四五六七八九十百千万亿零〇两]/u
/** Sides, turns and kinds, and the words that deny: one for another is seldom a slip. */
const contrast = /[东西南北上下左右前后内外男女甲乙丙丁新老早晚春夏秋冬高低多少增减升降]/u
const denial = /[不无没非否]/u

const grammar =
  /[的了是在和有我他她它这那个们也就都而及与或把被对为从到向以于着过会能要说将让给但并还因所如]/u

const areApart = (a: string, b: string): boolean =>
  (numeral.test(a) && numeral.test(b)) ||
  (contrast.test(a) && contrast.test(b)) ||
  denial.test(a) !== denial.test(b)
/** Steps by which two texts may fall out of step and in again: characters skipped in `a` and in `b`. */
const steps = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [2, 1],
  [1, 2],
  [2, 0],
  [0, 2],
  [3, 3],
] as const

/** Two texts are in step again where two characters agree. */
function difference(a: string, b: string, limit: number): Difference | undefined {
  const found: Difference = { edits: 0, longest: 0, apart: false, grammar: false, end: 0 }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++
      j++
      continue
    }
    const step = steps.find(
      ([x, y]) => a.slice(i + x, i + x + 2) === b.slice(j + y, j + y + a.slice(i + x, i + x + 2).length),
    )
    if (!step) return undefined
    const [x, y] = step
    const [left, right] = [a.slice(i, i + x), b.slice(j, j + y)]
    const { edits, longest } = misread(left, right)
    found.apart ||= areApart(left, right)
    found.grammar ||= grammar.test(left) !== grammar.test(right)
    found.edits += edits
    found.longest = Math.max(found.longest, longest)
    if (found.edits > limit) return undefined
    i += x
    j += y
  }
  const rest = a.length - i
  return found.edits + rest > limit ? undefined : { ...found, edits: found.edits + rest, end: j }
}

/** How many characters differ; side by side, where as many stand for as many. */
function misread(a: string, b: string): { edits: number; longest: number } {
  const most = Math.max(a.length, b.length)
  if (a.length < 3 || a[1] !== b[1]) return { edits: most, longest: most }
  return { edits: 2, longest: 1 }
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** In how many words the dictionary reads `text`: misread characters make more of them. */
export function wordCount(text: string): number {
  return Array.from(words.segment(text.slice(0, 2000))).length
}
