// A PDF's pages → the fonts that they use.
import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { descendant, nameOf } from './type.js'

export interface PdfFont {
  name: string
  /** As `pdffonts` says it: `CID TrueType`, `CID Type 0`, `TrueType`, `Type 1`, `Type 3`. */
  type: string
  embedded: boolean
  /** Whether it says what text its codes stand for. */
  hasText: boolean
}

/** In the order in which pages use them, those of forms on the page with them. */
export function readFonts(pdf: PDFDocument): PdfFont[] {
  const fonts = new Map<PDFDict, PdfFont>()
  const met = new Set<PDFObject>()
  for (const page of pdf.getPages()) collect(page.node.Resources(), fonts, met)
  return [...fonts.values()]
}

function collect(resources: PDFDict | undefined, fonts: Map<PDFDict, PdfFont>, met: Set<PDFObject>): void {
  if (!resources || met.has(resources)) return
  met.add(resources)
  for (const font of valuesOf(resources, 'Font'))
    if (font instanceof PDFDict && !fonts.has(font)) fonts.set(font, describe(font))
  for (const object of valuesOf(resources, 'XObject')) {
    const own = object instanceof PDFStream ? object.dict.lookup(PDFName.of('Resources')) : undefined
    if (own instanceof PDFDict) collect(own, fonts, met)
  }
}

function valuesOf(resources: PDFDict, kind: string): (PDFObject | undefined)[] {
  const list = resources.lookup(PDFName.of(kind))
  return list instanceof PDFDict ? list.keys().map(key => list.lookup(key)) : []
}

const types: Record<string, string> = {
  CIDFontType2: 'CID TrueType',
  CIDFontType0: 'CID Type 0',
  TrueType: 'TrueType',
  Type1: 'Type 1',
  MMType1: 'Type 1',
  Type3: 'Type 3',
}

function describe(font: PDFDict): PdfFont {
  const own = descendant(font) ?? font
  const subtype = nameOf(own, 'Subtype')
  const descriptor = own.lookup(PDFName.of('FontDescriptor'))
  const isEmbedded =
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor.has(PDFName.of(key)))
  return {
    name: nameOf(font, 'BaseFont') || nameOf(font, 'Name'),
    type: types[subtype] ?? subtype,
    // A Type 3 font is drawn by the page itself.
    embedded: isEmbedded || subtype === 'Type3',
    hasText: hasText(font, own, descriptor),
  }
}

/** Fonts of letters are named by their encoding; those of many signs need a map, or codes that are Unicode (9.10.2). */
function hasText(font: PDFDict, own: PDFDict, descriptor: PDFObject | undefined): boolean {
  if (font.has(PDFName.of('ToUnicode'))) return true
  if (own !== font) {
    const system = own.lookup(PDFName.of('CIDSystemInfo'))
    const ordering = system instanceof PDFDict ? String(system.lookup(PDFName.of('Ordering'))) : ''
    return /UCS2|UTF16/.test(nameOf(font, 'Encoding')) || /GB1|CNS1|Japan1|Korea1/.test(ordering)
  }
  const flags = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of('Flags')) : undefined
  const isSymbolic = (Number(String(flags ?? 32)) & 4) !== 0
  return !isSymbolic || font.has(PDFName.of('Encoding'))
}
