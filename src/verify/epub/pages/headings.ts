// Headings without words, and levels that are jumped over (WCAG 2.2, 1.3.1 and 2.4.6): both mislead those who go by them.
import type { Page } from '../page.js'
import { shown, type Watcher } from '../walk.js'

/** A page may begin at any level: chapters of a part begin at 2. */
export function headings({ report }: Page): Watcher {
  let last: number | undefined
  return {
    close(element) {
      const level = Number(/^h([1-6])$/.exec(element.name)?.[1])
      if (!level) return
      if (!element.speaks) report('epub-empty-heading', shown(element), element)
      if (last !== undefined && level > last + 1) {
        report('epub-heading-jump', `${shown(element)} follows a heading of level ${last}`, element)
      }
      last = level
    },
  }
}
