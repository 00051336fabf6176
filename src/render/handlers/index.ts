// Which handler makes which node: the list of all that can be shown, beyond what mdast-util-to-hast does by itself.
import { code } from './code.js'
import { directive } from './directive.js'
import type { Handlers } from './handler.js'
import { image } from './image.js'
import { list } from './list.js'
import { table } from './table.js'

export const handlers: Handlers = {
  containerDirective: directive,
  leafDirective: directive,
  textDirective: directive,
  code,
  image,
  list,
  table,
}
