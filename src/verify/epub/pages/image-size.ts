// Pictures that do not say how large they are: the text jumps when they come.
import type { Page } from '../page.js'
import { shown, type Watcher } from '../walk.js'

export function imageSize({ report }: Page): Watcher {
  return {
    open(element) {
      const { name, attributes } = element
      const sized =
        (attributes.width && attributes.height) || /\b(?:width|height)\s*:/.test(attributes.style ?? '')
      if (name === 'img' && !sized) report('epub-image-size', shown(element), element)
    },
  }
}
