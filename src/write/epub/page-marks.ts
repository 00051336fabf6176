// A galley's tree + where printed pages begin in it → the same tree with a mark at each of these places, and the list
// of pages that leads there (EPUB 3.3 § 7.4.4; SSV `pagebreak`, `page-list`).
import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { PageBreak } from '../../edition.js'
import { letters } from '../page-breaks.js'

/** The element that begins page `label`. */
export function pageId(label: string): string {
  return `page-${label}`
}

/** Leaves the tree as it is and gives a marked one. `breaks` are those of this galley, in their order. */
export function markPages(tree: Root, breaks: PageBreak[]): Root {
  const waiting = [...breaks]
  let walked = 0
  const marked = walk(tree, false) as Root
  // Those that no letter follows.
  return waiting.length > 0 ? { ...marked, children: [...marked.children, ...waiting.map(mark)] } : marked

  function walk(node: Nodes, whole: boolean): Nodes {
    if (!('children' in node) || waiting.length === 0) return node
    // A mark may stand in a sentence, but not between a character and its reading.
    const inside = whole || (node.type === 'element' && node.tagName === 'ruby')
    const children = node.children.flatMap((child): ElementContent[] => {
      if (waiting.length === 0) return [child as ElementContent]
      if (child.type === 'text') return inside ? passed(child.value, child) : split(child.value)
      const before = child.type === 'element' && child.tagName === 'ruby' ? due(size(child)) : []
      return [...before, walk(child as Nodes, inside) as ElementContent]
    })
    return { ...node, children } as Nodes
  }

  function passed(value: string, node: ElementContent): ElementContent[] {
    walked += count(value)
    return [node]
  }

  /** Marks for breaks that fall within the next `length` letters. */
  function due(length: number): Element[] {
    const marks: Element[] = []
    while (waiting[0] && waiting[0].at < walked + length) marks.push(mark(waiting.shift()!))
    return marks
  }

  function split(value: string): ElementContent[] {
    const parts: ElementContent[] = []
    let from = 0
    while (waiting[0] && waiting[0].at < walked + count(value.slice(from))) {
      const to = from + place(value.slice(from), waiting[0].at - walked)
      if (to > from) parts.push({ type: 'text', value: value.slice(from, to) })
      walked += count(value.slice(from, to))
      parts.push(mark(waiting.shift()!))
      from = to
    }
    walked += count(value.slice(from))
    return [...parts, ...(from < value.length ? [{ type: 'text' as const, value: value.slice(from) }] : [])]
  }
}

function mark({ label }: PageBreak): Element {
  const properties = { 'epub:type': 'pagebreak', role: 'doc-pagebreak', id: pageId(label), ariaLabel: label }
  return { type: 'element', tagName: 'span', properties, children: [] }
}

function count(text: string): number {
  return letters(text).length
}

function size(node: Nodes): number {
  if (node.type === 'text') return count(node.value)
  return 'children' in node ? node.children.reduce((sum, child) => sum + size(child), 0) : 0
}

/** Where in `text` the letter number `letter` stands; the beginning of its word, where words are written with spaces. */
function place(text: string, letter: number): number {
  let seen = 0
  let at = 0
  for (; at < text.length; at++) {
    if (/\s/u.test(text[at]!)) continue
    if (seen === letter) break
    seen++
  }
  while (at > 0 && /^[\p{Script=Latin}\d][\p{Script=Latin}\d]$/u.test(text.slice(at - 1, at + 1))) at--
  return at
}
