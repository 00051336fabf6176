// image → img. Markdown has no way to say that a picture only decorates: no words in the brackets means that none were given.
import type { Image } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import type { Handler } from './handler.js'

export const image: Handler<Image> = (state, node) => {
  const { alt, ...others } = node
  return defaultHandlers.image(state, alt?.trim() ? node : others)
}
