// hast → hast in which every element stands where XHTML allows it (EPUBCheck validates content models).
import type { Element, ElementContent, Root, RootContent } from 'hast'

const blocks = new Set([
  ...[
    'aside',
    'blockquote',
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
  ],
  ...['section', 'ul', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
])

/** Elements that hold words and phrases, but no block. */
const phrasing = new Set([
  ...[
    'abbr',
    'b',
    'cite',
    'code',
    'dfn',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'i',
    'kbd',
    'mark',
    'p',
    'pre',
  ],
  ...['q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
])

interface Around {
  /** Inside an element that holds no block. */
  phrase: boolean
  /** Inside a link. */
  link: boolean
}

export function nesting() {
  return (tree: Root): void => mend(tree, { phrase: false, link: false })
}

function mend(parent: Root | Element, around: Around): void {
  if (parent.type === 'element' && (parent.tagName === 'ul' || parent.tagName === 'ol')) items(parent)
  for (const child of parent.children as RootContent[]) {
    if (child.type !== 'element') continue
    rename(child, around)
    mend(child, {
      phrase: around.phrase || phrasing.has(child.tagName),
      link: around.link || child.tagName === 'a',
    })
  }
}

/** What may not stand here becomes a span: its words stay. */
function rename(node: Element, { phrase, link }: Around): void {
  const { tagName, children } = node
  const misplaced =
    (phrase && blocks.has(tagName)) ||
    (link && tagName === 'a') ||
    (tagName === 'ruby' && !children.some(child => child.type === 'element' && child.tagName === 'rt'))
  if (!misplaced) return
  node.tagName = 'span'
  node.properties = node.properties.id ? { id: node.properties.id } : {} // The contents may lead here.
}

/** A list holds items only: what else stands in it becomes one. */
function items(list: Element): void {
  list.children = list.children.map((child): ElementContent => {
    const fits =
      child.type === 'element' ? child.tagName === 'li' : child.type !== 'text' || !child.value.trim()
    return fits ? child : { type: 'element', tagName: 'li', properties: {}, children: [child] }
  })
}
