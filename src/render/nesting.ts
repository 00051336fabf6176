// hast → hast in which every element stands where XHTML allows it (EPUBCheck validates content models).
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { blockElements } from './block-elements.js'
import { hasText } from './has-text.js'
import { mendRuby } from './ruby.js'
import { mendTable } from './table-parts.js'

const blocks = new Set(blockElements)

/** Elements that hold words and phrases, but no block. */
const phrasing = new Set([
  ...[
    'abbr',
    'b',
    'caption',
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
  /** The element whose child this is; empty at the top. */
  parent: string
  /** Inside an element that holds no block. */
  phrase: boolean
  /** Inside a link, a definition: neither holds its own kind. */
  link: boolean
  dfn: boolean
}

export function nesting() {
  return (tree: Root): void => {
    mend(tree, { parent: '', phrase: false, link: false, dfn: false })
    tree.children = paragraphs(tree.children)
  }
}

function mend(parent: Root | Element, around: Around): void {
  for (const child of parent.children as RootContent[]) {
    if (child.type !== 'element') continue
    rename(child, around)
    order(child)
    const { tagName } = child
    mend(child, {
      parent: tagName,
      phrase: around.phrase || phrasing.has(tagName),
      link: around.link || tagName === 'a',
      dfn: around.dfn || tagName === 'dfn',
    })
  }
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What may not stand here becomes a span, or a div among blocks: its words stay. */
function rename(node: Element, around: Around): void {
  const { tagName, properties } = node
  if (tagName === 'li' && around.parent !== 'ol') delete properties.value
  const isMisplaced = mayNotStand(node, around)
  if (!isMisplaced && !meansNothing(node, around)) return
  node.tagName = isMisplaced ? 'span' : 'div'
  node.properties = properties.id ? { id: properties.id } : {} // The contents may lead here.
}

function mayNotStand({ tagName, children }: Element, { parent, phrase, link, dfn }: Around): boolean {
  if (tagName === 'ruby') return !children.some(child => child.type === 'element' && child.tagName === 'rt')
  if (tagName === 'rt' || tagName === 'rp') return parent !== 'ruby'
  return (phrase && blocks.has(tagName)) || (link && tagName === 'a') || (dfn && tagName === 'dfn')
}

/** A block that holds nothing, or is no part of what it would have to be in. */
function meansNothing(node: Element, { parent }: Around): boolean {
  if (node.tagName === 'li') return parent !== 'ul' && parent !== 'ol'
  return headings.has(node.tagName) && !hasText(node)
}

/** Elements whose children have a fixed order. */
function order(node: Element): void {
  if (node.tagName === 'ul' || node.tagName === 'ol') items(node)
  if (node.tagName === 'ruby') mendRuby(node)
  if (node.tagName === 'table') mendTable(node)
}

/** A list holds items only: what else stands in it becomes one. */
function items(list: Element): void {
  list.children = list.children.map((child): ElementContent => {
    const fits =
      child.type === 'element' ? child.tagName === 'li' : child.type !== 'text' || !child.value.trim()
    return fits ? child : { type: 'element', tagName: 'li', properties: {}, children: [child] }
  })
}

/** Words and pictures that HTML left outside of any block are set as paragraphs: without one they would have neither indent nor measure. */
function paragraphs(nodes: RootContent[]): RootContent[] {
  const out: RootContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    const isCopy = run.some(node => hasText(node) || holdsPicture(node))
    if (isCopy) out.push({ type: 'element', tagName: 'p', properties: {}, children: run })
    else out.push(...run)
    run = []
  }
  for (const node of nodes) {
    if (node.type !== 'doctype' && isPhrase(node)) run.push(node)
    else {
      close()
      out.push(node)
    }
  }
  close()
  return out
}

function holdsPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture))
}

function isPhrase(node: ElementContent): boolean {
  return node.type !== 'element' || (!blocks.has(node.tagName) && node.children.every(isPhrase))
}
