// Two paragraphs → whether one is a copy of the other: whole, cut off at either end, or misread here and there.
import { isHan } from '../lexicon/script.js'

/** Letters and digits only, in one width and case: what copies share when their marks and blanks differ. */
export function fold(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, char =>
      String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** How much a folded text says, in Han characters: three letters of an alphabet count for one. */
export function sizeOf(folded: string): number {
  let size = 0
  for (let i = 0; i < folded.length; i++)
    size += isHan(folded.charCodeAt(i)) || folded.charCodeAt(i) > 0x3040 ? 3 : 1
  return size / 3
}

/** How `a` and the beginning of `b` differ. */
export interface Difference {
  /** Characters put in, left out or misread. */
  edits: number
  /** Most of them in one place. */
  longest: number
  /** Whether one number stands for another: then they speak of different things. */
  numbers: boolean
  /** Where in `b` the copy of `a` ends. */
  end: number
}

const numeral = /[\p{Nd}一二三四五六七八九十百千万亿零〇两]/u
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

/**
 * Compares `a` with the beginning of `b`, both folded; undefined once more than `limit` characters differ. Two texts
 * are in step again where two characters agree. Linear.
 */
export function difference(a: string, b: string, limit: number): Difference | undefined {
  const found: Difference = { edits: 0, longest: 0, numbers: false, end: 0 }
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
    found.numbers ||= numeral.test(a.slice(i, i + x)) && numeral.test(b.slice(j, j + y))
    found.edits += Math.max(x, y)
    found.longest = Math.max(found.longest, x, y)
    if (found.edits > limit) return undefined
    i += x
    j += y
  }
  const rest = a.length - i
  return found.edits + Math.max(0, rest) > limit
    ? undefined
    : { ...found, edits: found.edits + Math.max(0, rest), end: j }
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** In how many words the dictionary reads `text`: misread characters make more of them. */
export function wordCount(text: string): number {
  return Array.from(words.segment(text.slice(0, 2000))).length
}
