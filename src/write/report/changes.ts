// Corrections of one copy → stretches of the raw text with the changes in them, as many as people read.
import type { Copy, Correction } from '../../edition.js'
import { type Piece, visible, visibleChange } from './visible.js'

/** A stretch of text: unchanged, or one correction. */
export interface Stretch {
  /** Unchanged text, or what stood in the source. */
  before: Piece[]
  /** What stands now; absent where nothing changed. */
  after?: Piece[]
  correction?: Correction
}

/** Neighbouring corrections with the text around them. */
export interface Hunk {
  /** Line of the raw text on which it begins. */
  line: number
  /** Whether text was left out before or after it. */
  cutBefore: boolean
  cutAfter: boolean
  stretches: Stretch[]
  corrections: Correction[]
}

/** Characters of unchanged text shown on either side of a change. */
const around = 24
/** A hunk ends where the next change is farther off than this, or when it has grown to `longest`. */
const near = 60
const longest = 700

/** Hunks that show `wanted`, in the order of the text; others are shown where they stand near. */
export function hunks({ raw, corrections }: Copy, wanted: ReadonlySet<Correction>): Hunk[] {
  const groups: Correction[][] = []
  for (const correction of corrections) {
    const group = groups.at(-1)
    if (group && joins(group, correction)) group.push(correction)
    else groups.push([correction])
  }
  return groups
    .filter(group => group.some(correction => wanted.has(correction)))
    .map(group => hunk(raw, group))
}

function joins(group: Correction[], next: Correction): boolean {
  const start = group[0]!.place.start.offset
  const end = group.at(-1)!.place.end.offset
  const { offset } = next.place.start
  return offset - end <= near && next.place.end.offset - start <= longest
}

/**
 *     …各项事业不断取得新成效。↵↵近日,本报记者深入基层一线,看担当、看落实…
 *      ^ from                     ^ corrections ^                      ^ to
 */
function hunk(raw: string, corrections: Correction[]): Hunk {
  const from = whole(raw, Math.max(0, corrections[0]!.place.start.offset - around))
  const to = whole(raw, Math.min(raw.length, corrections.at(-1)!.place.end.offset + around))
  const stretches: Stretch[] = []
  let at = from
  for (const correction of corrections) {
    const { start, end } = correction.place
    if (start.offset > at) stretches.push({ before: visible(raw.slice(at, start.offset)) })
    const { actual, expected } = correction
    stretches.push({ before: visibleChange(clip(actual)), after: visibleChange(clip(expected)), correction })
    at = end.offset
  }
  if (to > at) stretches.push({ before: visible(raw.slice(at, to)) })
  const { line } = corrections[0]!.place.start
  return { line, cutBefore: from > 0, cutAfter: to < raw.length, stretches, corrections }
}

/** The same offset, or the one before it where it would part a surrogate pair. */
function whole(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1)
  return before >= 0xd800 && before <= 0xdbff ? offset - 1 : offset
}

/** A removed chapter is told by its ends. */
function clip(text: string): string {
  if (text.length <= 240) return text
  return `${text.slice(0, whole(text, 160))} […] ${text.slice(whole(text, text.length - 60))}`
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
