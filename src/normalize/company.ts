// Text → which characters keep company in it, so that `思` `想` at a seam are known for one word.
import { isHan } from '../lexicon/script.js'
import { last } from './last.js'

/** How much more often than by chance two characters must meet. */
const attraction = 8

/** First of the Han characters that are counted, and the number of bits for one: pairs stay small integers. */
const base = 0x3400
const bits = 15

/** Questions that are answered by a search each, before all pairs are counted at once. */
const patience = 50

function countPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const han = code >= base && code <= 0x9fff && isHan(code)
    if (han && before) pairs.set(pair(before, code), (pairs.get(pair(before, code)) ?? 0) + 1)
    before = han ? code : 0
  }
  return pairs
}

const pair = (a: number, b: number): number => ((a - base) << bits) | (b - base)

function search(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) times++
  return times
}

function countCharacters(text: string): Uint32Array {
  const seen = new Uint32Array(0x10000)
  for (let i = 0; i < text.length; i++) seen[text.charCodeAt(i)]! += 1
  return seen
}

/**
 * Whether two Han characters stand side by side in the text clearly more often than chance would have it. Rare
 * characters beyond U+9FFF never do.
 */
export const companyOf: (text: string) => (a: number, b: number) => boolean = last(text => {
  let seen: Uint32Array | undefined
  let pairs: Map<number, number> | undefined
  let asked = 0
  const met = (a: number, b: number): number => {
    if (++asked <= patience) return search(text, String.fromCharCode(a, b))
    pairs ??= countPairs(text)
    return pairs.get(pair(a, b)) ?? 0
  }
  return (a, b) => {
    if (Math.min(a, b) < base || Math.max(a, b) > 0x9fff) return false
    seen ??= countCharacters(text)
    return met(a, b) * text.length > attraction * seen[a]! * seen[b]!
  }
})
