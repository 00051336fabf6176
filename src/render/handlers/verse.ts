// verse → a block whose lines stay as they are; its paragraphs are stanzas.
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'

export const verse: Handler<Directives> = (state, node) =>
  made(state, node, 'div', { className: ['verse'] }, state.wrap(state.all(node), true))
