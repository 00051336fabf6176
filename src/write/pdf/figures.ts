// A galley's tree → the same tree as print wants its pictures: on the grid of lines, and in no `figure`.
//
// Chromium tags `figure` as a Figure without Alt around the picture's own Figure, which PDF/UA-1 (7.3) forbids; and a
// picture of any height would push the lines below it off those of the facing page.
import type { Element, Nodes, Root, RootContent } from 'hast'
import { opens } from './opening.js'
import type { PageSize, Theme } from './theme.js'

/** Lines of a page that a picture leaves to its caption and credit. */
const captioned = 5

/**
 * What a picture across the columns takes of the page's height: above a text, and amid it, where it may leave a hole
 * before it, unless the text begins at the head of a page.
 */
const tallest = { above: 0.38, amid: 0.25 }

/** What a picture may take, in pixels, and by which name styles know its figure. */
interface Room {
  width: number
  height: number
  className: string[]
  /** Whether lines run down, so that it is the width that has to be one of whole lines. */
  isDown?: boolean
}

type Page = PageSize & Partial<Pick<Theme, 'writing'>> & { isHead?: boolean }

/** The tree is left as it is. */
export function forPrint(tree: Root, page: Page): Root {
  const { count: columns, gap } = columnsOf(tree, page)
  const rooms = roomsOf(tree, page)
  const children = tree.children.map(child => set(child, { ...page, columns, gap }, rooms.get(child)))
  return { ...tree, children } as Root
}

/** What stands across the columns. */
function roomsOf(tree: Root, page: Page): Map<RootContent, Room> {
  let place: keyof typeof tallest = 'above'
  const rooms = new Map<RootContent, Room>()
  for (const child of tree.children) {
    const room = isFigure(child) && across(child, page, place)
    if (room) rooms.set(child, room)
    else if (!opens(child) && !page.isHead) place = 'amid'
  }
  return rooms
}

/**
 * Columns of a text and the characters between two. One with a landscape amid it, which may be a map or a chart, has half
 * as many: so lettering can be read.
 */
export function columnsOf(tree: Root, page: Page): { count: number; gap: number } {
  const { columns: count, gap, measure, em } = page
  const rooms = roomsOf(tree, page)
  const isWide = (node: RootContent) => {
    const { width = 0, height = 0 } = (isFigure(node) && sizeIn(node)) || {}
    return !rooms.has(node) && width > height * 1.2 && width * 2 > measure * em
  }
  return tree.children.some(isWide) ? halved(page) : { count, gap }
}

/** Half as many columns, of whole characters. */
export function halved({ columns, gap, measure }: PageSize): { count: number; gap: number } {
  const count = Math.ceil(columns / 2)
  if (columns < 3) return { count: columns, gap }
  const own = Math.floor((measure - gap * (count - 1)) / count)
  return { count, gap: (measure - own * count) / (count - 1) }
}

function isFigure(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'figure'
}

/** `room` is what a picture in a figure may take: that of a column, where nothing else is said. */
function set(node: Nodes, page: Page, room?: Room): Nodes {
  if (!('children' in node)) return node
  const isElement = node.type === 'element'
  if (isElement && node.tagName === 'img' && room) return fitted(node, page.line, room)
  const own = isElement && node.tagName === 'figure' ? (room ?? column(page)) : room
  const children = node.children.map(child => set(child, page, own))
  if (!isElement) return { ...node, children } as Nodes
  if (isBlankCell(node)) return { ...node, children: [] }
  if (node.tagName === 'table' && page.writing === 'vertical') return boxed({ ...node, children } as Element)
  if (node.tagName !== 'figure' && node.tagName !== 'figcaption') return { ...node, children } as Nodes
  const className = node.tagName === 'figure' ? own!.className : [node.tagName]
  return { ...node, tagName: 'div', properties: { ...node.properties, className }, children } as Nodes
}

/** Width of so many columns with the gaps between them. */
function span(count: number, { em, measure, columns, gap }: PageSize): number {
  return (((measure + gap) / columns) * count - gap) * em
}

function column(page: Page): Room {
  const [along, across] = [span(1, page), (page.lines - captioned) * page.line]
  if (page.writing === 'vertical')
    return { width: across, height: along, className: ['figure'], isDown: true }
  return { width: along, height: across, className: ['figure'] }
}

/**
 * A landscape with pixels enough stands across the columns: all of them, if it is a long one, else all but the last,
 * which is its caption's.
 */
function across(figure: Element, page: PageSize, place: keyof typeof tallest): Room | undefined {
  if (page.columns === 1) return undefined
  const { width: w = 0, height: h = 0 } = sizeIn(figure)
  const isLong = w > h * 2
  const width = span(page.columns - (isLong ? 0 : 1), page)
  const height = Math.floor(page.lines * tallest[place]) * page.line
  const isHigh = place === 'amid' && (h / w) * width > height
  if (w < width || w < h * 1.2 || isHigh) return undefined
  return { width, height, className: ['figure', 'across', ...(isLong ? ['long'] : [])] }
}

/** In pixels; nothing where there is no picture. */
function sizeIn(figure: Element): { width?: number; height?: number } {
  return (pictureIn(figure)?.properties ?? {}) as { width?: number; height?: number }
}

function pictureIn(node: Element): Element | undefined {
  if (node.tagName === 'img') return node
  for (const child of node.children) {
    const found = child.type === 'element' ? pictureIn(child) : undefined
    if (found) return found
  }
  return undefined
}

/** A table lies among lines that run down, in a box that is whole lines wide. */
function boxed(table: Element): Element {
  return { type: 'element', tagName: 'div', properties: { className: ['table'] }, children: [table] }
}

/** An empty cell is painted, so that Chromium tags it (styles/book/page.css); one with blanks in it counts as empty. */
function isBlankCell({ tagName, children }: Element): boolean {
  const isCell = tagName === 'td' || tagName === 'th'
  return isCell && children.every(child => child.type === 'text' && child.value.trim() === '')
}

/** As large as it is meant to be, as far as that fits; what it lacks to a whole number of lines goes above and below it. */
function fitted(image: Element, line: number, room: Room): Element {
  const { width, height } = image.properties as { width: number; height: number }
  const scale = Math.min(1, room.width / width, room.height / height)
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)]
  const taken = room.isDown ? wide : high
  const rest = Math.ceil(taken / line) * line - taken
  const [one, other] = [Math.floor(rest / 2), Math.ceil(rest / 2)]
  const style = room.isDown ? `padding: 0 ${one}px 0 ${other}px` : `padding: ${one}px 0 ${other}px`
  return { ...image, properties: { ...image.properties, width: wide, height: high, style } }
}
