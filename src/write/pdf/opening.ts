// A galley's tree, fit for print → its parts, each with what opens it (kicker, headline, byline, note) and the text below.
import type { Element, Root, RootContent } from 'hast'

export interface Opened {
  head: Root
  text: Root
}

/** Together they hold every node, in order. A second part begins with each heading that a byline of its own follows. */
export function opened({ children }: Root): Opened[] {
  const starts = children.flatMap((node, at) => (isHeading(node) && isSigned(children, at) ? [at] : []))
  const first = opening(children)
  const cuts = [0, ...starts.filter(at => at >= first), children.length]
  return cuts.slice(1).map((to, i) => {
    const part = children.slice(cuts[i], to)
    const end = opening(part)
    return { head: rootOf(part.slice(0, end)), text: rootOf(part.slice(end)) }
  })
}

/** How many nodes open a text: to the first that is none of the head's own, or a second heading. */
function opening(nodes: RootContent[]): number {
  let hasHeading = false
  const end = nodes.findIndex(node => {
    const isSecond = isHeading(node) && hasHeading
    hasHeading ||= isHeading(node)
    return isSecond || !opens(node)
  })
  return end < 0 ? nodes.length : end
}

function isSigned(nodes: RootContent[], at: number): boolean {
  const next = nodes.slice(at + 1).find(node => !isBlank(node))
  return next !== undefined && classes(next).includes('byline')
}

export function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName)
}

/** Its classes; none of a node that is no element. */
export function classes(node: RootContent): string[] {
  const names = node.type === 'element' ? node.properties.className : []
  return Array.isArray(names) ? names.map(String) : []
}

const openers = ['kicker', 'subtitle', 'byline', 'editor-note', 'across']

/** Whether a node may stand in the head of a story, above its columns. */
export function opens(node: RootContent): boolean {
  const isMark = node.type === 'element' && node.tagName === 'p' && node.children.length === 0
  return isBlank(node) || isMark || isHeading(node) || classes(node).some(name => openers.includes(name))
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function rootOf(children: RootContent[]): Root {
  return { type: 'root', children }
}
