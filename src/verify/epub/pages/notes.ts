// Footnotes from which no link leads back to the text.
import type { Page } from '../page.js'
import { above, type Element, shown, type Watcher } from '../walk.js'

export function notes({ report }: Page): Watcher {
  const returning = new Set<Element>()
  return {
    open(element) {
      if (element.name !== 'a' || element.attributes.href === undefined) return
      const note = above(element, isNote)
      if (note) returning.add(note)
    },
    close(element) {
      if (!isNote(element)) return
      if (!returning.delete(element)) report('epub-note-no-return', shown(element), element)
    },
  }
}

function isNote({ attributes }: Element): boolean {
  const says = `${attributes['epub:type'] ?? ''} ${attributes.role ?? ''}`
  return /\b(?:footnote|endnote|rearnote)(?![\w-])/.test(says)
}
