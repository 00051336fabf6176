// Two texts → the passages in which they differ, line by line and, within a line, character by character.
import { diffArrays, diffChars } from 'diff'

/** Lines that became others; none on one side where lines were only added or taken away. */
export interface Passage {
  /** Of the newer text, from 1. */
  line: number
  was: string[]
  is: string[]
}

/** A stretch of a line, in both texts or in one of them. */
export interface Stretch {
  in: 'both' | 'was' | 'is'
  text: string
}

/** The search for the shortest difference grows with its length, squared: of what differs by more all counts as changed. */
const furthest = 2000

export function passages(was: string, is: string): Passage[] {
  const [old, now] = [was.split('\n'), is.split('\n')]
  const runs = diffArrays(old, now, { maxEditLength: furthest })
  if (!runs) return [{ line: 1, was: old, is: now }]
  const found: Passage[] = []
  let line = 1
  let open: Passage | undefined
  for (const { value, added, removed } of runs) {
    if (added || removed) {
      open ??= found[found.push({ line, was: [], is: [] }) - 1]!
      open[removed ? 'was' : 'is'].push(...value)
    } else open = undefined
    if (!removed) line += value.length
  }
  return found
}

/** Characters; a line that has become another altogether is two stretches. */
const furthestInLine = 200

/** One line become another, as stretches of both in reading order. */
export function stretches(was: string, is: string): Stretch[] {
  const runs = diffChars(was, is, { maxEditLength: furthestInLine })
  const others: Stretch[] = [
    { in: 'was', text: was },
    { in: 'is', text: is },
  ]
  if (!runs) return others
  const found = runs.map(({ value, added, removed }): Stretch => {
    return { in: added ? 'is' : removed ? 'was' : 'both', text: value }
  })
  const shared = found
    .filter(stretch => stretch.in === 'both')
    .reduce((sum, { text }) => sum + text.length, 0)
  return shared * 2 < Math.min(was.length, is.length) ? others : found
}
