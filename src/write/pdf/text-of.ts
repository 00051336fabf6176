// A node → its text, and text → how wide it stands.
import type { Nodes } from 'hast'

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(child => textOf(child)).join('') : ''
}

/** In ems: a letter or a figure is about half of one wide. */
export function widthOf(text: string): number {
  return [...text.replace(/\s+/gu, ' ')].reduce(
    (sum, character) => sum + (character < '\u2000' ? 0.55 : 1),
    0,
  )
}
