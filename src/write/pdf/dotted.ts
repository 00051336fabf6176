// A galley's tree → the same with each character of it that may carry a dot of emphasis (着重号) in a span of its own.
//
// Chromium makes a line higher by what of its dots does not fit beside it, and the lines below leave the grid; a reading
// takes as much room as it is told to, so that is what styles/print.css makes of each dot. Marks keep to their lines: what
// is no ruby but a box of its own may be parted from the mark that follows it.
import type { Element, ElementContent, Nodes, Root } from 'hast'

/** The tree is left as it is. */
export function dotted(tree: Root): Root {
  return within(tree, false) as Root
}

/** Readings have none, and code is printed as it was typed. */
const untouched = new Set(['rt', 'rp', 'code', 'pre', 'svg'])

/** @param isStressed whether it stands in `em` or `i` */
function within(node: Nodes, isStressed: boolean): Nodes {
  if (!('children' in node) || (node.type === 'element' && untouched.has(node.tagName))) return node
  const isOwn = isStressed || (node.type === 'element' && /^(?:em|i)$/.test(node.tagName))
  const children = node.children.flatMap((child): Nodes[] =>
    child.type === 'text' && isOwn ? boxed(child.value) : [within(child as Nodes, isOwn)],
  )
  return { ...node, children } as Nodes
}

/** Split by a pattern in brackets: what it finds stands at the odd places. Marks carry no dots (CLREQ, emphasis dots). */
function boxed(text: string): ElementContent[] {
  return text.split(/(\p{Script=Han})/u).flatMap((value, at): ElementContent[] => {
    if (value === '') return []
    return [at % 2 === 1 ? box(value) : { type: 'text', value }]
  })
}

function box(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['dotted'] },
    children: [{ type: 'text', value }],
  }
}
