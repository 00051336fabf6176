// A galley's tree → the same with EPUB's own vocabulary beside the roles: old readers open a note in a window by
// `epub:type` alone, new ones by the role (EPUB 3.3 § 6.1.4 and SSV 1.1; DPUB-ARIA 1.1).
import type { Element, Nodes, Root } from 'hast'

/** DPUB-ARIA role → term of the EPUB Structural Semantics Vocabulary. */
const types: Record<string, string> = {
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-endnotes': 'endnotes',
  'doc-backlink': 'backlink',
  'doc-subtitle': 'subtitle',
  'doc-colophon': 'colophon',
}

/** The tree is left as it is: print has no use for the terms. */
export function semantics(tree: Root): Root {
  return typed(tree) as Root
}

function typed(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.map(typed)
  const type = node.type === 'element' && types[String(node.properties.role)]
  if (!type) return { ...node, children } as Nodes
  return { ...node, children, properties: { ...(node as Element).properties, 'epub:type': type } } as Nodes
}
