// Lines → pull quotes: a sentence set apart that stands in a paragraph of the text as well.
import type { Line } from './line.js'

const stop = /[。！？!?…；;.]/u
const quoted = /[“「『"][^“”「」『』"]{8,200}[”」』"]/gu
/** A pull quote says something: shorter sentences come again by chance. In UTF-16 units without marks. */
const shortest = 8
const longest = 60
/** Narrowest line that a sentence is pulled from, in ems. */
const narrowest = 20
/** Stands for a line that comes twice, and so is no pull quote. */
const twice = -1

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Linear in the text: its short lines are put in one table, in which each sentence of the others is looked up once. */
export function findPulled(lines: Line[]): Set<number> {
  const candidates = findCandidates(lines)
  const found = new Set<number>()
  if (candidates.size === 0) return found
  for (const { text, width } of lines) {
    if (width <= narrowest) continue
    const quotes = [...text.matchAll(quoted)].map(([words]) => words)
    for (const said of [...text.split(stop), ...quotes]) {
      const twin = candidates.get(bare(said))
      if (twin !== undefined && (lines[twin]?.text.length ?? text.length) < text.length * 0.7) found.add(twin)
    }
  }
  return found
}

/** Single sentences that stand on a line of their own, by their words → their line, or `twice`. */
function findCandidates(lines: Line[]): Map<string, number> {
  const candidates = new Map<string, number>()
  for (const [i, { text, ending, width }] of lines.entries()) {
    if (ending !== 'stop' || width > longest || /[。！？!?.].*\p{L}/u.test(text)) continue
    const words = bare(text)
    if (words.length >= shortest) candidates.set(words, candidates.has(words) ? twice : i)
  }
  return candidates
}
