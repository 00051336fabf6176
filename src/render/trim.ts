// Tree of parse → a copy of it that can be set: without furniture, and no deeper than a page can show.
import type { Nodes, Paragraph, Root, RootContent, Text } from 'mdast'
import type {} from 'mdast-util-directive'

/** Blocks and phrases nested deeper than this are flattened: no copy is, and the walkers after us are recursive. */
const deepest = 40

/** A tree of our own to change. Text below the deepest level stays, its markup goes. */
export function trim(tree: Root): Root {
  return copy(tree, 0) as Root
}

function copy(node: Nodes, depth: number): Nodes {
  if (!('children' in node)) return { ...node }
  if (depth >= deepest && nests(node)) return flat(node)
  const kept = (node.children as RootContent[]).filter(isPrinted)
  return { ...node, children: kept.map(child => copy(child, depth + 1)) } as Nodes
}

/** Furniture is listed by `inspect`, front matter has become metadata: neither is copy. */
function isPrinted(node: RootContent): boolean {
  return node.type !== 'yaml' && !(node.type === 'leafDirective' && node.name === 'furniture')
}

const blocks = new Set(['blockquote', 'list', 'containerDirective', 'footnoteDefinition'])
const phrases = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference', 'textDirective'])

/** Whether a node can hold its own kind; rows, cells and items stay, since their parents need them. */
function nests(node: Nodes): boolean {
  return blocks.has(node.type) || phrases.has(node.type)
}

function flat(node: Nodes): Paragraph | Text {
  const text: Text = { type: 'text', value: textBelow(node) }
  return phrases.has(node.type) ? text : { type: 'paragraph', children: [text] }
}

/** All text below a node, a line a paragraph. A loop, for there may be ten thousand levels. */
function textBelow(top: Nodes): string {
  const text: string[] = []
  const waiting: Nodes[] = [top]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) text.push(node.value)
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
    if (node.type === 'break') text.push('\n')
  }
  return text.join('')
}
