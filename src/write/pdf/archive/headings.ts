// The structure tree → whether its headings skip no level on the way down (PDF/UA-1, 7.4.2).
import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { kidsOf, roleOf } from './elements.js'

export function headingsAreWhole(pdf: PDFDocument, root: PDFDict): boolean {
  const waiting: PDFObject[] = kidsOf(root).slice().reverse()
  let level = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const element = pdf.context.lookup(next)
    if (!(element instanceof PDFDict && element.has(PDFName.of('S')))) continue
    const found = Number(/^H([1-6])$/.exec(roleOf(element))?.[1] ?? 0)
    if (found > level + 1) return false
    level = found || level
    for (const kid of kidsOf(element).slice().reverse()) waiting.push(kid)
  }
  return true
}
