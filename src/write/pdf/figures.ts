// A galley's tree → the same tree as print wants its pictures: on the grid of lines, and in no `figure`.
//
// Chromium tags `figure` as a Figure without Alt around the picture's own Figure, which PDF/UA-1 (7.3) forbids; and a
// picture of any height would push the lines below it off those of the facing page.
import type { Element, Nodes, Root } from 'hast'
import type { PageSize } from './theme.js'

/** Lines of a page that a picture leaves to its caption and credit. */
const captioned = 5

/** The tree is left as it is. */
export function forPrint(tree: Root, page: PageSize): Root {
  return set(tree, false, page) as Root
}

function set(node: Nodes, isFigure: boolean, page: PageSize): Nodes {
  if (!('children' in node)) return node
  const isElement = node.type === 'element'
  if (isElement && node.tagName === 'img' && isFigure) return fitted(node, page)
  const children = node.children.map(child =>
    set(child, isFigure || (isElement && node.tagName === 'figure'), page),
  )
  if (!isElement) return { ...node, children } as Nodes
  if (isBlankCell(node)) return { ...node, children: [] }
  if (node.tagName !== 'figure' && node.tagName !== 'figcaption') return { ...node, children } as Nodes
  const properties = { ...node.properties, className: [node.tagName] }
  return { ...node, tagName: 'div', properties, children } as Nodes
}

/** An empty cell is painted, so that Chromium tags it (styles/book/page.css); one with blanks in it counts as empty. */
function isBlankCell({ tagName, children }: Element): boolean {
  const isCell = tagName === 'td' || tagName === 'th'
  return isCell && children.every(child => child.type === 'text' && child.value.trim() === '')
}

/** As large as it is meant to be, as far as that fits; what it lacks to a whole number of lines goes above and below it. */
function fitted(image: Element, { em, line, measure, lines, columns, gap }: PageSize): Element {
  const { width, height } = image.properties as { width: number; height: number }
  const room = ((measure - (columns - 1) * gap) / columns) * em
  const scale = Math.min(1, room / width, ((lines - captioned) * line) / height)
  const high = Math.round(height * scale)
  const rest = Math.ceil(high / line) * line - high
  const style = `padding: ${Math.floor(rest / 2)}px 0 ${Math.ceil(rest / 2)}px`
  return {
    ...image,
    properties: { ...image.properties, width: Math.round(width * scale), height: high, style },
  }
}
