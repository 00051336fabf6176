// Text → which characters keep company in it, so that `思` `想` at a seam are known for one word.
import { isHan } from '../lexicon/script.js'
import { last } from './last.js'

/** First of the Han characters that are counted, and the number of bits for one: pairs stay small integers. */
const base = 0x3400
const bits = 15

/** Questions that are answered by a search each, before all pairs are counted at once. */
const patience = 50

/**
 * How often each pair of Han characters stands in the text. A table of our own: a Map of a million small numbers takes
 * ten times as long.
 */
function countPairs(text: string): (pair: number) => number {
  const size = 2 ** Math.ceil(Math.log2(2 * text.length + 2))
  const keys = new Int32Array(size).fill(-1)
  const counts = new Uint32Array(size)
  const slot = (key: number): number => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 0) & (size - 1)
    while (keys[at] !== key && keys[at] !== -1) at = (at + 1) & (size - 1)
    return at
  }
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const han = code >= base && code <= 0x9fff && isHan(code)
    if (han && before) {
      const at = slot(pair(before, code))
      keys[at] = pair(before, code)
      counts[at]! += 1
    }
    before = han ? code : 0
  }
  return key => counts[slot(key)]!
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
 * How much more often than by chance two Han characters stand side by side in the text, as a natural logarithm; 0 where
 * they never do, and for rare characters beyond U+9FFF.
 */
export const companyOf: (text: string) => (a: number, b: number) => number = last(text => {
  let seen: Uint32Array | undefined
  let pairs: ((pair: number) => number) | undefined
  let asked = 0
  const met = (a: number, b: number): number => {
    if (++asked <= patience) return search(text, String.fromCharCode(a, b))
    pairs ??= countPairs(text)
    return pairs(pair(a, b))
  }
  return (a, b) => {
    if (Math.min(a, b) < base || Math.max(a, b) > 0x9fff) return 0
    const times = met(a, b)
    if (times === 0) return 0
    seen ??= countCharacters(text)
    return Math.log((times * text.length) / (seen[a]! * seen[b]!))
  }
})
