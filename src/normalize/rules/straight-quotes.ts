// `"` in Chinese paragraphs → `“` and `”`, where it is certain which is which.
import { closers, isBlank, stops } from '../../lexicon/marks.js'
import { context, type Sentence } from '../context.js'
import type { Proposal, Rule } from '../rule.js'

const notAfterOpener = `${stops}，、；：,;:${closers}`

/** The two kinds, with what each becomes. */
const kinds = [
  { straight: '"', open: '“', close: '”' },
  { straight: "'", open: '‘', close: '’' },
] as const
type Kind = (typeof kinds)[number]

const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char)
const isLatin = (char: string | undefined): boolean =>
  char !== undefined && /[\p{Script=Latin}\d]/u.test(char)

/** Whether a quote at `at` can open: something to quote follows at once, and no number stands before it (`24"`). */
function opens(text: string, at: number, to: number): boolean {
  const next = text[at + 1]
  if (at + 1 >= to || isDigit(text[at - 1])) return false
  return !isBlank(next!.charCodeAt(0)) && !notAfterOpener.includes(next!)
}

/** Whether a quote at `at` can close: what was quoted stands right before. */
function closes(text: string, at: number): boolean {
  const before = text[at - 1]!
  return !isBlank(before.charCodeAt(0)) && !'“‘（《(：'.includes(before)
}

/** Quotes of a line in turn opening and closing, none of them in a place where it cannot. */
function certain(text: string, quotes: number[], { from, to }: Sentence, { open, close }: Kind): boolean {
  const line = text.slice(from, to)
  if (quotes.length % 2 > 0 || line.includes(open) || line.includes(close)) return false
  return quotes.every((at, index) => (index % 2 ? closes(text, at) : opens(text, at, to)))
}

/** Straight quotes of a line; an apostrophe inside a word is none. */
function quotesOf(text: string, { from, to }: Sentence, { straight }: Kind): number[] {
  const found: number[] = []
  for (let at = text.indexOf(straight, from); at >= 0 && at < to; at = text.indexOf(straight, at + 1))
    if (straight === '"' || !(isLatin(text[at - 1]) && isLatin(text[at + 1]))) found.push(at)
  return found
}

function mend(text: string, sentence: Sentence, kind: Kind): Proposal[] {
  const quotes = quotesOf(text, sentence, kind)
  if (!quotes.length) return []
  const sure = certain(text, quotes, sentence, kind)
  return quotes
    .map((at, index) => ({
      from: at,
      to: at + 1,
      insert: index % 2 ? kind.close : kind.open,
      reason: sure
        ? `This quotation mark ${index % 2 ? 'closes' : 'opens'}: all of its paragraph pair up.`
        : 'It is not certain which of these straight quotation marks open and which close.',
      confidence: sure ? 0.85 : 0.2,
    }))
    .slice(0, sure ? quotes.length : 1)
}

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
    return whole.sentences
      .filter(({ script }) => script === 'chinese')
      .flatMap(sentence => kinds.flatMap(kind => mend(text, sentence, kind)))
  },
}
