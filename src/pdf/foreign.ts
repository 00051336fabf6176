// A PDF that does not say by itself what its text is → its catalogue and its lines, as pdf.js reads them.
import type { getDocument as GetDocument, PDFDocumentProxy } from 'pdfjs-dist'
import type { Catalogue, PdfOutlineItem } from './catalogue.js'
import { type Line, linesOf } from './lines.js'
import type { PdfPage } from './read.js'

/** @param pages as we read them: their own lines stay where lines run down, which pdf.js takes apart */
export async function foreign(
  bytes: Uint8Array,
  pages: PdfPage[],
): Promise<Catalogue & { pages: PdfPage[] }> {
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
    if (pages.length !== document.numPages) throw new Error('nobody can count its pages')
    const read: PdfPage[] = []
    for (const page of pages) {
      const isDown = page.set.some(line => line.isVertical)
      read.push(isDown ? page : { ...page, lines: await textOf(document, page.number) })
    }
    return { ...(await catalogueOf(document)), pages: read }
  } finally {
    await task.destroy()
  }
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await document.getPage(number)
  // Kangxi radicals must come out as they are in the file: no compatibility normalization.
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
  page.cleanup()
  return linesOf(items)
}

async function catalogueOf(document: PDFDocumentProxy): Promise<Catalogue> {
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
