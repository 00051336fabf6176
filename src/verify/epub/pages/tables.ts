// Tables of which no cell is a header (WCAG 2.2, 1.3.1).
import type { Page } from '../page.js'
import { above, type Element, shown, type Watcher } from '../walk.js'

export function tables({ report }: Page): Watcher {
  /** Of each open table: whether it has a header, and its rows and cells so far. */
  const open = new Map<Element, { header: boolean; rows: number; cells: number }>()
  const tableOf = (element: Element) => open.get(above(element, ({ name }) => name === 'table')!)
  return {
    open(element) {
      const { name } = element
      if (name === 'table') open.set(element, { header: false, rows: 0, cells: 0 })
      if (name !== 'tr' && name !== 'td' && name !== 'th') return
      const table = tableOf(element)
      if (!table) return
      if (name === 'tr') table.rows += 1
      else table.cells += 1
      if (name === 'th') table.header = true
    },
    close(element) {
      const table = element.name === 'table' && open.get(element)
      if (!table) return
      open.delete(element)
      const laidOut = /^(?:none|presentation)$/.test(element.attributes.role ?? '')
      const isGrid = table.rows > 1 && table.cells > table.rows
      if (isGrid && !table.header && !laidOut) report('epub-table-no-header', shown(element), element)
    },
  }
}
