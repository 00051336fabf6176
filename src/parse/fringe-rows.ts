// Lines → which of them stand in a row with others of their kind: choices, verses, links, what comes again.
import { isOffer } from '../lexicon/offer.js'
import type { Line } from './line.js'
import { headWidth, isBody } from './shape.js'

/** Widest choice of a menu, and widest line of a row and of verse, in ems. */
export const widestChoice = 5
const widestOfRow = 32
const widestVerse = 12

export function countTexts(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, width } of lines) if (width <= headWidth) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** For each line, how many lines without a stop, no wider than a link, stand in a row with it. */
export function rowsOf(lines: Line[]): number[] {
  const rows: number[] = []
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i]
    if (line && line.width <= widestOfRow && line.ending !== 'stop') continue
    for (let k = from; k < i; k++) rows[k] = i - from
    if (line) rows[i] = 0
    from = i + 1
  }
  return rows
}

/** The short lines below the head of a row of links, down to running text. */
export function offeredIn(lines: Line[]): Set<number> {
  const offered = new Set<number>()
  let isUnder = false
  for (const [i, line] of lines.entries()) {
    if (isUnder && (isBody(line) || line.numbering?.division === 'chapter')) isUnder = false
    if (isUnder) offered.add(i)
    if (isOffer(line.text)) isUnder = true
  }
  return offered
}

export function isFolio(line: Line | undefined): boolean {
  return line?.furniture === 'folio'
}

export function besideFolios(lines: Line[]): Set<string> {
  return new Set(
    lines.filter((_, i) => isFolio(lines[i - 1]) || isFolio(lines[i + 1])).map(({ text }) => text),
  )
}

/** One of several lines of a few characters in a row: the menu of a site. */
export function isChoice(i: number, lines: Line[]): boolean {
  const few = (line: Line | undefined) =>
    !!line && line.width <= widestChoice && line.ending === 'none' && !line.numbering
  let [from, to] = [i, i]
  while (few(lines[from - 1]) && i - from < 3) from--
  while (few(lines[to + 1]) && to - i < 3) to++
  return few(lines[i]) && to - from + 1 >= 3
}

/** Five characters and more, as many as in the lines around: a verse. */
export function isEven(i: number, lines: Line[]): boolean {
  const { width, ending } = lines[i]!
  const same = [1, -1, 2, -2].map(step => lines[i + step]?.width === width)
  const inRow = (same[0] && (same[1] || same[2])) || (same[1] && same[3])
  return width >= widestChoice && width <= widestVerse && ending !== 'stop' && inRow === true
}

/** Newswires send a headline twice, one below the other. */
export function isDoubled(i: number, lines: Line[]): boolean {
  return [lines[i - 1], lines[i + 1]].some(other => other?.text === lines[i]!.text)
}

const bullet = /^(?:[●•◆◇■□○▪▫★☆✓✔►▶➤∙⚫]|・|[-*–·]\s)/u

/** One of two items or more in a row: with the same bullet, or numbered alike. */
export function isItem(i: number, lines: Line[]): boolean {
  const mark = markOf(lines[i]!)
  return mark !== undefined && [lines[i - 1], lines[i + 1]].some(other => !!other && markOf(other) === mark)
}

function markOf({ text, numbering }: Line): string | undefined {
  return numbering?.division ?? bullet.exec(text)?.[0]
}
