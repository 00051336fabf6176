// kicker → its line; the ornament before it is no text and is left to the styles.
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'

export const kicker: Handler<Directives> = (state, node) => {
  const mark = node.attributes?.mark
  return made(state, node, 'p', { className: ['kicker'], ...(mark && { dataMark: mark }) }, state.all(node))
}
