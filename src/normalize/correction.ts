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

const before = (a: Span, b: Span): number => a.from - b.from || a.to - b.to

/** Ascending, without those that overlap an earlier one: of two that quarrel the first is carried out. */
export function disjoint<T extends Span>(spans: T[]): T[] {
  let end = 0
  // Most come in order.
  const sorted = spans.every((span, i) => i === 0 || before(spans[i - 1]!, span) <= 0)
  return (sorted ? spans : spans.toSorted(before)).filter(span => {
    if (span.from < end) return false
    end = span.to
    return true
  })
}

/** The edits one by one, in order. `start` and `end` tell where the insertion of the next one stands in the text. */
function queue(edits: Edit[]) {
  let next = 0
  let shift = 0
  const start = (): number => (edits[next]?.from ?? Infinity) + shift
  return {
    start,
    end: (): number => start() + (edits[next]?.insert.length ?? 0),
    /** How far those taken have moved the text behind them. */
    shift: (): number => shift,
    take: (): Edit => {
      const edit = edits[next++]!
      shift += edit.insert.length - (edit.to - edit.from)
      return edit
    },
    rest: (): Edit[] => edits.slice(next),
  }
}

/** Edits and changes that overlap, and the stretch of the text between them that they cover. */
interface Cluster {
  from: number
  to: number
  edits: Edit[]
  changes: Edit[]
}

/** All that overlaps change `k`, and what overlaps that. */
function cluster(older: ReturnType<typeof queue>, changes: Edit[], k: number): Cluster {
  const first = changes[k]!
  const found: Cluster = {
    from: Math.min(older.start(), first.from),
    to: first.to,
    edits: [],
    changes: [first],
  }
  for (;;) {
    const change = changes[k + found.changes.length]
    if (older.start() < found.to) {
      found.to = Math.max(found.to, older.end())
      found.edits.push(older.take())
    } else if (change && change.from < found.to) {
      found.to = Math.max(found.to, change.to)
      found.changes.push(change)
    } else return found
  }
}

/** What a cluster does to the text, as one edit of the last rule; `also` keeps the rules before it. */
function unite(text: string, { from, to, edits, changes }: Cluster): Omit<Edit, 'from' | 'to'> {
  const first = changes[0]!
  if (edits.length === 0) return first
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
 * All three are ascending and disjoint; what only touches stays apart. Linear in their number and in the text that
 * they touch; an edit that no change meets is handed on as it is.
 *
 *     raw      一思\r\n\r\n想    edits    \r\n → \n, \r\n → \n      (line-ends)
 *     text     一思\n\n想        change   \n\n → nothing            (broken-paragraphs)
 *     newest   一思想            result   \r\n\r\n → nothing        (broken-paragraphs, also line-ends)
 */
export function compose(raw: string, text: string, edits: Edit[], changes: Edit[]): Edit[] {
  const composed: Edit[] = []
  const older = queue(edits)
  for (let k = 0; k < changes.length; ) {
    while (older.end() <= changes[k]!.from) composed.push(older.take())
    const shift = older.shift()
    const met = cluster(older, changes, k)
    const { insert, ruleId, reason, confidence, also } = unite(text, met)
    const [from, to] = [met.from - shift, met.to - older.shift()]
    if (raw.slice(from, to) !== insert) composed.push({ from, to, insert, ruleId, reason, confidence, also })
    k += met.changes.length
  }
  return composed.concat(older.rest())
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
