// Links that the press has marked → named destinations, and links that lead there.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { schemes } from './in-page.js'

export interface Target {
  page: PDFPage
  /** Number of the page, from 0. */
  number: number
  /** Height above the foot of the page, in points. */
  top: number
}

interface Link {
  ref: PDFRef
  dict: PDFDict
  address: string
}

/** Where each target is, by id. */
export function targets(pdf: PDFDocument): Map<string, Target> {
  const found = new Map<string, Target>()
  pdf.getPages().forEach((page, number) => {
    for (const { dict, address } of linksOf(page)) {
      if (!address.startsWith(schemes.at)) continue
      const { y, height } = dict.lookup(PDFName.of('Rect'), PDFArray).asRectangle()
      found.set(address.slice(schemes.at.length), { page, number, top: y + height })
    }
  })
  return found
}

/** Turn marked links into ones to named destinations, and take the marks away. */
export function tieLinks(pdf: PDFDocument, found: Map<string, Target>): void {
  for (const page of pdf.getPages()) {
    for (const link of linksOf(page)) {
      if (link.address.startsWith(schemes.at)) remove(page, link)
      else if (link.address.startsWith(schemes.to)) tie(link)
      else name(link)
    }
  }
  const places = [...found].map(([id, { page, top }]) => [id, [page.ref, 'XYZ', 0, top, 0]])
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj(Object.fromEntries(places)))
}

/** pdf-lib's own removal would wrap the page's content in two more streams. */
function remove(page: PDFPage, { ref }: Link): void {
  const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray)
  annotations.remove(annotations.indexOf(ref)!)
  if (annotations.size() === 0) page.node.delete(PDFName.of('Annots'))
  page.doc.context.delete(ref)
}

function tie({ dict, address }: Link): void {
  const [id, words] = address.slice(schemes.to.length).split('#')
  dict.delete(PDFName.of('A'))
  dict.set(PDFName.of('Dest'), PDFName.of(id!))
  dict.set(PDFName.of('Contents'), PDFHexString.fromText(decodeURIComponent(words ?? '') || id!))
}

/** Whoever cannot see where a link leads is told (PDF/UA-1, 7.18.5): the words of one within the book, else the address. */
function name({ dict, address }: Link): void {
  dict.set(PDFName.of('Contents'), PDFHexString.fromText(address))
}

function linksOf(page: PDFPage): Link[] {
  const annotations = page.node.Annots()?.asArray() ?? []
  return annotations.flatMap(ref => {
    if (!(ref instanceof PDFRef)) return []
    const dict = page.doc.context.lookup(ref, PDFDict)
    const address = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
    return address instanceof PDFString ? [{ ref, dict, address: address.asString() }] : []
  })
}
