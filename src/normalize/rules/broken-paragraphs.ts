// Paragraphs that a page or column break cut in mid-sentence → whole again.
import { columns } from '../../lexicon/script.js'
import { companyOf } from '../company.js'
import { confidenceOf, type Evidence, extend, type Habits, type Passage, weigh } from '../continuation.js'
import { type Row, rows } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'
import { seam, wordsOf } from '../seam.js'
import { endOf } from '../sentence.js'

/** Shares of paragraphs from which on it is the way of the text to end them with a mark, or to indent them. */
const mostly = 0.6
/** Characters from which on a row is taken for running text when habits are counted. */
const long = 30

function habitsOf(text: string, all: Row[]): Habits {
  const texts = all.filter(row => row.text.length >= long)
  const closed = texts.filter(row => endOf(row.text) !== 'open').length
  const indentOf = (row: Row) => {
    let width = 0
    for (let i = row.start; i < row.from; i++) width += columns(text.charCodeAt(i))
    return width
  }
  const indented = texts.filter(row => indentOf(row) > 0).length
  const indents = indented > mostly * texts.length && texts.length > 2
  return {
    closes: closed >= mostly * texts.length,
    together: companyOf(text),
    indent: index => (indents ? (indentOf(all[index]!) > 0 ? -1 : 1) : 0),
  }
}

/** The strongest reasons first, no more than three. */
function reasonOf(all: Evidence[]): string {
  const reasons = all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return `A paragraph was cut in two here: ${reasons
    .slice(0, 3)
    .map(({ reason }) => reason)
    .join('; ')}.`
}

/** Least confidence that is worth a person's look. */
const worth = 0.3
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
    const habits = habitsOf(text, all)
    const known = wordsOf(text)
    const proposals: Proposal[] = []
    let passage: Passage | undefined
    for (let i = 0; i + 1 < all.length; i++) {
      const [a, b] = [all[i]!, all[i + 1]!]
      const evidence = weigh(extend(passage, a.text), b.text, habits, i + 1)
      const confidence = confidenceOf(evidence)
      passage = confidence >= threshold ? extend(passage, a.text) : undefined
      if (confidence >= worth)
        proposals.push({ ...seam(text, a, b, false, known), reason: reasonOf(evidence), confidence })
    }
    return proposals
  },
}
