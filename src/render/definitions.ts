// A tree with references → the same tree with links and pictures in their place, and its footnotes taken out of it:
// they may stand anywhere in an article, and be referred to from any of the parts that it is divided into.
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { walk } from './walk.js'

/** Footnotes of one article. */
export interface Footnotes {
  /** In the order in which they stand. */
  all: FootnoteDefinition[]
  /** The first of two of one name counts, as in GFM. */
  byName: Map<string, FootnoteDefinition>
}

/** Resolve what definitions define. Changes the tree. */
export function resolve(tree: Root): Footnotes {
  const { links, footnotes } = takeOut(tree)
  const byName = firsts(links)
  for (const top of [tree, ...footnotes])
    walk<RootContent>(top, parent => {
      if (parent.children.some(isReference))
        parent.children = parent.children.map(node => resolved(node, byName))
    })
  return { all: footnotes, byName: firsts(footnotes) }
}

function takeOut(tree: Root): { links: Definition[]; footnotes: FootnoteDefinition[] } {
  const links: Definition[] = []
  const footnotes: FootnoteDefinition[] = []
  walk<RootContent>(tree, function take(parent) {
    if (!parent.children.some(isDefinition)) return
    const found = parent.children.filter(isDefinition)
    parent.children = parent.children.filter(node => !isDefinition(node))
    for (const definition of found) {
      if (definition.type === 'definition') links.push(definition)
      else {
        footnotes.push(definition)
        walk<RootContent>(definition, take) // They stand inside one another, too.
      }
    }
  })
  return { links, footnotes }
}

function isDefinition(node: RootContent): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

function isReference({ type }: RootContent): boolean {
  return type === 'linkReference' || type === 'imageReference'
}

/** A reference to nothing stays one: mdast-util-to-hast shows it as typed. */
function resolved(node: RootContent, links: Map<string, Definition>): RootContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const definition = links.get(node.identifier)
  if (!definition) return node
  const { url, title } = definition
  return node.type === 'linkReference'
    ? { ...node, type: 'link', url, title }
    : { ...node, type: 'image', url, title }
}

function firsts<Node extends { identifier: string }>(nodes: Node[]): Map<string, Node> {
  return new Map(nodes.toReversed().map(node => [node.identifier, node]))
}
