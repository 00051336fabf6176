// editorNote → aside; its label for listeners is put on it where the language is known (contents.ts).
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'

export const editorNote: Handler<Directives> = (state, node) =>
  made(state, node, 'aside', { className: ['editor-note'] }, state.wrap(state.all(node), true))
