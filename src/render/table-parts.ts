// table → caption, head, bodies and foot, in this order: HTML lets people type them in any, XHTML's schema does not.
import type { Element } from 'hast'

/** What stands in a wrong place becomes a body there, so that no word changes its place. */
export function mendTable(table: Element): void {
  const parts = table.children.filter(child => child.type === 'element')
  let isOpening = true // Nothing but a caption has come.
  for (const [at, part] of parts.entries()) {
    if (part.tagName === 'caption' && at > 0) asRow(part)
    if (part.tagName === 'thead' && !isOpening) part.tagName = 'tbody'
    if (part.tagName === 'tfoot' && at < parts.length - 1) part.tagName = 'tbody'
    isOpening &&= part.tagName === 'caption'
  }
}

function asRow(caption: Element): void {
  const cell: Element = { ...caption, tagName: 'td', properties: {} }
  caption.tagName = 'tbody'
  caption.children = [{ type: 'element', tagName: 'tr', properties: {}, children: [cell] }]
}
