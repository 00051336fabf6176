// The pages of a PDF → what is painted on each: its lines as they are set, its pictures, what lies outside.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFStream,
} from '@cantoo/pdf-lib'
import { type Box, common } from './matrix.js'
import { type Glyph, paint } from './paint/index.js'
import { isOutside } from './paint/text.js'
import { type SetLine, setLines } from './set-lines.js'
import { textOf } from './strings.js'
import type { Tags } from './tags.js'
import { nameOf, type Type } from './type.js'
import { unpacked } from './unpacked.js'

export interface Sheet {
  /** Where the page is cut, and how far ink reaches beyond that, where the file says so. */
  trim?: Box
  bleed?: Box
  set: SetLine[]
  /** Whether there is an image or a form on it. */
  hasObjects: boolean
  /** Whether glyph 0, the box, is shown on it. */
  hasNotdef: boolean
  /** Text whose middle lies outside the page, or outside where it is cut. */
  outside: string
  /** The boxes of pictures, as far as they show, and how much of any of them is cut off, in points. */
  pictures: Box[]
  pictureCut: number
  /** Whether there is ink that is neither tagged nor an artifact. */
  hasUntagged: boolean
  /** Links that do not say where they lead. */
  silentLinks: number
}

export function readSheets(pdf: PDFDocument, { places }: Tags): Sheet[] {
  const types = new Map<PDFObject, Type>()
  return pdf.getPages().map(page => readSheet(page, types, places.get(page.node)))
}

function readSheet(page: PDFPage, types: Map<PDFObject, Type>, tags = new Map<number, number>()): Sheet {
  const { x, y, width, height } = page.getCropBox()
  const whole: Box = { left: 0, bottom: 0, right: width, top: height }
  const trim = boxOf(page, 'TrimBox', x, y)
  const bleed = boxOf(page, 'BleedBox', x, y)
  const glyphs: Glyph[] = []
  const sheet: Sheet = {
    ...{ ...(trim && { trim }), ...(bleed && { bleed }), set: [], pictures: [], pictureCut: 0, outside: '' },
    ...{ hasObjects: hasObjects(page), hasNotdef: false, hasUntagged: false, silentLinks: silentLinks(page) },
  }
  paint(
    contentOf(page),
    { resources: page.node.Resources(), matrix: [1, 0, 0, 1, -x, -y], types },
    {
      glyph: glyph => {
        glyphs.push(glyph)
      },
      picture: (box, seen) => addPicture(sheet, box, common(seen, whole)),
      untagged: () => {
        sheet.hasUntagged = true
      },
    },
  )
  const cut = trim ?? whole
  sheet.outside = glyphs
    .filter(glyph => isOutside(glyph, cut))
    .map(({ text }) => text)
    .join('')
  sheet.hasNotdef = glyphs.some(({ isBox, hidden }) => isBox && hidden !== 'unpainted')
  sheet.set = setLines(glyphs, { width, height, blockOf: tag => tags.get(tag) ?? -1 })
  return sheet
}

/** Streams of one page are read as one, parted by white space (ISO 32000-1, 7.8.2). */
function contentOf(page: PDFPage): Uint8Array {
  const contents = page.node.Contents()
  if (contents instanceof PDFStream) return unpacked(contents)
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : []
  return Buffer.concat(
    streams.flatMap(stream => (stream instanceof PDFStream ? [unpacked(stream), Buffer.from('\n')] : [])),
  )
}

/** @param left place of the page's own corner */
function boxOf(page: PDFPage, name: string, left: number, bottom: number): Box | undefined {
  const box = page.node.lookup(PDFName.of(name))
  if (!(box instanceof PDFArray) || box.size() < 4) return undefined
  const { x, y, width, height } = box.asRectangle()
  return { left: x - left, bottom: y - bottom, right: x - left + width, top: y - bottom + height }
}

function hasObjects(page: PDFPage): boolean {
  const objects = page.node.Resources()?.lookup(PDFName.of('XObject'))
  return objects instanceof PDFDict && objects.keys().length > 0
}

function addPicture(sheet: Sheet, whole: Box, seen: Box): void {
  sheet.pictures.push(seen)
  const across = Math.max(seen.left - whole.left, whole.right - seen.right)
  const down = Math.max(seen.bottom - whole.bottom, whole.top - seen.top)
  sheet.pictureCut = Math.max(sheet.pictureCut, across, down)
}

/** Whoever cannot see where a link leads has to be told (PDF/UA-1, 7.18.5). */
function silentLinks(page: PDFPage): number {
  const list = page.node.Annots()
  const annotations = list?.asArray().map((_, at) => list.lookup(at)) ?? []
  const isSilent = (annotation: PDFObject | undefined) =>
    annotation instanceof PDFDict &&
    nameOf(annotation, 'Subtype') === 'Link' &&
    textOf(annotation.lookup(PDFName.of('Contents'))) === ''
  return annotations.filter(isSilent).length
}
