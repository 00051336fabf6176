// `”某某”` and `“某某“` → `“某某”`, where it pairs with its neighbours by it.
import { census, script } from '../../lexicon/script.js'
import { type Line, lines } from '../lines.js'
import { byNeighbours, ends, type Side, sidesOf } from '../quotes.js'
import type { Proposal, Rule } from '../rule.js'
import { endOf } from '../sentence.js'

/** Where the quotation marks of a paragraph stand. */
function quotesOf(text: string, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x201c || code === 0x201d) found.push(at)
  }
  return found
}

/** What a pair that is right holds: a term without any mark, or whole sentences. */
const sound = /^[^，。、；：！？…,;:!?]+$|[。！？…!?—]$/

/** Marks without the pairs that are right as they stand, also inside other quotations: `“所谓“双减”之后`. */
function odd(text: string, quotes: number[], near: (Side | undefined)[]): number[] {
  const left: number[] = []
  for (let i = 0; i < quotes.length; i++) {
    const [open, close] = [quotes[i]!, quotes[i + 1] ?? -1]
    const fits = text[open] === '“' && text[close] === '”' && near[i] !== 'close' && near[i + 1] !== 'open'
    if (fits && sound.test(text.slice(open + 1, close))) i++
    else left.push(i)
  }
  return left
}

/** Marks that stand the wrong way round: turned, they take turns with those beside them. */
function turned(text: string, all: number[], line: Line): number[] {
  if (all.every((at, i) => (text[at] === '“') === (i % 2 === 0))) return []
  const near = all.map(at => byNeighbours(text, at, line))
  const rest = odd(text, all, near)
  const quotes = rest.map(i => all[i]!)
  const meant = (i: number) =>
    text[all[i]!] === '“' && ends.has(text[all[i]! - 1] ?? '') && text[all[i + 1] ?? -1] === '”'
      ? 'open'
      : undefined
  const known = rest.map(i => near[i] ?? meant(i))
  const given = quotes.map((at): Side => (text[at] === '“' ? 'open' : 'close'))
  const sides = sidesOf(text, quotes, known).map((side, i) => side ?? given[i]!)
  return quotes.filter(
    (_, i) => sides[i] !== given[i] && sides[i] !== (sides[i - 1] ?? 'close') && sides[i] !== sides[i + 1],
  )
}

/** A mark alone before a line may as well have closed the line above, where that was cut: `……两个字` `”某某说。` */
const isLeftOver = (quotes: number[], { from }: Line, above: string): boolean =>
  quotes.length === 1 && quotes[0] === from && above !== '' && ['open', 'pause'].includes(endOf(above))

export const wrongWayQuotes: Rule = {
  id: 'wrong-way-quotes',
  title: { en: 'Quotation marks the wrong way round', zh: '改正方向错误的引号' },
  why: {
    en: 'An input method gave ” for “. It is turned only where it pairs with the marks beside it by that.',
    zh: '输入法把“打成了”。只有改正后能与前后引号配对时才改。',
  },
  threshold: 0.6,
  propose(text) {
    if (!/[“”]/.test(text)) return []
    const proposals: Proposal[] = []
    let running = false
    let above = ''
    for (const line of lines(text)) {
      const { from, to } = line
      if (from === to) continue
      const quotes = quotesOf(text, from, to)
      // A quotation that began in an earlier paragraph may close in this one.
      const closes =
        running && text[quotes[0] ?? -1] === '”' && byNeighbours(text, quotes[0]!, line) !== 'open'
      const turns = closes || isLeftOver(quotes, line, above) ? [] : turned(text, quotes, line)
      above = text.slice(Math.max(from, to - 99), to)
      if (turns.length && script(census(text.slice(from, Math.min(to, from + 400)))) === 'chinese')
        proposals.push(...turns.map(at => turn(text, at)))
      if (quotes.length) running = quotes.length % 2 > 0 && text[quotes.at(-1)!] === '“'
    }
    return proposals
  },
}

const turn = (text: string, at: number): Proposal => ({
  from: at,
  to: at + 1,
  insert: text[at] === '”' ? '“' : '”',
  reason: 'This quotation mark stands the wrong way round: turned, it pairs with those beside it.',
  confidence: 0.85,
})
