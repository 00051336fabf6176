// A directive that names no role → what was typed: `9:am` in Markdown copy is a time, not a directive `am`.
import type { ElementContent } from 'hast'
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'

export const literal: Handler<Directives> = (state, node) => {
  const inside = state.all(node)
  if (node.type === 'containerDirective') return made(state, node, 'div', {}, state.wrap(inside, true))
  const typed = [
    text(`${node.type === 'leafDirective' ? '::' : ':'}${node.name}`),
    ...(inside.length > 0 ? [text('['), ...inside, text(']')] : []),
    text(attributes(node.attributes ?? {})),
  ]
  return node.type === 'leafDirective' ? made(state, node, 'p', {}, typed) : typed
}

function attributes(given: NonNullable<Directives['attributes']>): string {
  const typed = Object.entries(given).map(([key, value]) => `${key}="${value ?? ''}"`)
  return typed.length > 0 ? `{${typed.join(' ')}}` : ''
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
