// Lines that were cut at the width of a page → paragraphs.
import { isEntry } from '../evidence.js'
import { isAnnounced, isApart } from '../labels.js'
import { type Row, rows } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'
import { seamsOf } from '../seam.js'
import { cannotBegin, endOf, isRest, runsOn } from '../sentence.js'
import { readWrap, type Wrap } from '../wrap.js'

/** A line cut inside a number, whose mark ends nothing: `9.` `3米`, `4:` `6`. */
const insideNumber = (a: string, b: string): boolean => /\d[.:：]$/.test(a) && /^\d/.test(b)

/**
 * Whether row `i` looks like a byline or furniture and is none: it is as wide as the page, ends with a comma, or ends a
 * paragraph whose last line is a number alone (`It was` `206.`).
 */
function isText(all: readonly Row[], i: number, wrap: Wrap): boolean {
  const { text } = all[i]!
  const ends = i + 1 < all.length && wrap.begins(i + 1) === true
  return wrap.near[i]! || endOf(text) === 'pause' || (ends && /[.。]$/.test(text))
}

/** Whether row `i` is short and without a mark at its end, as a heading is; a last line `（via）` is none. */
const isHeading = (all: readonly Row[], i: number, wrap: Wrap): boolean =>
  !wrap.near[i] && endOf(all[i]!.text) === 'open' && !/^[（(【[]/.test(all[i]!.text)

/** How sure we are that a full row `i`, which ends a sentence, does not end its paragraph. */
function judgeStop(all: readonly Row[], i: number, wrap: Wrap): number {
  const b = all[i + 1]!.text
  if (isApart(b)) return 0.4
  if (isAnnounced(b) || isHeading(all, i + 1, wrap)) return 0
  if (wrap.begins(i + 1) === false) return 0.9
  return wrap.brim[i] || wrap.dense ? 0.62 : 0.4
}

/** Lines of a list may be of one width by chance. */
const areEntries = (a: string, b: string): boolean => isEntry(a) && isEntry(b)

/** How sure we are that row `i + 1` goes on with the paragraph of row `i`. */
function judge(all: readonly Row[], i: number, wrap: Wrap): number {
  const a = all[i]!.text
  const b = all[i + 1]!.text
  if (wrap.begins(i + 1) || areEntries(a, b)) return 0
  if (wrap.full[i] ? cannotBegin(b) : isRest(a, b) && !/^[”’]/.test(b)) return 0.95
  const end = insideNumber(a, b) ? 'open' : endOf(a)
  if (!wrap.full[i]) return end === 'open' && wrap.near[i] && runsOn(a, b) && !isApart(b) ? 0.7 : 0
  if (end !== 'open' && end !== 'pause') return judgeStop(all, i, wrap)
  return isApart(b) && !isText(all, i + 1, wrap) ? 0.4 : 0.95
}

const threshold = 0.6

export const hardWraps: Rule = {
  id: 'hard-wraps',
  title: { en: 'Hard wraps', zh: '还原被硬换行切断的段落' },
  why: {
    en: 'A line that ends because the page was full does not end the paragraph.',
    zh: '因版面写满而换的行不是段落的结束。',
  },
  threshold,
  doubt: 'low-confidence-join',
  propose(text) {
    const all = rows(text)
    const wrap = readWrap(text, all)
    if (!wrap) return []
    const seam = seamsOf(text)
    const proposals: Proposal[] = []
    for (let i = 0; i + 1 < all.length; i++) {
      const confidence = judge(all, i, wrap)
      if (!confidence) continue
      proposals.push({
        ...seam(all[i]!, wrap.inside(i + 1), wrap.cut[i]!),
        reason: `The line ${confidence < threshold ? 'may end' : 'ends'} here only because the page was full.`,
        confidence,
      })
    }
    return proposals
  },
}
