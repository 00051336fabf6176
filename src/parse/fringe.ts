// Lines → those above the headline and below the text that the paper or the site put there, told by where they stand.
import { bidsAbove } from './fringe-above.js'
import { bidsBelow, endOfText } from './fringe-below.js'
import type { Line } from './line.js'
import { headWidth, isBody } from './shape.js'
import { sharedWith } from './shared-words.js'

/** Log-odds against crossing from text to fringe or back between two lines. */
const crossing = 2.5
/** What is surely of the text stays so wherever it stands; what bids more than this goes with its neighbours. */
const surely = -1.5
/** Fewer lines of running text, beside more lines than these, are a note on a poem or a table. */
const fewestTexts = 3
const mostAround = 16
/** Lines of text that are read for the words of a headline, and lines below a text that are all of a site. */
const mostRead = 400

/**
 * Marks lines of the fringe as furniture. Each line above and below the running text bids for it in log-odds, and what
 * stands among others is of the fringe with them: the best sequence of text and fringe decides. Without running text
 * there is none. Linear in the text.
 */
export function markFringe(lines: Line[]): void {
  const first = lines.findIndex(line => isBody(line) && (line.ending === 'stop' || line.width > 90))
  if (first < 0) return
  const end = endOfText(lines)
  const texts = lines.slice(first, Math.min(end + 1, first + mostRead)).filter(isBody)
  const shared = sharedWith(texts.map(({ text }) => text).join('\n'))
  const isPoem = (size: number) => texts.length < fewestTexts && size > mostAround
  const above = isPoem(first) ? [] : bidsAbove(lines, first, shared)
  const isTail = lines.length - end < mostRead && !isPoem(lines.length - end)
  const below = isTail ? bidsBelow(lines, end + 1, shared) : []
  const bids = lines.map((_, i) => above[i] ?? below[i - end - 1] ?? -6)
  const fringe = bestOfTwo(bids, first)
  for (const [i, line] of lines.entries())
    if (fringe[i] && !line.furniture && bids[i]! > surely) line.furniture = 'fringe'
  markRunning(lines)
}

/** What stands around the text comes again at the breaks of pages: with a number, or beside one. */
function markRunning(lines: Line[]): void {
  const around = lines.filter(line => line.furniture === 'fringe' && !line.numbering)
  const names = new Set(around.flatMap(({ text }) => [text, ...text.split(/[\s|｜/／]+/u)].map(letters)))
  if (names.size === 0) return
  const isNumber = (line: Line | undefined) => /^\d{1,4}$/u.test(line?.text ?? '')
  for (const [i, line] of lines.entries()) {
    if (line.furniture || line.numbering || line.width > headWidth || line.ending !== 'none') continue
    const key = letters(line.text)
    const numbered = /\d$|^\d/u.test(line.text) || isNumber(lines[i - 1]) || isNumber(lines[i + 1])
    if (numbered && key.length > 1 && names.has(key)) line.furniture = 'masthead'
  }
}

function letters(text: string): string {
  return text.replace(/\P{L}/gu, '')
}

/** Viterbi's algorithm over text and fringe. Where the running text begins, the fringe ends by itself. */
function bestOfTwo(bids: number[], first: number): boolean[] {
  let [text, fringe] = [0, 0]
  const leaves: boolean[] = []
  const stays: boolean[] = []
  for (const [i, bid] of bids.entries()) {
    const left = fringe - (i === first ? 0 : crossing)
    leaves.push(left > text)
    stays.push(fringe >= text - crossing)
    ;[text, fringe] = [Math.max(text, left), Math.max(fringe, text - crossing) + bid]
  }
  const found: boolean[] = []
  let isFringe = fringe > text
  for (let i = bids.length - 1; i >= 0; i--) {
    found[i] = isFringe
    isFringe = isFringe ? stays[i]! : leaves[i]!
  }
  return found
}
