// `”某某”` and `“某某“` → `“某某”`, where the whole paragraph pairs up by it.
import { closers, isBlank, openers, stops } from '../../lexicon/marks.js'
import { census, script } from '../../lexicon/script.js'
import { type Line, lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'

/** Where the quotation marks of a paragraph stand. */
function quotesOf(text: string, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) if (text[at] === '“' || text[at] === '”') found.push(at)
  return found
}

const mark = new Set(`${stops}，、；：,;:`)

/** Whether something to quote follows at once. */
function canOpen(text: string, at: number, to: number): boolean {
  const next = text[at + 1]
  return at + 1 < to && !isBlank(next!.charCodeAt(0)) && !mark.has(next!) && !closers.includes(next!)
}

/** Whether what was quoted stands right before. */
function canClose(text: string, at: number, from: number): boolean {
  const before = text[at - 1]
  return at > from && !isBlank(before!.charCodeAt(0)) && before !== '：' && !openers.includes(before!)
}

/** Whether an opening mark is out of place at `at`: nothing to quote follows, or a sentence has just ended inside it. */
const cannotOpen = (text: string, at: number, to: number): boolean =>
  !canOpen(text, at, to) || stops.includes(text[at - 1] ?? ' ')

/** Which of a pair stand the wrong way round; undefined if the two cannot be one, or it is not certain that they are. */
function turnedOf(text: string, open: number, close: number, line: Line): number[] | undefined {
  if (close === open + 1 || !canOpen(text, open, line.to) || !canClose(text, close, line.from))
    return undefined
  const [first, second] = [text[open] === '“', text[close] === '”']
  if (second) return first ? [] : [open]
  return cannotOpen(text, close, line.to) ? (first ? [close] : [open, close]) : undefined
}

/** Marks that stand the wrong way round, if turning them pairs all of the paragraph's. */
function turned(text: string, quotes: number[], line: Line): number[] {
  if (quotes.length % 2 > 0) return []
  const all = quotes.flatMap((at, i) => (i % 2 ? [turnedOf(text, quotes[i - 1]!, at, line)] : []))
  return all.includes(undefined) ? [] : all.flatMap(pair => pair ?? [])
}

export const wrongWayQuotes: Rule = {
  id: 'wrong-way-quotes',
  title: { en: 'Quotation marks the wrong way round', zh: '改正方向错误的引号' },
  why: {
    en: 'An input method gave ” for “. It is turned only where all marks of the paragraph pair up by it.',
    zh: '输入法把“打成了”。只有改正后全段引号都能配对时才改。',
  },
  threshold: 0.6,
  propose(text) {
    if (!text.includes('”')) return []
    const proposals: Proposal[] = []
    let running = false
    for (const line of lines(text)) {
      const { from, to } = line
      if (from === to) continue
      const quotes = quotesOf(text, from, to)
      // A quotation that began in an earlier paragraph may close in this one.
      if (!running && script(census(text.slice(from, Math.min(to, from + 400)))) === 'chinese')
        for (const at of turned(text, quotes, line)) proposals.push(turn(text, at))
      if (quotes.length) running = quotes.length % 2 > 0 && text[quotes.at(-1)!] === '“'
    }
    return proposals
  },
}

const turn = (text: string, at: number): Proposal => ({
  from: at,
  to: at + 1,
  insert: text[at] === '”' ? '“' : '”',
  reason: 'This quotation mark stands the wrong way round: turned, all of its paragraph pair up.',
  confidence: 0.85,
})
