// The bytes of a PDF → what it holds: text by line, outline, fonts, what it says of itself.
import { PDFDocument } from '@cantoo/pdf-lib'
import { type About, readAbout } from './about.js'
import { type Catalogue, readCatalogue, readLabels } from './catalogue.js'
import { type PdfFont, readFonts } from './fonts.js'
import { foreign } from './foreign.js'
import { type Line, linesAsSet } from './lines.js'
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

export interface Pdf extends Catalogue {
  fonts: PdfFont[]
  pages: PdfPage[]
  about: About
  /** What the lines of its pages belong to, by number. */
  blocks: Block[]
  /** Numbers of the pages, from 1, of pictures whose tag has no alternative text; one for each picture. */
  figuresWithoutAlt: number[]
}

/**
 * Throws on bytes that are no PDF. Where every font says what its codes stand for, as in all that Chromium prints, we
 * read the text ourselves; else, and where the file is locked, pdf.js is asked for it, which knows the encodings of old.
 */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const objects = await PDFDocument.load(bytes, { updateMetadata: false, password: '' })
  const catalogue = readCatalogue(objects)
  const tags = readTags(objects, catalogue.language)
  const fonts = readFonts(objects)
  const pages = readPages(objects, readSheets(objects, tags))
  const numbers = new Map(objects.getPages().map(({ node }, at) => [node, at + 1]))
  const isPlain =
    fonts.every(({ hasText }) => hasText) &&
    !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Encrypt')
  return {
    ...(isPlain ? { ...catalogue, pages } : await foreign(bytes, pages)),
    about: readAbout(objects),
    fonts,
    blocks: tags.blocks,
    figuresWithoutAlt: tags.figuresWithoutAlt.map(page => (page && numbers.get(page as never)) ?? 1),
  }
}

function readPages(objects: PDFDocument, sheets: Sheet[]): PdfPage[] {
  const labels = readLabels(objects, sheets.length)
  return objects.getPages().map((page, at) => {
    const sheet = sheets[at]!
    const box = page.getCropBox()
    const isTurned = page.getRotation().angle % 180 !== 0
    const [width, height] = isTurned ? [box.height, box.width] : [box.width, box.height]
    const lines = linesAsSet(sheet.set, { width, height })
    return { number: at + 1, label: labels[at]!, width, height, lines, ...sheet }
  })
}
