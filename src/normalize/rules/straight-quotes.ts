// `"` in Chinese paragraphs → `“` and `”`, where it is certain which is which.
import { context, inText, type Sentence } from '../context.js'
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
function quotesOf(line: string, { straight, open, close }: Kind): number[] {
  const found: number[] = []
  for (let at = 0; at < line.length; at++) {
    const char = line[at]
    if (char !== straight && char !== open && char !== close) continue
    if (straight === '"' || !(isLatin(line[at - 1]) && isLatin(line[at + 1]))) found.push(at)
  }
  return found
}

function mend({ text }: Sentence, kind: Kind): Proposal[] {
  if (!text.includes(kind.straight)) return []
  const line = { from: 0, to: text.length }
  return scopes(text, line, quotesOf(text, kind)).flatMap(({ line, marks }) =>
    mendScope(text, line, marks, kind),
  )
}

function mendScope(text: string, line: Stretch, quotes: number[], kind: Kind): Proposal[] {
  const known = quotes.map((at): Side | undefined => {
    const char = text[at]
    return char === kind.open ? 'open' : char === kind.close ? 'close' : byNeighbours(text, at, line)
  })
  const sides = sidesOf(text, quotes, known)
  const all = quotes.length % 2 === 0 && !sides.includes(undefined)
  const paired = (i: number) => (sides[i] === 'open' ? sides[i + 1] === 'close' : sides[i - 1] === 'open')
  const mended: Proposal[] = []
  let doubted: number | undefined
  for (const [i, at] of quotes.entries()) {
    if (text[at] !== kind.straight) continue
    const side = sides[i]
    // A single one without a partner may be an apostrophe.
    if (side && (kind.straight === '"' || paired(i))) mended.push(turn(at, kind, side, all))
    else doubted ??= at
  }
  if (doubted !== undefined) mended.push(doubt(doubted, kind))
  return mended
}

/** By what stands beside a mark, and by all marks of its paragraph. */
const reasons = {
  open: [
    'This quotation mark opens, by what stands beside it.',
    'This quotation mark opens: all of its paragraph pair up.',
  ],
  close: [
    'This quotation mark closes, by what stands beside it.',
    'This quotation mark closes: all of its paragraph pair up.',
  ],
} as const

const turn = (at: number, kind: Kind, side: Side, all: boolean): Proposal => ({
  from: at,
  to: at + 1,
  insert: kind[side],
  reason: reasons[side][all ? 1 : 0],
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
      .flatMap(sentence => met.flatMap(kind => inText(sentence, mend(sentence, kind))))
  },
}
