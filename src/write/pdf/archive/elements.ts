// A PDF → the elements of its structure tree, and what each is and holds (ISO 32000-1, 14.7.2).
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'

export type Element = [PDFRef, PDFDict]

export const kids = PDFName.of('K')
const role = PDFName.of('S')
const type = PDFName.of('Type')
const structElem = PDFName.of('StructElem')

export function elementsOf(pdf: PDFDocument): Element[] {
  return pdf.context.enumerateIndirectObjects().filter(isElement)
}

function isElement(entry: [PDFRef, PDFObject]): entry is Element {
  const [, object] = entry
  return object instanceof PDFDict && object.get(type) === structElem
}

/** There are few roles, and a book has a hundred thousand elements: each name is read once. */
const names = new Map<PDFObject | undefined, string>()

export function roleOf(element: PDFDict): string {
  const found = element.get(role)
  const known = names.get(found)
  if (known !== undefined) return known
  const name = element.lookup(role, PDFName).decodeText()
  names.set(found, name)
  return name
}

export function setRole(element: PDFDict, name: string): void {
  element.set(role, PDFName.of(name))
}

export function kidsOf(element: PDFDict): PDFObject[] {
  const found = element.lookup(kids)
  return found instanceof PDFArray ? found.asArray() : [element.get(kids) ?? []].flat()
}

/** The reference of an element to a link on the page (ISO 32000-1, table 325). */
export function isAnnotation(kid: PDFObject): kid is PDFDict {
  return kid instanceof PDFDict && kid.get(type) === PDFName.of('OBJR')
}

export function arrayOf(pdf: PDFDocument, objects: PDFObject[]): PDFArray {
  const array = PDFArray.withContext(pdf.context)
  for (const object of objects) array.push(object)
  return array
}
