// An article's tree → the parts that each open a page.
import type { Root } from 'mdast'
import { plain } from '../headline.js'
import { type Footnotes, resolve } from './definitions.js'

/** A part of an article that becomes one galley. */
export interface Part {
  /** `a1`, or `a1-1`, `a1-2`, … for sections. */
  id: string
  /** The section's heading; absent on the part that opens the article. */
  title?: string
  root: Root
  /** Of the whole article, for any part may refer to any of them. */
  footnotes: Footnotes
}

/** A lone article opens a page at each of its level-2 headings that says something; one of several is one part. Takes the tree apart. */
export function divide(tree: Root, id: string, alone: boolean): Part[] {
  const footnotes = resolve(tree)
  const parts: Part[] = [{ id, root: { type: 'root', children: [] }, footnotes }]
  for (const node of tree.children) {
    const title = node.type === 'heading' && node.depth === 2 ? plain(node) : ''
    if (alone && title) {
      const section = { id: `${id}-${parts.length}`, title, footnotes }
      parts.push({ ...section, root: { type: 'root', children: [] } })
    }
    parts.at(-1)!.root.children.push(node)
  }
  if (parts.length > 1 && parts[0]!.root.children.length === 0) parts.shift()
  return parts
}
