// Paragraphs → the measures of the page that the rules go by: size and pitch of the text, and the columns it fills.
import type { Paragraph, Printed } from './paragraphs.js'

/** The lines of a paragraph that stand in one column of one page. */
export interface Stretch {
  lines: Printed[]
  /** Where its lines begin and end when they are full, along the line. */
  start: number
  end: number
  /** Whether most of its full lines end there: set justified, not ragged. */
  isEven: boolean
}

export interface Prose extends Paragraph {
  stretches: Stretch[]
}

export interface Measure {
  /** Size of the text, in points. */
  em: number
  /** From one baseline to the next, in points; 0 where no paragraph tells. */
  pitch: number
  /** What is set as running text: indented, justified, of the text's size. */
  prose: Prose[]
}

/** What stands in these is set by rules of its own. */
const apart = /\b(?:L|LI|Table|TOC|BlockQuote|Note|FENote|Caption|Figure|Index|Formula|Code)\b/

export function measure(paragraphs: Paragraph[]): Measure {
  const running = paragraphs.filter(
    ({ role, within, lines }) => /^(?:P|NonStruct)?$/.test(role) && !apart.test(within) && lines.length > 1,
  )
  const em = mostly(
    running.flatMap(({ lines }) => lines.map(({ size, text }) => [size, text.length] as const)),
  )
  const prose = running
    .filter(({ lines }) => lines.every(({ size }) => Math.abs(size - em) < 0.03 * em))
    .map(paragraph => ({ ...paragraph, stretches: stretchesOf(paragraph.lines, em) }))
    .filter(isRunning)
  // Verse of four equal lines is no column, where other lines are four times as long.
  const usual = Math.max(usualWidth(prose) || widest(paragraphs, em), widest(paragraphs, em) / 4)
  const filling = prose.filter(({ stretches }) => stretches.some(each => widthOf(each) > 0.7 * usual))
  return { em, pitch: pitchOf(filling), prose: filling }
}

/** Of the columns that longer paragraphs fill; 0 where there are none. */
function usualWidth(prose: Prose[]): number {
  const long = prose.flatMap(({ stretches }) => stretches).filter(({ lines }) => lines.length > 3)
  return mostly(long.map(stretch => [widthOf(stretch), stretch.lines.length] as const))
}

function widest(paragraphs: Paragraph[], em: number): number {
  const lines = paragraphs.flatMap(paragraph => paragraph.lines).filter(({ size }) => size < 1.03 * em)
  return lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
}

/** Of a single line, nothing is known. */
const widthOf = ({ lines, start, end }: Stretch) => (lines.length > 1 ? end - start : 0)

/** The value that most weight is on, to a twentieth of a point; 0 of nothing. */
export function mostly(values: (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 20) / 20
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A line that does not stand below the one before it begins another column or page. */
export function split(lines: Printed[]): Printed[][] {
  const parts: Printed[][] = []
  for (const line of lines) {
    const last = parts.at(-1)?.at(-1)
    if (last && last.page === line.page && line.at > last.at) parts.at(-1)!.push(line)
    else parts.push([line])
  }
  return parts
}

function stretchesOf(lines: Printed[], em: number): Stretch[] {
  const parts = split(lines)
  return parts.map((part, at) => {
    const later = at === 0 ? part.slice(1) : part
    const full = at === parts.length - 1 ? part.slice(0, -1) : part
    const start = mostly(later.map(line => [edgeOf(line, em), opens(line) ? 0.4 : 1] as const))
    const end = mostly(full.map(line => [endOf(line, em), closes(line) ? 0.4 : 1] as const))
    const even = full.filter(line => end - line.end < 0.1 * em && endOf(line, em) - end < 0.1 * em)
    return { lines: part, start, end, isEven: even.length > 2 && even.length > 0.6 * full.length }
  })
}

/** A closing mark that gives up its empty half ends half an em after its ink. */
function endOf(line: Printed, em: number): number {
  return line.end - (closes(line) ? em / 2 : 0)
}

export const opens = ({ text }: Printed) => /^[\p{Ps}\p{Pi}]/u.test(text)
export const closes = ({ text }: Printed) => /[\p{Pe}\p{Pf}、，。．：；！？]$/u.test(text)

/** An opening mark that gives up its empty half begins half an em before its ink. */
function edgeOf(line: Printed, em: number): number {
  return line.start + (opens(line) ? em / 2 : 0)
}

/** Lines that end early, or each with a mark, are no running text: verse, addresses, heads. */
function isRunning({ lines, stretches }: Prose): boolean {
  if (lines.length > 3 && lines.slice(0, -1).every(closes)) return false
  return stretches.every(({ lines, start, end }, at) => {
    const last = at === stretches.length - 1 ? lines.at(-1) : undefined
    const isFull = (line: Printed) => line === last || line.end > end - 2 * line.size
    const isFlush = (line: Printed, i: number) =>
      line.start > start - line.size && ((at === 0 && i === 0) || line.start < start + 0.3 * line.size)
    return lines.every((line, i) => isFull(line) && isFlush(line, i))
  })
}

function pitchOf(prose: Prose[]): number {
  const steps = prose.flatMap(({ stretches }) =>
    stretches.flatMap(({ lines }) => lines.slice(1).map((line, i) => [line.at - lines[i]!.at, 1] as const)),
  )
  return mostly(steps)
}
