// A PDF's catalogue, metadata and annotations → what it says of itself, and what it has to show for it.
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'
import { textOf } from './strings.js'
import { nameOf } from './type.js'
import { unpacked } from './unpacked.js'

export interface About {
  author: string
  /** The program that wrote the text, and the one that made the PDF of it. */
  creator: string
  producer: string
  /** The dates as the file writes them, `D:20251230…`; empty where it says none. */
  created: string
  modified: string
  /** Whether there are metadata in XMP, and a title in them. */
  hasXmp: boolean
  hasXmpTitle: boolean
  /** What the XMP claims: part and conformance of PDF/A, as `2u`, and part of PDF/UA, as `1`; empty where nothing. */
  pdfa: string
  pdfua: string
  hasOutputIntent: boolean
  hasId: boolean
  /** Whether windows are to show the title instead of the file's name. */
  displaysTitle: boolean
  hasScript: boolean
}

export function readAbout(pdf: PDFDocument): About {
  const { catalog, context } = pdf
  const info = context.lookup(context.trailerInfo.Info)
  const entry = (key: string) => (info instanceof PDFDict ? textOf(info.lookup(PDFName.of(key))) : '')
  const stream = catalog.lookup(PDFName.of('Metadata'))
  const xmp = stream instanceof PDFStream ? unpacked(stream).toString('utf8') : ''
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'))
  const intents = catalog.lookup(PDFName.of('OutputIntents'))
  return {
    ...{ author: entry('Author'), creator: entry('Creator'), producer: entry('Producer') },
    ...{ created: entry('CreationDate'), modified: entry('ModDate') },
    hasXmp: xmp !== '',
    hasXmpTitle: /<dc:title[\s>]/.test(xmp),
    pdfa: property(xmp, 'pdfaid:part') + property(xmp, 'pdfaid:conformance').toLowerCase(),
    pdfua: property(xmp, 'pdfuaid:part'),
    hasOutputIntent: intents instanceof PDFArray && intents.size() > 0,
    hasId: context.trailerInfo.ID !== undefined,
    displaysTitle:
      preferences instanceof PDFDict && preferences.lookup(PDFName.of('DisplayDocTitle')) === PDFBool.True,
    hasScript: hasScript(pdf),
  }
}

/** As an element or as an attribute (ISO 16684-1). */
function property(xmp: string, name: string): string {
  const found = new RegExp(`<${name}>\\s*([^<\\s]*)\\s*<|\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(xmp)
  return found?.[1] ?? found?.[2] ?? ''
}

/** Actions are objects of their own, or stand in the catalogue or in a link. */
function hasScript({ catalog, context }: PDFDocument): boolean {
  const names = catalog.lookup(PDFName.of('Names'))
  if (names instanceof PDFDict && names.has(PDFName.of('JavaScript'))) return true
  const objects = [catalog, ...context.enumerateIndirectObjects().map(([, object]) => object)]
  return objects.some(object => object instanceof PDFDict && (runs(object) || actions(object).some(runs)))
}

function actions(object: PDFDict): PDFObject[] {
  return ['OpenAction', 'A'].flatMap(key => object.get(PDFName.of(key)) ?? [])
}

function runs(object: PDFObject): boolean {
  return object instanceof PDFDict && nameOf(object, 'S') === 'JavaScript'
}
