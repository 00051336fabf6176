// A galley's tree → the same with the page of each other article that it refers to: 详见《…》（第12页）.
import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Galley } from '../../edition.js'

/** Id of a galley → what stands behind a link to it, with the page where it is known; else the press has to fill it in. */
export type Pages = ReadonlyMap<string, { words: string; page?: string }>

/** Ids of the articles that others refer to. */
export function referredTo(galleys: readonly Galley[]): string[] {
  const articles = new Set(galleys.filter(({ part }) => part === 'article').map(({ id }) => id))
  const found = new Set<string>()
  const visit = (node: Nodes) => {
    const id = targetOf(node)
    if (articles.has(id)) found.add(id)
    if ('children' in node) node.children.forEach(visit)
  }
  for (const { hast } of galleys) visit(hast)
  return [...found]
}

/** The tree is left as it is. What is added is no part of the text: hidden from those who follow the link itself. */
export function withPages(tree: Root, pages: Pages): Root {
  return pages.size > 0 ? (within(tree, pages) as Root) : tree
}

function within(node: Nodes, pages: Pages): Nodes {
  if (!('children' in node)) return node
  const children = (node.children as ElementContent[]).flatMap(child => {
    const id = targetOf(child)
    const page = pages.get(id)
    return page ? [child, reference(id, page)] : [within(child, pages) as ElementContent]
  })
  return { ...node, children } as Nodes
}

function targetOf(node: Nodes): string {
  const href = node.type === 'element' && node.tagName === 'a' ? String(node.properties.href ?? '') : ''
  return href.startsWith('#') ? href.slice(1) : ''
}

/** Between its brackets no line ends. */
function reference(id: string, { words, page }: { words: string; page?: string }): Element {
  const [, open, before, after, close] = /^([\s（(]*)(.*)\{page\}(.*?)([)）]?)$/u.exec(words)!
  const number = page ? text(page) : span({ className: ['page-of'], 'data-page-of': id }, text('0'))
  const tied = span({ className: ['tie'] }, text(before!), number, text(after!))
  return span({ className: ['reference'], ariaHidden: 'true' }, text(open!), tied, text(close!))
}

function span(properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
