// `２０２６` and `ＣＯ` in a text that else writes 2026 and CO → the text's own width.
import { readFurniture } from '../../lexicon/furniture.js'
import { census, script } from '../../lexicon/script.js'
import { narrow } from '../../lexicon/width.js'
import { lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'

/** Digits with the point and the comma inside them, or letters: what changes together or not at all. */
const runs = /[０-９]+(?:．[０-９]+|，[０-９]{3}(?![０-９]))*|[Ａ-Ｚａ-ｚ]+/gu

/**
 * Share of half-width ones in running text from which on the full-width ones are strays. Below it these are the house's
 * style: agencies sent full-width copy for decades, and set a half-width date or number above it.
 */
const strays = 0.25
/** Fewer half-width ones may be the number of an item or a field. */
const least = 3

const kinds = {
  digits: { full: /[０-９]/gu, half: /\d/g },
  letters: { full: /[Ａ-Ｚａ-ｚ]/gu, half: /[A-Za-z]/g },
}

/** What of a text is set in Chinese sentences: neither what an archive or a site notes of it, nor an abstract in English. */
const running = (text: string): string =>
  lines(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter(line => /\p{Script=Han}/u.test(line) && readFurniture(line) === undefined)
    .join('\n')

function areStrays(text: string, { full, half }: (typeof kinds)['digits']): boolean {
  const wide = text.match(full)?.length ?? 0
  const own = text.match(half)?.length ?? 0
  return wide > 0 && own >= least && own / (wide + own) >= strays
}

export const fullWidthDigits: Rule = {
  id: 'full-width-digits',
  title: { en: 'Stray full-width digits and letters', zh: '零散的全角数字和字母' },
  why: {
    en: 'Digits and letters of one text have one width; where most are half-width, the others are strays.',
    zh: '同一篇文字的数字和字母宽度应当一致；多数用半角时，个别全角的是转换时混进来的。',
  },
  threshold: 0.6,
  propose(text) {
    if (!/[０-９Ａ-Ｚａ-ｚ]/u.test(text) || script(census(text)) === 'japanese') return []
    const set = running(text)
    const digits = areStrays(set, kinds.digits)
    // Where digits strayed, letters that none of the text's own can be compared with did so too.
    const letters = areStrays(set, kinds.letters) || (digits && set.search(kinds.letters.half) < 0)
    if (!digits && !letters) return []
    const proposals: Proposal[] = []
    for (const { 0: run, index } of text.matchAll(runs)) {
      if (!(/^[０-９]/u.test(run) ? digits : letters)) continue
      const reason = 'The text writes its other digits and letters half-width.'
      proposals.push({ from: index, to: index + run.length, insert: narrow(run), reason, confidence: 0.85 })
    }
    return proposals
  },
}
