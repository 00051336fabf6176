// A table's tags → the same with as many cells in every row (PDF/UA-1, 7.2), as HTML lays them out: what lacks, lacks at
// the end.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

interface Row {
  ref: PDFRef
  element: PDFDict
}

const kids = PDFName.of('K')

/** @returns whether it could: false where a cell reaches below the last row or into another one's place. */
export function fillRows(pdf: PDFDocument, table: PDFDict): boolean {
  const rows = rowsOf(pdf, table)
  const taken = rows.map((): boolean[] => [])
  let isSound = true
  rows.forEach(({ element }, at) => {
    let column = 0
    for (const cell of childrenOf(pdf, element)) {
      while (taken[at]![column]) column++
      isSound =
        take(taken, at, column, span(cell.element, 'RowSpan'), span(cell.element, 'ColSpan')) && isSound
    }
  })
  const width = taken.reduce((most, row) => Math.max(most, row.length), 0)
  rows.forEach((row, at) => {
    append(pdf, row, width - taken[at]!.filter(Boolean).length)
  })
  return isSound
}

function take(taken: boolean[][], row: number, column: number, high: number, wide: number): boolean {
  let isFree = row + high <= taken.length
  for (const line of taken.slice(row, row + high)) {
    for (let at = column; at < column + wide; at++) {
      if (line[at]) isFree = false
      line[at] = true
    }
  }
  return isFree
}

function append(pdf: PDFDocument, { ref, element }: Row, count: number): void {
  if (count === 0) return
  const row = PDFArray.withContext(pdf.context)
  for (const kid of [element.lookup(kids)].flatMap(found =>
    found instanceof PDFArray ? found.asArray() : [],
  ))
    row.push(kid)
  if (row.size() === 0 && element.has(kids)) row.push(element.get(kids)!)
  for (let i = 0; i < count; i++)
    row.push(pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'TD', P: ref })))
  element.set(kids, row)
}

function rowsOf(pdf: PDFDocument, table: PDFDict): Row[] {
  return childrenOf(pdf, table).flatMap(child => {
    const role = child.element.lookup(PDFName.of('S'), PDFName).decodeText()
    if (role === 'TR') return [child]
    return ['THead', 'TBody', 'TFoot'].includes(role) ? rowsOf(pdf, child.element) : []
  })
}

function childrenOf(pdf: PDFDocument, parent: PDFDict): Row[] {
  const found = parent.lookup(kids)
  const list = found instanceof PDFArray ? found.asArray() : [parent.get(kids)]
  return list.flatMap(ref =>
    ref instanceof PDFRef ? [{ ref, element: pdf.context.lookup(ref, PDFDict) }] : [],
  )
}

/** ISO 32000-1, table 349. */
function span(cell: PDFDict, name: 'RowSpan' | 'ColSpan'): number {
  const attributes = cell.lookup(PDFName.of('A'))
  for (const set of attributes instanceof PDFArray ? attributes.asArray() : []) {
    const found = set instanceof PDFDict ? set.get(PDFName.of(name)) : undefined
    if (found instanceof PDFNumber) return found.asNumber()
  }
  return 1
}
