// Paragraphs that a page or column break cut in mid-sentence → whole again.
import { breaks } from '../breaks.js'
import { findFurniture } from '../furniture.js'
import { rows } from '../lines.js'
import { extend, type Passage } from '../passage.js'
import type { Proposal, Rule } from '../rule.js'
import { seamsOf } from '../seam.js'

/** Least confidence that is worth a person's look. */
const worth = 0.4
const threshold = 0.6

export const brokenParagraphs: Rule = {
  id: 'broken-paragraphs',
  title: { en: 'Broken paragraphs', zh: '拼合被版面切断的段落' },
  why: {
    en: 'Where a page or a column ended, the paragraph did not. It is joined only on evidence: a sentence without end alone may be a standfirst.',
    zh: '版面或栏到头，段落并未结束。只凭证据拼合：没有句末标点的长行也可能是提要。',
  },
  threshold,
  doubt: 'low-confidence-join',
  propose(text) {
    const all = rows(text)
    const furniture = findFurniture(all)
    const judge = breaks(text, all)
    const seam = seamsOf(text)
    const proposals: Proposal[] = []
    let joined: Passage | undefined
    for (let i = 0; i + 1 < all.length; i++) {
      const before: Passage | undefined = joined
      joined = undefined
      const judged = furniture.is(i) || furniture.is(i + 1) ? undefined : judge(i, before)
      if (!judged || judged.confidence < worth) continue
      const [a, b] = [all[i]!, all[i + 1]!]
      if (judged.confidence >= threshold) joined = extend(before, a.text)
      const cut = joined ? 'was cut' : 'may have been cut'
      const reason = `A paragraph ${cut} in two here: ${judged.reasons.join('; ')}.`
      proposals.push({ ...seam(a, b, false), reason, confidence: judged.confidence })
    }
    return proposals
  },
}
