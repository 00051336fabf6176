// hast → hast in which pictures that have a paragraph to themselves are a figure, with the captions and credits below it.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { walk } from './walk.js'

export function figures() {
  return (tree: Root): void =>
    walk<RootContent>(tree, parent => {
      if (parent.children.some(isPicture)) parent.children = gathered(parent.children)
    })
}

function gathered(nodes: RootContent[]): RootContent[] {
  const out: RootContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    if (!isPicture(node)) {
      out.push(node)
      continue
    }
    const end = endOfCaption(nodes, at + 1)
    out.push(figure(node, nodes.slice(at + 1, end) as ElementContent[]))
    at = end - 1
  }
  return out
}

/** Behind the last of the captions and credits that follow one another from `from` on. */
function endOfCaption(nodes: RootContent[], from: number): number {
  let end = from
  for (let at = from; at < nodes.length; at++) {
    if (isCaption(nodes[at]!)) end = at + 1
    else if (!isBlank(nodes[at]!)) break
  }
  return end
}

/** The paragraph's own properties stay: the contents may lead here. */
function figure({ properties, children }: Element, lines: ElementContent[]): Element {
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: lines }
  return {
    ...{ type: 'element', tagName: 'figure', properties },
    children: lines.length > 0 ? [...children, caption] : children,
  }
}

function isPicture(node: RootContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'p') return false
  const parts = node.children.flatMap(child =>
    isElement(child, 'a') || isElement(child, 'span') ? child.children : [child],
  )
  return (
    parts.some(part => isElement(part, 'img')) && parts.every(part => isElement(part, 'img') || isBlank(part))
  )
}

function isCaption(node: RootContent): boolean {
  const classes = node.type === 'element' && node.tagName === 'p' && node.properties.className
  return Array.isArray(classes) && (classes.includes('caption') || classes.includes('credit'))
}

function isBlank(node: RootContent): boolean {
  return isElement(node, 'br') || (node.type === 'text' && !/\S/u.test(node.value))
}

function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName
}
