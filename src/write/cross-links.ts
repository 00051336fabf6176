// A galley's tree → the same with links to other galleys leading to their files.
import type { Nodes, Root } from 'hast'

/**
 * On paper all galleys are one document, where `#a3` is enough.
 *
 * @param others ids of galleys
 * @param file what the file of a galley is called
 */
export function crossLinks(tree: Root, others: ReadonlySet<string>, file: (id: string) => string): Root {
  return led(tree) as Root

  function led(node: Nodes): Nodes {
    if (!('children' in node)) return node
    const children = node.children.map(led)
    const href = node.type === 'element' ? node.properties.href : undefined
    const id = typeof href === 'string' && href.startsWith('#') ? href.slice(1) : ''
    if (!others.has(id) || node.type !== 'element') return { ...node, children } as Nodes
    return { ...node, children, properties: { ...node.properties, href: file(id) } } as Nodes
  }
}
