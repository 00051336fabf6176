// hast node → whether anything is to be read in it, a picture's alternative text too.
import type { Nodes } from 'hast'

export function hasText(node: Nodes): boolean {
  if (node.type === 'text') return /\S/.test(node.value)
  if (node.type === 'element' && node.tagName === 'img') return Boolean(node.properties.alt)
  return 'children' in node && node.children.some(hasText)
}
