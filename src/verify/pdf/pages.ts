// One page → what a reader would see amiss on it: nothing at all, boxes, text cut off.
import type { PdfPage } from '../../pdf/read.js'
import { excerpt, type Found } from './found.js'

/** A picture may reach beyond the edge to be cut with the page. */
const bleed = 30

export function* checkPage(page: PdfPage): Generator<Found> {
  const where = `page ${page.label}`
  if (isBlank(page)) yield ['pdf-blank-page', `${where} is blank`]
  if (page.hasNotdef) yield ['pdf-notdef', `${where} has a box instead of a character`]
  if (page.outside.trim())
    yield ['pdf-text-outside', `${where}: text stands outside the page: “${excerpt(page.outside)}”`]
  for (const { text, cut } of page.set)
    if (cut > 0) yield ['pdf-text-cut', `${where}: text is cut off: “${excerpt(text)}”`]
  if (page.pictureCut > bleed) yield ['pdf-picture-cut', `${where}: a picture is cut off`]
  for (const { text } of page.lines) {
    const radical = kangxi.exec(text)
    if (radical)
      yield [
        'pdf-kangxi-radical',
        `${where}: “${excerpt(text)}” holds the radical ${radical[0]} instead of a character`,
      ]
  }
}

/** Kangxi Radicals and CJK Radicals Supplement: what a shared glyph may be mapped back to. */
const kangxi = /[\u2E80-\u2FDF]/

/** A left-hand page without even a folio is meant: the back of a leaf. One with nothing but a folio has lost its text. */
export function isBlank({ number, lines, hasObjects }: PdfPage): boolean {
  const meant = number % 2 === 0 && lines.length === 0
  return !hasObjects && !meant && lines.every(line => line.artifact)
}
