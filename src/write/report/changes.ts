// Corrections of one copy → stretches of the raw text with the changes in them, as many as people read.
import type { Copy, Correction } from '../../edition.js'
import { type Piece, visible, visibleChange } from './visible.js'

/** A stretch of text: unchanged, or one correction. */
export interface Stretch {
  /** Unchanged text, or what stood in the source. */
  before: Piece[]
  /** What stands now; absent where nothing changed. */
  after?: Piece[]
}

/** Neighbouring corrections with the text around them. */
export interface Hunk {
  /** Line of the raw text on which it begins. */
  line: number
  /** Whether text was left out before or after it. */
  cutBefore: boolean
  cutAfter: boolean
  stretches: Stretch[]
  reasons: Reason[]
}

/** Corrections that did the same for the same reason. */
export interface Reason {
  ruleId: string
  before: Piece[]
  after: Piece[]
  reason: string
  /** Of the least sure of them. */
  confidence: number
  count: number
}

/** Characters of unchanged text shown on either side of a change. */
const around = 24
/** A hunk ends with its line, where the next change is farther off than this, or when it has grown to `longest`. */
const near = 100
const longest = 700
const lineEnd = /[\n\r]/

/** Hunks that show `wanted`, in the order of the text; others are shown where they stand near. */
export function hunks({ raw, corrections }: Copy, wanted: ReadonlySet<Correction>): Hunk[] {
  const groups: Correction[][] = []
  for (const correction of corrections) {
    const group = groups.at(-1)
    if (group && joins(raw, group, correction)) group.push(correction)
    else groups.push([correction])
  }
  return groups
    .filter(group => group.some(correction => wanted.has(correction)))
    .map(group => hunk(raw, group))
}

function joins(raw: string, group: Correction[], next: Correction): boolean {
  const start = group[0]!.place.start.offset
  const end = group.at(-1)!.place.end.offset
  const { offset } = next.place.start
  if (offset - end > near || next.place.end.offset - start > longest) return false
  return !lineEnd.test(raw.slice(end, offset))
}

/**
 *     成效。↵近日,本报记者深入基层一线,看担当、看落实,倾听党员干部…
 *            ^ from                                             ^ to
 */
function hunk(raw: string, corrections: Correction[]): Hunk {
  const [start, end] = [corrections[0]!.place.start.offset, corrections.at(-1)!.place.end.offset]
  const before = whole(raw, Math.max(0, start - around))
  const after = whole(raw, Math.min(raw.length, end + around))
  const from = start - raw.slice(before, start).split(lineEnd).at(-1)!.length
  const to = end + raw.slice(end, after).split(lineEnd)[0]!.length
  const stretches: Stretch[] = []
  let at = from
  for (const correction of corrections) {
    const { start, end } = correction.place
    if (start.offset > at) stretches.push({ before: visible(raw.slice(at, start.offset)) })
    stretches.push(change(correction))
    at = end.offset
  }
  if (to > at) stretches.push({ before: visible(raw.slice(at, to)) })
  const { line } = corrections[0]!.place.start
  const cuts = { cutBefore: from === before && from > 0, cutAfter: to === after && to < raw.length }
  return { line, ...cuts, stretches, reasons: reasons(corrections) }
}

function change({ actual, expected }: Correction): Required<Stretch> {
  return { before: told(actual), after: told(expected) }
}

function reasons(corrections: Correction[]): Reason[] {
  const found = new Map<string, Reason>()
  for (const correction of corrections) {
    const { ruleId, actual, expected, reason, confidence } = correction
    const same = found.get(JSON.stringify([ruleId, actual, expected, reason]))
    if (same) {
      same.count++
      same.confidence = Math.min(same.confidence, confidence)
    } else {
      const first = { ruleId, ...change(correction), reason, confidence, count: 1 }
      found.set(JSON.stringify([ruleId, actual, expected, reason]), first)
    }
  }
  return [...found.values()]
}

/** The same offset, or the one before it where it would part a surrogate pair. */
function whole(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1)
  return before >= 0xd800 && before <= 0xdbff ? offset - 1 : offset
}

/** Every character of a change; a removed chapter is told by its ends. */
function told(text: string): Piece[] {
  if (text.length <= 240) return visibleChange(text)
  const [head, tail] = [whole(text, 160), whole(text, text.length - 60)]
  const between = { text: '…', name: `${tail - head} more characters` }
  return [...visibleChange(text.slice(0, head)), between, ...visibleChange(text.slice(tail))]
}

/** As many corrections of each rule as one can look at; rare rules are shown whole. */
export function sample(corrections: readonly Correction[], most: number): Set<Correction> {
  const rules = byRule(corrections)
  const share = Math.max(20, Math.floor(most / Math.max(1, rules.size)))
  return new Set([...rules.values()].flatMap(found => found.slice(0, share)))
}

export function byRule(corrections: readonly Correction[]): Map<string, Correction[]> {
  const rules = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const found = rules.get(correction.ruleId)
    if (found) found.push(correction)
    else rules.set(correction.ruleId, [correction])
  }
  return rules
}
