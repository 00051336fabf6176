// Text → which characters keep company in it, so that `思` `想` at a seam are known for one word.
import { isHan } from '../lexicon/script.js'

/** How much more often than by chance two characters must meet. */
const attraction = 8

/**
 * Whether two Han characters stand side by side in the text clearly more often than chance would have it. Counted
 * when first asked, once.
 */
export function companyOf(text: string): (a: number, b: number) => boolean {
  let met: Map<number, number> | undefined
  const seen = new Map<number, number>()
  const count = () => {
    const pairs = new Map<number, number>()
    let last = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const han = isHan(code)
      if (han) seen.set(code, (seen.get(code) ?? 0) + 1)
      if (han && last) pairs.set(last * 65536 + code, (pairs.get(last * 65536 + code) ?? 0) + 1)
      last = han ? code : 0
    }
    return pairs
  }
  return (a, b) => {
    met ??= count()
    const times = met.get(a * 65536 + b) ?? 0
    return times * text.length > attraction * (seen.get(a) ?? 0) * (seen.get(b) ?? 0)
  }
}
