// A copy's corrections → the lines in which the room lists them: where, what stood there, what stands there, why.
import type { Copy, Correction } from '../../copy.js'

/** Beyond it nobody reads on a page; corrections.json has them all. */
const most = 2000

export interface Row {
  /** Of the raw text, from 1. */
  line: number
  /** The clean text around it. */
  before: string
  after: string
  was: string
  now: string
  reason: string
  ruleId: string
}

export interface Changed {
  /** Name of the source. */
  name: string
  /** How many there are; `rows` may be fewer. */
  count: number
  rows: Row[]
}

type Record = Pick<Copy, 'source' | 'text' | 'corrections'>

/** Sources in which something was corrected, and up to 2,000 corrections of them all. */
export function changes(copies: readonly Record[]): Changed[] {
  let room = most
  return copies.flatMap(({ source, text, corrections }) => {
    if (corrections.length === 0) return []
    const rows = rowsOf(text, corrections.slice(0, room))
    room -= rows.length
    return [{ name: source.name, count: corrections.length, rows }]
  })
}

/** Rules by how often they corrected something. */
export function rules(copies: readonly Record[]): [ruleId: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { ruleId } of copies.flatMap(({ corrections }) => corrections))
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}

function rowsOf(text: string, corrections: readonly Correction[]): Row[] {
  let shift = 0
  return corrections.map(({ place, actual, expected, reason, ruleId }) => {
    const from = place.start.offset + shift
    const to = from + expected.length
    shift += expected.length - actual.length
    return {
      line: place.start.line,
      before: whole(text.slice(Math.max(0, from - 12), from).replace(/^.*\n/su, '')),
      after: whole(text.slice(to, to + 12).replace(/\n.*$/su, '')),
      was: visible(clipped(actual)),
      now: visible(clipped(expected)),
      reason,
      ruleId,
    }
  })
}

function clipped(text: string): string {
  return text.length > 90 ? `${whole(text.slice(0, 60))}…${whole(text.slice(-24))}` : text
}

/** Without half a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
}

/** Blanks and line ends can be seen; what else shows nothing is told by its number. */
function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/gu, '↵')
    .replace(/ /gu, '␣')
    .replace(/\t/gu, '⇥')
    .replace(/\u3000/gu, '□')
    .replace(
      /[\p{Cc}\p{Cf}\p{Zs}]/gu,
      char => `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}
