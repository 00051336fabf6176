// The tags that Chromium sets → the same as PDF 1.7 knows them, each in its place.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { arrayOf, type Element, elementsOf, isAnnotation, kids, kidsOf, roleOf, setRole } from './elements.js'
import { headingsAreWhole } from './headings.js'
import { mendNotes } from './notes.js'
import { fillRows } from './tables.js'

/** Chromium's tags that PDF 1.7 does not know → those that it does (ISO 32000-1, 14.8.4). Without this they are skipped. */
const roleMap = { Aside: 'Sect', Em: 'Span', Strong: 'Span' }

/** @returns whether all could be mended; a table whose cells overlap cannot, nor headings that skip a level. */
export function mendStructure(pdf: PDFDocument): boolean {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  root.set(PDFName.of('RoleMap'), pdf.context.obj(roleMap))
  const elements = elementsOf(pdf)
  for (const [, element] of elements) {
    if (kidsOf(element).some(isAnnotation)) setRole(element, 'Link')
    if (roleOf(element) === 'L') itemize(pdf, element)
  }
  for (const [ref, element] of elements) if (roleOf(element) === 'LI') embody(pdf, ref, element)
  mendNotes(pdf, elements)
  for (const [, element] of elements) mendLanguage(pdf, element)
  renumber(pdf, root, elements)
  const tables = elements.filter(([, element]) => roleOf(element) === 'Table')
  const isFilled = tables.map(([, table]) => fillRows(pdf, table)).every(Boolean)
  return isFilled && headingsAreWhole(pdf, root)
}

/** Where a list stands in a note, Chromium takes its items for none. A list holds nothing else (ISO 32000-1, table 336). */
function itemize(pdf: PDFDocument, list: PDFDict): void {
  for (const kid of kidsOf(list)) {
    const element = kid instanceof PDFRef ? pdf.context.lookup(kid, PDFDict) : undefined
    if (element && !['L', 'LI', 'Caption'].includes(roleOf(element))) setRole(element, 'LI')
  }
}

/** A list's item holds its label and a body, and nothing else. */
function embody(pdf: PDFDocument, ref: PDFRef, item: PDFDict): void {
  const isLabel = (kid: PDFObject) =>
    kid instanceof PDFRef && roleOf(pdf.context.lookup(kid, PDFDict)) === 'Lbl'
  // What is no element is the paint of the item itself.
  const content = kidsOf(item).filter((kid): kid is PDFRef => kid instanceof PDFRef && !isLabel(kid))
  if (content.length === 0) return
  const body = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: content }))
  for (const kid of content) pdf.context.lookup(kid, PDFDict).set(PDFName.of('P'), body)
  const rest = kidsOf(item).filter(kid => !content.includes(kid as PDFRef))
  item.set(kids, arrayOf(pdf, [...rest.filter(isLabel), body, ...rest.filter(kid => !isLabel(kid))]))
}

/** What holds blocks; a passage in another language elsewhere is part of a line. */
const holders = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'Aside',
  'BlockQuote',
  'NonStruct',
  'LBody',
  'Note',
])

const language = PDFName.of('Lang')

/** Readers skip elements without a role of their own, and with them what these say of the language. */
function mendLanguage(pdf: PDFDocument, element: PDFDict): void {
  if (!element.has(language) || roleOf(element) !== 'NonStruct') return
  const parent = pdf.context.lookup(element.get(PDFName.of('P')), PDFDict)
  setRole(element, holders.has(roleOf(parent)) ? 'Sect' : 'Span')
}

const id = PDFName.of('ID')

/** Chromium names header cells by a number that counts on from job to job; notes of ours have names too. Names of one length stay in their order. */
function renumber(pdf: PDFDocument, root: PDFDict, elements: Element[]): void {
  const names = new Map<string, PDFString>()
  const tree: PDFObject[] = []
  for (const [ref, element] of elements) {
    const found = element.get(id)
    if (!(found instanceof PDFString)) continue
    const name = PDFString.of(`e${String(names.size + 1).padStart(8, '0')}`)
    names.set(found.asString(), name)
    element.set(id, name)
    tree.push(name, ref)
  }
  remove(pdf, root.get(PDFName.of('IDTree')))
  if (tree.length > 0) root.set(PDFName.of('IDTree'), pdf.context.obj({ Names: arrayOf(pdf, tree) }))
  for (const [, element] of elements) for (const headers of headersOf(element)) rename(headers, names)
}

/** A name tree, node by node: whatever stays in the file is written. */
function remove(pdf: PDFDocument, node: PDFObject | undefined): void {
  if (!(node instanceof PDFRef)) return
  const below = pdf.context.lookup(node, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray)
  for (const kid of below?.asArray() ?? []) remove(pdf, kid)
  pdf.context.delete(node)
}

/** Of a cell, by the names of the cells that head it (ISO 32000-1, table 349). */
function headersOf(element: PDFDict): PDFArray[] {
  const attributes = element.lookup(PDFName.of('A'))
  const sets = attributes instanceof PDFArray ? attributes.asArray() : []
  return sets.flatMap(
    set => (set instanceof PDFDict && set.lookupMaybe(PDFName.of('Headers'), PDFArray)) || [],
  )
}

function rename(headers: PDFArray, names: Map<string, PDFString>): void {
  headers.asArray().forEach((found, at) => {
    if (found instanceof PDFString) headers.set(at, names.get(found.asString()) ?? found)
  })
}
