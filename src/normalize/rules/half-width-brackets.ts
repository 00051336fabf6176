// `(` and `)` in Chinese sentences → `（` and `）`, both of a pair together.
import { fullWidth, isBlank } from '../../lexicon/marks.js'
import { type Context, context, inText, type Mark, type Pair, type Sentence } from '../context.js'
import type { Proposal, Rule } from '../rule.js'

/** Share of half-width marks from which on a line is taken to have lost its full-width ones. */
const lost = 0.5

/** The same of the text, for lines that have no full-width mark themselves: heads and labels. */
const somewhat = 0.15

const isDamaged = ({ text, damage }: Sentence): boolean =>
  damage >= lost || (damage >= somewhat && !/[，：；？！（）]/.test(text))

/** How sure we are that a pair belongs to the Chinese sentence: by what is inside, by its other half, by what is around. */
function judgePair(text: string, pair: Pair, sides: Map<number, Mark>, damaged: boolean): number {
  if (pair.chinese) return 0.95
  if (text[pair.open] !== '(' || text[pair.close] !== ')') return 0.9
  if (!damaged || pair.close === pair.open + 1) return 0
  const left = sides.get(pair.open)?.left
  const right = sides.get(pair.close)?.right
  if (left === 'chinese' || (left === 'edge' && right === 'chinese')) return 0.75
  // The number of an item: `(2)AI服务`. Latin would have a blank behind it.
  const number = left === 'edge' && /^\d{1,2}$/.test(text.slice(pair.open + 1, pair.close))
  return number && right !== 'edge' && !isBlank(text.charCodeAt(pair.close + 1)) ? 0.7 : 0
}

/** A bracket whose partner was lost or stands in another line. `1)` and `a)` are list labels. */
function judgeSingle(mark: Mark, damaged: boolean): number {
  if (!damaged || mark.left === 'digit' || mark.left === 'letter') return 0
  return mark.left === 'chinese' || mark.right === 'chinese' ? 0.65 : 0
}

function judge(sentence: Sentence, kept: boolean): Proposal[] {
  const { text } = sentence
  if (!/[()]/.test(text)) return []
  const sides = new Map(sentence.marks.map(mark => [mark.at, mark]))
  const damaged = isDamaged(sentence) && !kept
  const widen = (at: number, confidence: number, partner: boolean): Proposal => ({
    from: at,
    to: at + 1,
    insert: fullWidth[text[at]!]!,
    reason: partner
      ? 'This pair of brackets belongs to a Chinese sentence.'
      : 'This bracket stands in a Chinese sentence.',
    confidence,
  })
  const proposals: Proposal[] = []
  for (const pair of sentence.pairs) {
    const ends = [pair.open, pair.close].filter(at => sides.has(at) && '()'.includes(text[at]!))
    const confidence = ends.length && judgePair(text, pair, sides, damaged)
    for (const at of ends) proposals.push(widen(at, confidence, true))
  }
  for (const at of sentence.single) {
    const mark = sides.get(at)
    if (mark) proposals.push(widen(at, judgeSingle(mark, damaged), false))
  }
  return proposals
}

/** Whether full-width brackets outlived the loss of the other marks: then the half-width ones around Latin are meant. */
function keepsOwn({ sentences }: Context): boolean {
  return sentences.some(
    ({ text, pairs, damage }) => damage >= lost && pairs.some(({ open }) => text[open] === '（'),
  )
}

export const halfWidthBrackets: Rule = {
  id: 'half-width-brackets',
  title: { en: 'Half-width brackets', zh: '半角括号改全角' },
  why: {
    en: 'Brackets of a Chinese sentence are full-width; a pair changes together or not at all.',
    zh: '中文句子里的括号用全角；一对括号要么一起改，要么都不改。',
  },
  threshold: 0.6,
  propose(text) {
    const whole = context(text)
    if (whole.script !== 'chinese' && whole.script !== 'spaced') return []
    const kept = keepsOwn(whole)
    return whole.sentences
      .filter(({ script }) => script === 'chinese')
      .flatMap(sentence => inText(sentence, judge(sentence, kept)))
  },
}
