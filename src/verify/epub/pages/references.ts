// Attributes that name elements of the page by their ids, where there is no such element (WCAG 2.2, 1.3.1 and 4.1.2).
import type { Page } from '../page.js'
import type { Element, Watcher } from '../walk.js'

const naming = [
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'for',
  'headers',
  'list',
  'form',
]

export function references({ report }: Page): Watcher {
  const ids = new Set<string>()
  const asked: { element: Element; key: string; id: string }[] = []
  return {
    open(element) {
      const { id } = element.attributes
      if (id) ids.add(id)
      for (const key of naming) {
        for (const id of element.attributes[key]?.split(/\s+/) ?? []) if (id) asked.push({ element, key, id })
      }
    },
    end() {
      for (const { element, key, id } of asked) {
        if (!ids.has(id))
          report('epub-dangling-reference', `${key}="${id}" names no element of the page`, element)
      }
    },
  }
}
