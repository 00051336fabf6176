// Links without a word to say where they lead (WCAG 2.2, 2.4.4).
import type { Page } from '../page.js'
import { shown, type Watcher } from '../walk.js'

export function links({ report }: Page): Watcher {
  return {
    close(element) {
      if (element.name !== 'a' || element.speaks) return
      const { href, 'xlink:href': xlink, 'aria-hidden': hidden } = element.attributes
      if ((href ?? xlink) !== undefined && hidden !== 'true')
        report('epub-empty-link', shown(element), element)
    },
  }
}
