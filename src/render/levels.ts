// hast → hast whose headings step down one level at a time, as those who jump from heading to heading rely on (WCAG 1.3.1).
import type { Element, Root, RootContent } from 'hast'
import { walk } from './walk.js'

interface Open {
  /** As typed. */
  depth: number
  /** As set. */
  level: number
}

/**
 * The level of a heading is that of the nearest one above it of lesser depth, and one more: as the contents nest them.
 *
 *     typed  h1 h5 h2 h4      set  h1 h2 h2 h3
 */
export function levels() {
  return (tree: Root): void => {
    const open: Open[] = []
    walk<RootContent>(tree, node => {
      const heading = node as Partial<Element>
      const depth = Number(/^h([1-6])$/.exec(heading.tagName ?? '')?.[1])
      if (!depth) return
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
      const above = open.at(-1)
      const level = above ? above.level + 1 : depth
      open.push({ depth, level })
      heading.tagName = `h${level}`
    })
  }
}
