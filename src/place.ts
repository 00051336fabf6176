// Offsets → places in the raw text: what stands where, for people (line, column) and for programs (offset).
import type { Copy, Place, Point } from './edition.js'

/** One stretch of an older text and what a newer text has in its place. Lists of spans are sorted and disjoint. */
export interface Span {
  from: number
  to: number
  insert: string
}

/** The last answer: one raw text is asked of again and again. */
let counted: { text: string; starts: number[] } | undefined

/** Offsets at which the lines of `text` begin. A line ends with `\n`, `\r\n` or `\r`, as in Unicode's UAX 14 and Git. */
function lineStarts(text: string): number[] {
  if (counted?.text === text) return counted.starts
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  counted = { text, starts }
  return starts
}

/** Index of the last of the ascending `numbers` that `reaches` says yes to; -1 where none does. */
function last(count: number, reaches: (index: number) => boolean): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (reaches(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Offsets in `raw` → a Place with lines and columns. Lines are counted once, a call costs O(log n); on the last line O(1). */
export function places(raw: string): (from: number, to: number) => Place {
  const starts = lineStarts(raw)
  let line = 0
  const point = (offset: number): Point => {
    if (offset < starts[line]! || offset >= (starts[line + 1] ?? Infinity))
      line = last(starts.length, index => starts[index]! <= offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  return (from, to) => ({ start: point(from), end: point(to) })
}

/**
 * Offsets in the newer text → offsets in the older one. A stretch that begins or ends inside an insertion takes in
 * the whole span; what was deleted right before or after it stays outside:
 *
 *     older  今天 , 我们      newer  今天，我们
 *              ^^^ span  ⇐             ^ [2, 3)
 */
export function backward(spans: Span[]): (from: number, to: number) => [number, number] {
  const starts: number[] = []
  let shift = 0
  for (const { from, to, insert } of spans) {
    starts.push(from + shift)
    shift += insert.length - (to - from)
  }
  const older = (offset: number, index: number, inside: 'from' | 'to'): number => {
    const span = spans[index]
    if (!span) return offset
    const beyond = offset - (starts[index]! + span.insert.length)
    return beyond < 0 ? span[inside] : span.to + beyond
  }
  return (from, to) => {
    const start = older(
      from,
      last(spans.length, index => starts[index]! <= from),
      'from',
    )
    const end = older(
      to,
      last(spans.length, index => starts[index]! < to),
      'to',
    )
    return [start, Math.max(start, end)]
  }
}

/**
 * Offsets in the clean text of `copy` → their Place in its raw text, by binary search.
 *
 *     const place = locator(copy)
 *     place(0, copy.text.length) // the whole text
 */
export function locator(copy: Copy): (from: number, to: number) => Place {
  const older = backward(
    copy.corrections.map(({ place, expected }) => ({
      from: place.start.offset,
      to: place.end.offset,
      insert: expected,
    })),
  )
  const place = places(copy.raw)
  return (from, to) => place(...older(from, to))
}
