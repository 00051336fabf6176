// A file of several articles → its clean copy, each article repaired by itself, as if it were a file of its own.
import type { Copy, Place, Switches } from '../edition.js'
import { places } from '../place.js'
import { normalize } from './index.js'

/** An article in the clean text, in UTF-16 units. */
export interface Part {
  from: number
  to: number
  /** Behind the line that ends it; `to` where none does. */
  end: number
}

/**
 * Cut at each line of the raw text that says `line` and nothing else, before any rule could take it for an ellipsis or
 * furniture. What stands between two of them shares nothing with the rest: widths of lines, repeated paragraphs.
 */
export function normalizeParts(copy: Copy, line: string, rules?: Switches): { copy: Copy; parts: Part[] } {
  const place = places(copy.raw)
  const moved = <T extends { place?: Place }>(told: T, by: number): T =>
    told.place ? { ...told, place: place(told.place.start.offset + by, told.place.end.offset + by) } : told
  const whole: Copy = { ...copy, text: '', corrections: [], findings: [...copy.findings] }
  const parts: Part[] = []
  for (const { from, to, end } of cut(copy.raw, line.trim())) {
    const raw = copy.raw.slice(from, to)
    const clean = normalize({ ...copy, raw, text: raw, findings: [] }, rules)
    const start = whole.text.length
    whole.text += clean.text + copy.raw.slice(to, end)
    whole.corrections.push(...clean.corrections.map(correction => moved(correction, from)))
    whole.findings.push(...clean.findings.map(finding => moved(finding, from)))
    if (clean.rules) whole.rules = clean.rules
    parts.push({ from: start, to: start + clean.text.length, end: whole.text.length })
  }
  return { copy: whole, parts }
}

/** The same of the raw text. */
function cut(raw: string, line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { 0: own, index } of raw.matchAll(/[^\r\n]+/gu)) {
    if (own.trim() !== line) continue
    parts.push({ from, to: index, end: index + own.length })
    from = index + own.length
  }
  return [...parts, { from, to: raw.length, end: raw.length }]
}
