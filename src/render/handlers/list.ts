// list → ol or ul. A task's box is shown as it was typed, for a form control has no place in a book.
// Made whole here, not item by item: mdast-util-to-hast asks every item whether all items are tight, which is quadratic.
import type { ElementContent } from 'hast'
import type { List, ListItem } from 'mdast'
import { type Handler, made, type State } from './handler.js'

export const list: Handler<List> = (state, node) => {
  const loose = Boolean(node.spread) || node.children.some(isLoose)
  const items = node.children.map(child => item(state, child, loose))
  const start =
    node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  return made(state, node, node.ordered ? 'ol' : 'ul', start, state.wrap(items, true))
}

function isLoose({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1
}

function item(state: State, node: ListItem, loose: boolean): ElementContent {
  const content = state
    .all(withBox(node))
    .flatMap(child =>
      !loose && child.type === 'element' && child.tagName === 'p' ? child.children : [child],
    )
  return made(state, node, 'li', {}, content)
}

function withBox(node: ListItem): ListItem {
  if (typeof node.checked !== 'boolean') return node
  const box = { type: 'text' as const, value: node.checked ? '[x] ' : '[ ] ' }
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph')
    return { ...node, children: [{ type: 'paragraph', children: [box] }, ...node.children] }
  return { ...node, children: [{ ...first, children: [box, ...first.children] }, ...rest] }
}
