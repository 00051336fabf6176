// Proposals of one rule + corrections of the rules before it → one list against the raw text; and its undoing.
// We compose plain strings ourselves: @codemirror/state's Text splits lines at CR, and its ChangeSet forgets whose
// change it was once two are composed.
import { type Correction, Refusal } from '../edition.js'
import { places, type Span } from '../place.js'

/** A correction on its way: a stretch of the raw text and all that is known of its change. */
export interface Edit extends Span {
  ruleId: string
  reason: string
  confidence: number
  also: string[]
}

/** The newer text. */
export function apply(text: string, spans: Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to, insert } of spans) {
    parts.push(text.slice(at, from), insert)
    at = to
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Ascending, without those that overlap an earlier one: of two that quarrel the first is carried out. */
export function disjoint<T extends Span>(spans: T[]): T[] {
  let end = 0
  return spans
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .filter(span => {
      if (span.from < end) return false
      end = span.to
      return true
    })
}

/** A stretch of the text between the edits that made it and the changes that alter it. */
interface Stretch {
  from: number
  to: number
  edits: Edit[]
  changes: Edit[]
}

/** Every edit (where its insertion now stands) and every change, in ascending order; an edit before a change. */
function stretches(edits: Edit[], changes: Edit[]): Stretch[] {
  const all: Stretch[] = []
  let shift = 0
  for (const edit of edits) {
    const from = edit.from + shift
    all.push({ from, to: from + edit.insert.length, edits: [edit], changes: [] })
    shift += edit.insert.length - (edit.to - edit.from)
  }
  for (const change of changes) all.push({ from: change.from, to: change.to, edits: [], changes: [change] })
  return all.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Those that overlap become one. What only touches stays apart. */
function clusters(all: Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const next of all) {
    const cluster = merged.at(-1)
    if (cluster && next.from < cluster.to) {
      cluster.to = Math.max(cluster.to, next.to)
      cluster.edits.push(...next.edits)
      cluster.changes.push(...next.changes)
    } else merged.push(next)
  }
  return merged
}

/** What a cluster does to the text, as one edit of the last rule; `also` keeps the rules before it. */
function unite(text: string, { from, to, edits, changes }: Stretch): Omit<Edit, 'from' | 'to'> {
  const first = changes[0] ?? edits[0]!
  if (edits.length + changes.length === 1) return first
  const inside = changes.map(change => ({ ...change, from: change.from - from, to: change.to - from }))
  const also = new Set<string>()
  for (const edit of edits) for (const id of [...edit.also, edit.ruleId]) also.add(id)
  also.delete(first.ruleId)
  return {
    insert: apply(text.slice(from, to), inside),
    ruleId: first.ruleId,
    reason: first.reason,
    confidence: changes.reduce((least, change) => Math.min(least, change.confidence), 1),
    also: [...also],
  }
}

/**
 * `edits` lead from `raw` to `text`, `changes` lead on from `text`; the result leads from `raw` to the newest text.
 * All three are ascending and disjoint. Cost: n log n in their number, linear in the text that they touch.
 *
 *     raw      一思\r\n\r\n想    edits    \r\n → \n, \r\n → \n      (line-ends)
 *     text     一思\n\n想        change   \n\n → nothing            (broken-paragraphs)
 *     newest   一思想            result   \r\n\r\n → nothing        (broken-paragraphs, also line-ends)
 */
export function compose(raw: string, text: string, edits: Edit[], changes: Edit[]): Edit[] {
  const composed: Edit[] = []
  let shift = 0
  for (const cluster of clusters(stretches(edits, changes))) {
    const from = cluster.from - shift
    for (const edit of cluster.edits) shift += edit.insert.length - (edit.to - edit.from)
    const to = cluster.to - shift
    const edit = { ...unite(text, cluster), from, to }
    if (raw.slice(from, to) !== edit.insert) composed.push(edit)
  }
  return composed
}

/** Edits as the publication records them. */
export function corrections(raw: string, edits: Edit[]): Correction[] {
  const place = places(raw)
  return edits.map(({ from, to, insert, ruleId, reason, confidence, also }) => ({
    ruleId,
    place: place(from, to),
    actual: raw.slice(from, to),
    expected: insert,
    reason,
    confidence,
    ...(also.length > 0 && { also }),
  }))
}

/** The other way round: recorded corrections as edits, so that more rules can follow. */
export function edits(corrections: Correction[]): Edit[] {
  return corrections.map(({ place, expected, ruleId, reason, confidence, also = [] }) => ({
    from: place.start.offset,
    to: place.end.offset,
    insert: expected,
    ruleId,
    reason,
    confidence,
    also,
  }))
}

/**
 * The clean text again, from the raw text.
 * @throws {Refusal} if `raw` is not the text that was corrected.
 */
export function redo(raw: string, corrections: Correction[]): string {
  for (const { place, actual } of corrections)
    if (!raw.startsWith(actual, place.start.offset)) throw mismatch('raw', place.start.offset, actual)
  return apply(raw, edits(corrections))
}

/**
 * The raw text again, from the clean text.
 * @throws {Refusal} if `clean` is not what the corrections made, say because it was edited since.
 */
export function undo(clean: string, corrections: Correction[]): string {
  let shift = 0
  const spans = corrections.map(({ place, actual, expected }) => {
    const from = place.start.offset + shift
    if (!clean.startsWith(expected, from)) throw mismatch('clean', from, expected)
    shift += expected.length - actual.length
    return { from, to: from + expected.length, insert: actual }
  })
  return apply(clean, spans)
}

function mismatch(text: string, offset: number, wanted: string): Refusal {
  const shown = JSON.stringify(wanted.slice(0, 20))
  return new Refusal(
    `The ${text} text has no ${shown} at offset ${offset}, where a correction says it is`,
    'Use the text and the corrections of the same publication.',
  )
}
