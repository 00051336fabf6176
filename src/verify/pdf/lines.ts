// Pieces of text as pdf.js finds them on a page → the lines of print.
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** One line of print. Lengths in points; `x` from the page's left edge, `y` of the baseline from its foot. */
export interface Line {
  text: string
  x: number
  y: number
  width: number
  /** Of its first character. */
  size: number
}

/** In the order in which they are painted, which is the reading order of what Chromium prints. */
export function linesOf(items: (TextItem | TextMarkedContent)[]): Line[] {
  const lines: Line[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    const line = lines.at(-1)
    if (line && continues(line, x, y)) {
      line.text += item.str
      line.width = x + item.width - line.x
    } else {
      lines.push({ text: item.str, x, y, width: item.width, size })
    }
  }
  return lines.filter(line => line.text.trim() !== '')
}

/** Half an em up or down is still the line: a smaller byline in the contents, a note's number. */
function continues(line: Line, x: number, y: number): boolean {
  return Math.abs(line.y - y) < line.size / 2 && x >= line.x
}
