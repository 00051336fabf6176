// The bytes of a PDF → what it holds: text by line, outline, fonts, what it says of itself.
import { PDFDocument } from '@cantoo/pdf-lib'
import type { getDocument as GetDocument, PDFDocumentProxy } from 'pdfjs-dist'
import { type About, readAbout } from './about.js'
import { type PdfFont, readFonts } from './fonts.js'
import { downLines, type Line, linesOf } from './lines.js'
import { readSheets, type Sheet } from './sheets.js'
import { type Block, readTags } from './tags.js'

export interface PdfPage extends Sheet {
  /** From 1. */
  number: number
  /** As readers show it: `iv`, `12`. */
  label: string
  /** In points. */
  width: number
  height: number
  lines: Line[]
}

export interface PdfOutlineItem {
  title: string
  children: PdfOutlineItem[]
}

export interface Pdf {
  title: string
  /** BCP 47; empty where it says none. */
  language: string
  tagged: boolean
  isEncrypted: boolean
  outline: PdfOutlineItem[]
  fonts: PdfFont[]
  pages: PdfPage[]
  about: About
  /** What the lines of its pages belong to, by number. */
  blocks: Block[]
  /** Numbers of the pages, from 1, of pictures whose tag has no alternative text; one for each picture. */
  figuresWithoutAlt: number[]
}

/** Throws what pdf.js throws on bytes that are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument } = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as {
    getDocument: typeof GetDocument
  }
  const task = getDocument({
    // A copy, since pdf.js takes away what it is given, and wants no Buffer.
    data: new Uint8Array(bytes),
    // A checker runs nothing, draws nothing and says nothing by itself.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const catalogue = await readCatalogue(document)
    const objects = await PDFDocument.load(bytes, { updateMetadata: false, password: '' })
    if (objects.getPageCount() !== document.numPages) throw new Error('nobody can count its pages')
    const tags = readTags(objects, catalogue.language)
    const numbers = new Map(objects.getPages().map(({ node }, at) => [node, at + 1]))
    return {
      ...catalogue,
      about: readAbout(objects),
      fonts: readFonts(objects),
      pages: await readPages(document, readSheets(objects, tags)),
      blocks: tags.blocks,
      figuresWithoutAlt: tags.figuresWithoutAlt.map(page => (page && numbers.get(page as never)) ?? 1),
    }
  } finally {
    await task.destroy()
  }
}

async function readCatalogue(
  document: PDFDocumentProxy,
): Promise<Pick<Pdf, 'title' | 'language' | 'tagged' | 'isEncrypted' | 'outline'>> {
  const info = (await document.getMetadata()).info as Record<string, string | undefined>
  const marks = await document.getMarkInfo()
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: marks?.Marked === true,
    isEncrypted: Boolean(info.EncryptFilterName),
    outline: outlineOf((await document.getOutline()) ?? []),
  }
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function outlineOf(items: Outline): PdfOutlineItem[] {
  return items.map(({ title, items: children }) => ({ title, children: outlineOf(children) }))
}

async function readPages(document: PDFDocumentProxy, sheets: Sheet[]): Promise<PdfPage[]> {
  const labels = await document.getPageLabels()
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    // Kangxi radicals must come out as they are in the file: no compatibility normalization.
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
    const label = labels?.[number - 1] ?? String(number)
    const sheet = sheets[number - 1]!
    const isDown = sheet.set.some(line => line.isVertical)
    const lines = isDown ? downLines(sheet.set, { width, height }) : linesOf(items)
    pages.push({ number, label, width, height, lines, ...sheet })
    page.cleanup()
  }
  return pages
}
