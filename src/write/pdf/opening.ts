// A galley's tree, fit for print → what opens it (kicker, headline, byline, editor's note) and the text below that.
import type { Element, Root, RootContent } from 'hast'

export interface Opening {
  head: Root
  text: Root
}

/** Together they hold every node, in order; the opening ends at the first that is none of its own, or at a second heading. */
export function opening(tree: Root): Opening {
  let at = 0
  let hasHeading = false
  for (const node of tree.children) {
    if (isHeading(node) && hasHeading) break
    hasHeading ||= isHeading(node)
    if (!opens(node)) break
    at++
  }
  return { head: part(tree.children.slice(0, at)), text: part(tree.children.slice(at)) }
}

export function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName)
}

/** Its classes; none of a node that is no element. */
export function classes(node: RootContent): string[] {
  const names = node.type === 'element' ? node.properties.className : []
  return Array.isArray(names) ? names.map(String) : []
}

const openers = ['kicker', 'subtitle', 'byline', 'editor-note', 'across']

function opens(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  const isMark = node.type === 'element' && node.tagName === 'p' && node.children.length === 0
  return isMark || isHeading(node) || classes(node).some(name => openers.includes(name))
}

function part(children: RootContent[]): Root {
  return { type: 'root', children }
}
