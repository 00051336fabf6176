// Copies of single paragraphs → the passages that they make: what was pasted twice is seldom one paragraph alone.
import { own, type Paragraph, unsure, type Verdict } from './verdict.js'

/** Rows over which a lone paragraph may still be a copy; farther off it is more likely said again on purpose. */
const page = 60

/**
 * The verdicts again, passage by passage: rows that follow one another as their originals do. A passage takes in the
 * rows beside it, however short, where the same stand beside the original. It is as sure as the surest of its
 * paragraphs; surer where it has several; and unsure where one stands far from its original, as the poem or the letter
 * does that a novel recalls.
 */
export function passages(all: readonly Paragraph[], found: ReadonlyMap<number, Verdict>): Verdict[] {
  const done = new Set<number>()
  return [...found.keys()]
    .sort((a, b) => a - b)
    .flatMap(drop => {
      if (done.has(drop)) return []
      const passage = passageOf(all, found, found.get(drop)!)
      for (const { drop } of passage) done.add(drop)
      return weighed(all, found, passage)
    })
}

/** The passage that `first`, the first verdict of it, belongs to. No longer than the way to its original. */
function passageOf(
  all: readonly Paragraph[],
  found: ReadonlyMap<number, Verdict>,
  first: Verdict,
): Verdict[] {
  const shift = first.drop - first.keep
  if (shift < 0) return [first]
  const alike = (row: number): Verdict | undefined => {
    const own = found.get(row)
    if (own) return own.drop - own.keep === shift ? own : undefined
    return all[row]?.folded === all[row - shift]?.folded ? beside(row, row - shift) : undefined
  }
  const passage = [first]
  for (let row = first.drop - 1; row >= shift && passage.length < shift; row--) {
    const verdict = found.has(row) ? undefined : alike(row)
    if (!verdict) break
    passage.unshift(verdict)
  }
  for (let row = first.drop + 1; row < all.length && passage.length < shift; row++) {
    const verdict = alike(row)
    if (!verdict) break
    passage.push(verdict)
  }
  return passage
}

const beside = (drop: number, keep: number): Verdict => ({
  drop,
  keep,
  reason: 'This stands beside a copied paragraph, as it does beside the original.',
  confidence: 0,
})

function weighed(
  all: readonly Paragraph[],
  found: ReadonlyMap<number, Verdict>,
  passage: Verdict[],
): Verdict[] {
  const far = Math.abs(passage[0]!.drop - passage[0]!.keep) > page
  const long = passage.filter(({ drop }) => all[drop]!.size >= own).length
  const best = Math.max(...passage.map(({ confidence }) => confidence))
  const several = long >= (far ? 3 : 2)
  const confidence = several ? Math.max(best, 0.96) : far ? Math.min(best, unsure) : best
  return passage
    .filter(({ drop }) => found.has(drop) || confidence > unsure)
    .map(verdict => ({ ...verdict, confidence }))
}
