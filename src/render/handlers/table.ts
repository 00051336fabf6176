// table → table with a head whose cells name their columns. Alignment becomes a class, for HTML has no `align` any more.
// Made whole here, not row by row: mdast-util-to-hast looks each row up among all rows, which is quadratic.
import type { Element } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import { type Handler, made, type State } from './handler.js'

export const table: Handler<Table> = (state, node) => {
  const [head, ...body] = node.children
  const parts: Element[] = []
  if (head) parts.push(group(state, 'thead', [row(state, node, head, true)]))
  if (body.length > 0)
    parts.push(
      group(
        state,
        'tbody',
        body.map(child => row(state, node, child, false)),
      ),
    )
  return made(state, node, 'table', {}, state.wrap(parts, true))
}

function group(state: State, tagName: string, rows: Element[]): Element {
  return { type: 'element', tagName, properties: {}, children: state.wrap(rows, true) }
}

function row(state: State, { align }: Table, node: TableRow, isHead: boolean): Element {
  const cells = node.children.map((child, at) => cell(state, child, align?.[at] ?? undefined, isHead))
  // Rows may be shorter than the head: fill them up. They may be longer, too: GFM drops the rest, we do not.
  const missing = (align?.length ?? 0) - cells.length
  for (let at = 0; at < missing; at++) cells.push(empty(isHead))
  return made(state, node, 'tr', {}, state.wrap(cells, true))
}

function cell(state: State, node: TableCell, align: string | undefined, isHead: boolean): Element {
  const properties = { ...(isHead && { scope: 'col' }), ...(align && { className: [`align-${align}`] }) }
  return made(state, node, isHead ? 'th' : 'td', properties, state.all(node))
}

function empty(isHead: boolean): Element {
  return { type: 'element', tagName: isHead ? 'th' : 'td', properties: {}, children: [] }
}
