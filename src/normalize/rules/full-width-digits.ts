// `２０２６` and `ＣＯ` in a text that else writes 2026 and CO → the text's own width.
import { narrow } from '../../lexicon/width.js'
import type { Proposal, Rule } from '../rule.js'

/** Digits with the point and the comma inside them, or letters: what changes together or not at all. */
const runs = /[０-９]+(?:[．，][０-９]+)*|[Ａ-Ｚａ-ｚ]+/gu

/** Share of full-width ones up to which they are strays. Above it they are the house's style, as agencies sent it for decades. */
const strays = 0.5

/** How many of a kind a text has in each width. */
function isStray(text: string, full: RegExp, half: RegExp): boolean {
  const wide = text.match(full)?.length ?? 0
  return wide > 0 && wide / (wide + (text.match(half)?.length ?? 0)) <= strays
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
    const digits = isStray(text, /[０-９]/gu, /\d/g)
    const letters = isStray(text, /[Ａ-Ｚａ-ｚ]/gu, /[A-Za-z]/g)
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
