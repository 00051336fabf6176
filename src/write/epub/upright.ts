// A galley's tree → the same with figures and letters that stand upright in vertical lines (CLREQ § 2.3, 纵中横):
// 5月12日 has its days side by side in the width of one character, 2026 its figures one below the other.
import type { Element, ElementContent, Nodes, Root } from 'hast'

/** One or two figures in a square; longer numbers and single capitals one below the other. Words and decimals lie. */
const runs = /(?<![\p{Script=Latin}\d.,:/%-])(?:\d{1,4}|\p{Lu})(?![\p{Script=Latin}\d:/%-]|[.,]\d)/gu

/** Read with the eyes and fingers of those who code, or set across as they are. */
const across = new Set(['pre', 'code', 'table', 'rt', 'rp', 'svg', 'math'])

export function upright(tree: Root): Root {
  return stood(tree) as Root
}

function stood(node: Nodes): Nodes {
  if (!('children' in node) || (node.type === 'element' && across.has(node.tagName))) return node
  const children = node.children.flatMap(child =>
    child.type === 'text' ? parts(child.value) : [stood(child as Nodes)],
  )
  return { ...node, children } as Nodes
}

function parts(text: string): ElementContent[] {
  const found: ElementContent[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (index > from) found.push({ type: 'text', value: text.slice(from, index) })
    found.push(span(run))
    from = index + run.length
  }
  return [...found, ...(from < text.length ? [{ type: 'text' as const, value: text.slice(from) }] : [])]
}

function span(value: string): Element {
  const className = [/^\d{1,2}$/.test(value) ? 'tcy' : 'upright']
  return { type: 'element', tagName: 'span', properties: { className }, children: [{ type: 'text', value }] }
}
