// A PDF's pages → its fonts, and the pages on which a box stands for a character.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'

export interface PdfFont {
  name: string
  /** As `pdffonts` says it: `CID TrueType`, `CID Type 0`, `TrueType`, `Type 1`, `Type 3`. */
  type: string
  embedded: boolean
}

export interface PageInk {
  /** Whether there is an image or a form on it. */
  hasObjects: boolean
  /** Whether glyph 0, the box, is shown on it. */
  hasNotdef: boolean
}

export async function inspectInk(bytes: Uint8Array): Promise<{ fonts: PdfFont[]; pages: PageInk[] }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const fonts = new Map<PDFDict, PdfFont>()
  const pages = pdf.getPages().map(page => {
    const dicts = fontDicts(page)
    for (const dict of dicts) if (!fonts.has(dict)) fonts.set(dict, describe(dict))
    const resources = page.node.Resources()
    return {
      hasObjects: (resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.keys().length ?? 0) > 0,
      hasNotdef: dicts.every(isIdentity) && showsGlyphZero(page),
    }
  })
  return { fonts: [...fonts.values()], pages }
}

function fontDicts(page: PDFPage): PDFDict[] {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return fonts ? fonts.keys().map(key => fonts.lookup(key, PDFDict)) : []
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
  const own = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font
  const subtype = nameOf(own, 'Subtype')
  const descriptor = own.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const files = ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(PDFName.of(key)))
  return {
    name: nameOf(font, 'BaseFont'),
    type: types[subtype] ?? subtype,
    // A Type 3 font is drawn by the page itself.
    embedded: files || subtype === 'Type3',
  }
}

function isIdentity(font: PDFDict): boolean {
  return nameOf(font, 'Encoding') === 'Identity-H' || nameOf(font, 'Encoding') === 'Identity-V'
}

function nameOf(dict: PDFDict, key: string): string {
  const name = dict.lookup(PDFName.of(key))
  return name instanceof PDFName ? name.decodeText() : ''
}

/** Where character codes are glyph numbers, four hex digits each, the box is `0000`. */
function showsGlyphZero(page: PDFPage): boolean {
  const contents = page.node.Contents()
  if (!(contents instanceof PDFRawStream)) return false
  const operators = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1')
  for (const [, codes = ''] of operators.matchAll(/<([0-9A-Fa-f]+)>/g)) {
    for (let at = 0; at < codes.length; at += 4) if (codes.startsWith('0000', at)) return true
  }
  return false
}
