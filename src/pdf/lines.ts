// Pieces of text as pdf.js finds them on a page → the lines of print.
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import type { SetLine } from './set-lines.js'

/**
 * One line of print. Lengths in points; `x` from the page's left edge, `y` of the baseline from its foot. Of a line that
 * runs down, `x` is that of its middle and `y` of its top; its `width` goes down.
 */
export interface Line {
  /** With a space wherever there is a gap: the layout's own between Han and Latin too. */
  text: string
  x: number
  y: number
  width: number
  /** Of its first character. */
  size: number
  /** Running head or folio: marked as an artifact, so no part of the text. */
  artifact: boolean
  isVertical?: true
}

/** In the order in which they are painted, which is the reading order of what Chromium prints. */
export function linesOf(items: (TextItem | TextMarkedContent)[]): Line[] {
  const lines: Line[] = []
  const tags: string[] = []
  for (const item of items) {
    if (!('str' in item)) follow(tags, item)
    else if (item.str !== '') add(lines, item, tags.includes('Artifact'))
  }
  return lines.filter(line => line.text.trim() !== '')
}

/** Lines of a page on which lines run down, of which pdf.js finds the characters one by one. */
export function downLines(lines: SetLine[], page: { width: number; height: number }): Line[] {
  return lines.map(({ text, isVertical, start, end, at, size, artifact }) => {
    const line = { text, width: end - start, size, artifact }
    if (!isVertical) return { ...line, x: start, y: page.height - at }
    return { ...line, x: page.width - at, y: page.height - start, isVertical }
  })
}

/** `tags` are those of the marked content that is open. */
function follow(tags: string[], item: TextMarkedContent & { tag?: string }): void {
  if (item.type === 'endMarkedContent') tags.pop()
  else tags.push(item.tag ?? '')
}

function add(lines: Line[], item: TextItem, artifact: boolean): void {
  const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
  const line = lines.at(-1)
  if (line && line.artifact === artifact && continues(line, x, y)) {
    line.text += item.str
    line.width = x + item.width - line.x
  } else {
    lines.push({ text: item.str, x, y, width: item.width, size, artifact })
  }
}

/** Half an em up or down is still the line: a smaller byline in the contents, a note's number. */
function continues(line: Line, x: number, y: number): boolean {
  return Math.abs(line.y - y) < line.size / 2 && x >= line.x
}
