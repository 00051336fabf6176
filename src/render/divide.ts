// An article's tree → the parts that each open a page.
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { plain } from './headline.js'
import { walk } from './walk.js'

/** A part of an article that becomes one galley. */
export interface Part {
  /** `a1`, or `a1-1`, `a1-2`, … for sections. */
  id: string
  /** The section's heading; absent on the part that opens the article. */
  title?: string
  root: Root
  /** Footnotes of the whole article, for any part may refer to any of them. */
  footnotes: FootnoteDefinition[]
}

/** A lone article opens a page at each of its level-2 headings; one of several is one part. Takes the tree apart. */
export function divide(tree: Root, id: string, alone: boolean): Part[] {
  const { links, footnotes } = definitions(tree)
  const parts: Part[] = [{ id, root: { type: 'root', children: [] }, footnotes }]
  for (const node of tree.children) {
    if (alone && node.type === 'heading' && node.depth === 2) {
      const section = { id: `${id}-${parts.length}`, title: plain(node), footnotes }
      parts.push({ ...section, root: { type: 'root', children: [] } })
    }
    parts.at(-1)!.root.children.push(node)
  }
  if (parts.length > 1 && parts[0]!.root.children.length === 0) parts.shift()
  for (const { root } of parts) close(root, links)
  return parts
}

/** Link definitions resolve in every part; a part without a block gets one, for the contents must lead somewhere. */
function close(root: Root, links: Definition[]): void {
  if (root.children.length === 0) root.children.push({ type: 'paragraph', children: [] })
  root.children = [...root.children, ...links]
}

/** Take the definitions out of a tree, wherever in it they stand, one inside another, too. */
function definitions(tree: Root): { links: Definition[]; footnotes: FootnoteDefinition[] } {
  const links: Definition[] = []
  const footnotes: FootnoteDefinition[] = []
  const take = (parent: { children: RootContent[] }) => {
    const own: FootnoteDefinition[] = []
    parent.children = parent.children.filter(node => {
      if (node.type === 'definition') links.push(node)
      if (node.type === 'footnoteDefinition') own.push(node)
      return node.type !== 'definition' && node.type !== 'footnoteDefinition'
    })
    for (const definition of own) {
      footnotes.push(definition)
      walk<RootContent>(definition, take)
    }
  }
  walk<RootContent>(tree, take)
  return { links, footnotes }
}
