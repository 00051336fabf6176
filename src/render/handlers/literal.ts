// A directive that names no role → what was typed: `9:am` in Markdown copy is a time, not a directive `am`.
import type { ElementContent } from 'hast'
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'

export const literal: Handler<Directives> = (state, node) => {
  const inside = state.all(node)
  if (node.type === 'containerDirective') return made(state, node, 'div', {}, state.wrap(inside, true))
  const colons = node.type === 'leafDirective' ? '::' : ':'
  const typed: ElementContent[] = [text(`${colons}${node.name}`)]
  if (inside.length > 0) typed.push(text('['), ...inside, text(']'))
  const attributes = Object.entries(node.attributes ?? {})
  if (attributes.length > 0)
    typed.push(text(`{${attributes.map(([key, value]) => `${key}="${value ?? ''}"`).join(' ')}}`))
  return node.type === 'leafDirective' ? made(state, node, 'p', {}, typed) : typed
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
