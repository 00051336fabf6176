// `"` in Chinese paragraphs → `“` and `”`, where it is certain which is which.
import { closers, isBlank, stops } from '../../lexicon/marks.js'
import { context, type Sentence } from '../context.js'
import type { Proposal, Rule } from '../rule.js'

const notAfterOpener = `${stops}，、；：,;:${closers}`

/** Whether a quote at `at` can open: something to quote follows at once. */
function opens(text: string, at: number, to: number): boolean {
  const next = text[at + 1]
  return at + 1 < to && !isBlank(next!.charCodeAt(0)) && !notAfterOpener.includes(next!)
}

/** Whether a quote at `at` can close: what was quoted stands right before; no inches (`24"`), no word goes on after it. */
function closes(text: string, at: number): boolean {
  const before = text[at - 1]!
  return !isBlank(before.charCodeAt(0)) && !'“‘（《(：'.includes(before) && !/\d/.test(before)
}

/** Quotes of a line in turn opening and closing, none of them in a place where it cannot. */
function certain(text: string, quotes: number[], { from, to }: Sentence): boolean {
  if (quotes.length % 2 > 0 || /[“”]/.test(text.slice(from, to))) return false
  return quotes.every((at, index) => (index % 2 ? closes(text, at) : opens(text, at, to)))
}

function mend(text: string, sentence: Sentence): Proposal[] {
  const quotes = sentence.marks.filter(({ char }) => char === '"').map(({ at }) => at)
  if (!quotes.length) return []
  const sure = certain(text, quotes, sentence)
  return quotes
    .map((at, index) => ({
      from: at,
      to: at + 1,
      insert: index % 2 ? '”' : '“',
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
      .flatMap(sentence => mend(text, sentence))
  },
}
