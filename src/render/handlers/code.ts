// code → pre. The language after the fence is for programs that colour code; a book has no use for it.
import type { Code } from 'mdast'
import { type Handler, made } from './handler.js'

export const code: Handler<Code> = (state, node) => {
  const value = node.value ? `${node.value}\n` : ''
  return made(state, node, 'pre', {}, [
    { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value }] },
  ])
}
