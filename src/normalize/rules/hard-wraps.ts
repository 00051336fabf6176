// Lines that were cut at the width of a page → paragraphs.
import { isAnnounced, isApart } from '../labels.js'
import { type Row, rows } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'
import { seam, wordsOf } from '../seam.js'
import { cannotBegin, endOf, runsOn } from '../sentence.js'
import { readWrap, type Wrap } from '../wrap.js'

/** How sure we are that row `i + 1` goes on with the paragraph of row `i`. */
function judge(all: Row[], i: number, wrap: Wrap): number {
  const a = all[i]!.text
  const b = all[i + 1]!.text
  const begins = wrap.begins(i + 1)
  if (begins) return 0
  if (cannotBegin(b)) return 0.95
  const end = endOf(a)
  if (!wrap.full[i]) return end === 'open' && wrap.near[i] && runsOn(a, b) && !isApart(b) ? 0.7 : 0
  if (isApart(b)) return 0.4
  if (end === 'open' || end === 'pause') return 0.95
  if (isAnnounced(b)) return 0
  if (begins === false) return 0.9
  return wrap.brim[i] ? 0.62 : 0.4
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
    const known = wordsOf(text)
    const proposals: Proposal[] = []
    for (let i = 0; i + 1 < all.length; i++) {
      const confidence = judge(all, i, wrap)
      if (!confidence) continue
      proposals.push({
        ...seam(text, all[i]!, all[i + 1]!, wrap.chopped && wrap.brim[i]!, known),
        reason: `The line ${confidence < threshold ? 'may end' : 'ends'} here only because the page was full.`,
        confidence,
      })
    }
    return proposals
  },
}
