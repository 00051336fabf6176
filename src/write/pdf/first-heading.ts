// Trees of a newspaper's heads and texts → the same, changed, with an H1 as the first of their headings (PDF/UA-1, 7.4.2).
import type { Element, Nodes, Root } from 'hast'
import { classes, isHeading } from './opening.js'

/** The kicker that gives the edition its title is the first of its headings. */
export function headline(head?: Root): void {
  const kicker = head?.children.find(node => classes(node).includes('kicker')) as Element | undefined
  if (kicker) kicker.tagName = 'h1'
}

/** Nor does any heading before the first H1 stand below it: an edition that begins with an H2 begins with an H1. */
export function raise(roots: Root[]): void {
  const headings = roots.flatMap(root => headingsIn(root))
  const top = headings.findIndex(({ tagName }) => tagName === 'h1')
  const before = top < 0 ? headings : headings.slice(0, top)
  const by = Number(before[0]?.tagName[1] ?? 1) - 1
  for (const heading of before) heading.tagName = `h${Math.max(1, Number(heading.tagName[1]) - by)}`
}

function headingsIn(node: Nodes): Element[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && isHeading(node) ? [node] : []
  return [...own, ...node.children.flatMap(child => headingsIn(child as Nodes))]
}
