// `"` in Chinese paragraphs → `“` and `”`, where it is certain which is which.
import { context, type Sentence } from '../context.js'
import { byNeighbours, type Side, type Stretch, scopes, sidesOf } from '../quotes.js'
import type { Proposal, Rule } from '../rule.js'

/** The two kinds, with what each becomes. */
const kinds = [
  { straight: '"', open: '“', close: '”' },
  { straight: "'", open: '‘', close: '’' },
] as const
type Kind = (typeof kinds)[number]

const isLatin = (char: string | undefined): boolean =>
  char !== undefined && /[\p{Script=Latin}\d]/u.test(char)

/** Quotes of a line, straight and curly; an apostrophe inside a word is none. */
function quotesOf(text: string, { from, to }: Sentence, { straight, open, close }: Kind): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const char = text[at]
    if (char !== straight && char !== open && char !== close) continue
    if (straight === '"' || !(isLatin(text[at - 1]) && isLatin(text[at + 1]))) found.push(at)
  }
  return found
}

function mend(text: string, sentence: Sentence, kind: Kind): Proposal[] {
  const quotes = quotesOf(text, sentence, kind)
  if (!quotes.some(at => text[at] === kind.straight)) return []
  return scopes(text, sentence, quotes).flatMap(({ line, marks }) => mendScope(text, line, marks, kind))
}

function mendScope(text: string, line: Stretch, quotes: number[], kind: Kind): Proposal[] {
  const curly = (at: number): Side | undefined =>
    text[at] === kind.open ? 'open' : text[at] === kind.close ? 'close' : undefined
  const known = quotes.map(at => curly(at) ?? byNeighbours(text, at, line))
  const sides = sidesOf(text, quotes, known)
  const all = quotes.length % 2 === 0 && !sides.includes(undefined)
  const paired = (i: number) => (sides[i] === 'open' ? sides[i + 1] === 'close' : sides[i - 1] === 'open')
  // A single one without a partner may be an apostrophe.
  const sure = (i: number) => sides[i] && (kind.straight === '"' || paired(i))
  const mended = quotes.flatMap((at, i) =>
    text[at] === kind.straight && sure(i) ? [turn(at, kind, sides[i]!, all)] : [],
  )
  const doubted = quotes.find((at, i) => text[at] === kind.straight && !sure(i))
  return doubted === undefined ? mended : [...mended, doubt(doubted, kind)]
}

const turn = (at: number, kind: Kind, side: Side, all: boolean): Proposal => ({
  from: at,
  to: at + 1,
  insert: kind[side],
  reason: all
    ? `This quotation mark ${side}s: all of its paragraph pair up.`
    : `This quotation mark ${side}s, by what stands beside it.`,
  confidence: all ? 0.85 : 0.7,
})

const doubt = (at: number, kind: Kind): Proposal => ({
  from: at,
  to: at + 1,
  insert: kind.open,
  reason: 'It is not certain which of these straight quotation marks open and which close.',
  confidence: 0.2,
})

export const straightQuotes: Rule = {
  id: 'straight-quotes',
  title: { en: 'Straight quotation marks', zh: '直引号改弯引号' },
  why: {
    en: 'Chinese quotation marks have a direction. Where the pairs are not certain, nothing is guessed.',
    zh: '中文引号分前后；配对不能确定时不作猜测。',
  },
  threshold: 0.6,
  doubt: 'straight-quotes',
  propose(text) {
    const whole = context(text)
    if (whole.script === 'japanese' || whole.script === 'korean') return []
    const met = kinds.filter(({ straight }) => text.includes(straight))
    return whole.sentences
      .filter(({ script }) => script === 'chinese')
      .flatMap(sentence => met.flatMap(kind => mend(text, sentence, kind)))
  },
}
