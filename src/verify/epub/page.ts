// A file of markup → who watches it, and the places of what they find.
import type { Element, Watcher } from './walk.js'

/** Tells a finding: its id, what is wrong, where in the file (an element, or an offset in the text). */
export type Report = (id: string, message: string, at?: Pick<Element, 'offset'>) => void

/** A file that is being read. */
export interface Page {
  /** Path in the container. */
  path: string
  /** `path:line:column` of an offset in the text. */
  place: (offset: number) => string
  report: Report
}

/** A check of one page. */
export type PageCheck = (page: Page) => Watcher

/** Says `path:line:column` of offsets in a text; lines are counted when first asked for. */
export function placeIn(path: string, text: string): (offset: number) => string {
  let starts: number[] | undefined
  return offset => {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return `${path}:${low + 1}:${offset - starts[low]! + 1}`
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Bytes of markup as text: UTF-8, or UTF-16 by its mark (EPUB 3.3 § 3.9). */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
