// mdast-util-directive's nodes → the handler of the role that they name.
import type { Directives } from 'mdast-util-directive'
import { editorNote } from './editor-note.js'
import type { Handler } from './handler.js'
import { kicker } from './kicker.js'
import { line } from './line.js'
import { literal } from './literal.js'
import { ruby } from './ruby.js'
import { verse } from './verse.js'

/** Role → handler. A name that is no role of ours is copy that happens to look like a directive, and shown as such. */
const roles = new Map<string, Handler<Directives>>([
  ['kicker', kicker],
  ['subtitle', line('subtitle', 'doc-subtitle')],
  ['byline', line('byline')],
  ['dateline', line('dateline')],
  ['editorNote', editorNote],
  ['signature', line('signature')],
  ['break', line('break')],
  ['caption', line('caption')],
  ['credit', line('credit')],
  ['verse', verse],
  ['ruby', ruby],
])

export const directive: Handler<Directives> = (state, node) => (roles.get(node.name) ?? literal)(state, node)
