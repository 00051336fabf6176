// Text → which characters keep company in it, so that `思` `想` at a seam are known for one word.
import { isHan } from '../lexicon/script.js'

/** How much more often than by chance two characters must meet. */
const attraction = 8

/** First of the Han characters that are counted, and the number of bits for one: pairs stay small integers. */
const base = 0x3400
const bits = 15

/**
 * Whether two Han characters stand side by side in the text clearly more often than chance would have it. Counted
 * when first asked, once. Rare characters beyond U+9FFF never do.
 */
export function companyOf(text: string): (a: number, b: number) => boolean {
  const seen = new Uint32Array(0x10000)
  let met: Map<number, number> | undefined
  const pair = (a: number, b: number) => ((a - base) << bits) | (b - base)
  const count = () => {
    const pairs = new Map<number, number>()
    let last = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const han = code >= base && code <= 0x9fff && isHan(code)
      seen[code]! += 1
      if (han && last) pairs.set(pair(last, code), (pairs.get(pair(last, code)) ?? 0) + 1)
      last = han ? code : 0
    }
    return pairs
  }
  return (a, b) => {
    met ??= count()
    if (Math.min(a, b) < base || Math.max(a, b) > 0x9fff) return false
    return (met.get(pair(a, b)) ?? 0) * text.length > attraction * seen[a]! * seen[b]!
  }
}
