// Pieces of text as pdf.js finds them on a page → the lines of print.
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import type { SetLine } from './set-lines.js'

/**
 * One line of print. Lengths in points; `x` from the page's left edge, `y` of the baseline from its foot. Of a line that
 * runs down, `x` is that of its middle and `y` of its top; its `width` goes down.
 */
export interface Line {
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

/** Lines as they are set, those side by side as one. Of those that run down pdf.js would find the characters one by one. */
export function linesAsSet(set: SetLine[], page: { width: number; height: number }): Line[] {
  const lines: Line[] = []
  for (const { text, isVertical, start, end, at, size, artifact } of set) {
    const line = { text, width: end - start, size, artifact }
    if (isVertical) lines.push({ ...line, x: page.width - at, y: page.height - start, isVertical })
    else join(lines, { ...line, x: start, y: page.height - at })
  }
  return lines.filter(line => line.text.trim() !== '')
}

/** A gap of less is the layout's own between letters. In em. */
const gap = 0.2

/** An entry of the contents and its page, the cells of a row. */
function join(lines: Line[], next: Line): void {
  const line = lines.at(-1)
  if (!line || line.isVertical || line.artifact !== next.artifact || !continues(line, next.x, next.y)) {
    lines.push(next)
    return
  }
  const isApart = next.x - line.x - line.width > gap * line.size
  line.text += (isApart ? ' ' : '') + next.text
  line.width = next.x + next.width - line.x
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
