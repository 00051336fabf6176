// A role that is one line of print → a paragraph of its class.
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'

/** Handler for a line of class `name`; `role` is its DPUB-ARIA role, where there is one. */
export function line(name: string, role?: string): Handler<Directives> {
  return (state, node) =>
    made(state, node, 'p', { className: [name], ...(role && { role }) }, state.all(node))
}
