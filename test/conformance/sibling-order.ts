// xmldom, by which Ace reads the package → the same order of nodes, told in constant time.
import { load } from './install.js'

interface XmlNode {
  parentNode: XmlNode | null
  firstChild: XmlNode | null
  nextSibling: XmlNode | null
  compareDocumentPosition(other: XmlNode): number
}

const preceding = 2
const following = 4

/**
 * Ace looks up each document of the spine by XPath, which sorts all items of the manifest each time, and xmldom tells
 * which of two items is first by walking through all of them: with a thousand documents that takes hours. Here siblings
 * are numbered once. Packages are parsed and never changed, so the numbers stay true.
 */
export function numberSiblings(): void {
  const { Node } = load('@xmldom/xmldom') as { Node: { prototype: XmlNode } }
  const walk = Node.prototype.compareDocumentPosition
  const numbers = new WeakMap<XmlNode, Map<XmlNode, number>>()
  Node.prototype.compareDocumentPosition = function (this: XmlNode, other: XmlNode): number {
    const parent = this.parentNode
    if (!parent || this === other || other.parentNode !== parent) return walk.call(this, other)
    const children = numbers.get(parent) ?? numbered(parent)
    numbers.set(parent, children)
    return children.get(this)! < children.get(other)! ? following : preceding
  }
}

function numbered(parent: XmlNode): Map<XmlNode, number> {
  const children = new Map<XmlNode, number>()
  for (let child = parent.firstChild; child; child = child.nextSibling) children.set(child, children.size)
  return children
}
