// hast node → whether anything is to be read in it.
import type { Nodes } from 'hast'

export function hasText(node: Nodes): boolean {
  if (node.type === 'text') return /\S/.test(node.value)
  return 'children' in node && node.children.some(hasText)
}
