// What Chromium prints in the margins → artifacts of pagination, and none where a galley opens.

import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * Chromium paints running heads and folios before everything else on a page, without tags. PDF/UA-1 (7.1) wants each as
 * an artifact, so that it is not read aloud amid a sentence.
 *
 * A page where a galley opens carries no running head. CSS cannot say so: `:first` is the document's first page alone,
 * and a page that is named otherwise would end with its heading.
 */
export function mendMargins(page: PDFPage, opens: boolean): void {
  const stream = page.node.Contents()
  if (!(stream instanceof PDFRawStream)) return
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const end = marginsEnd(content)
  const margins = content
    .slice(0, end)
    .replace(textObject, text => (opens && isHead(text, page) ? '' : artifact(text)))
  const bytes = deflateSync(Buffer.from(margins + content.slice(end), 'latin1'), { level: 9 })
  const mended = PDFRawStream.of(stream.dict, bytes)
  mended.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  mended.dict.set(PDFName.of('Length'), page.doc.context.obj(bytes.length))
  page.doc.context.assign(page.node.get(PDFName.of('Contents')) as never, mended)
}

/** The margins end where the first tagged content begins. */
function marginsEnd(content: string): number {
  const tagged = content.indexOf('BDC\n')
  return tagged < 0 ? content.length : tagged
}

/** Skia writes each operator on a line of its own and strings in hex, so that no text can look like an operator. */
const textObject = /^BT\n[\s\S]*?^ET\n/gm

/** Chromium's unit is the CSS pixel, counted from the top: `1 0 0 -1 x y Tm`. */
function isHead(text: string, page: PDFPage): boolean {
  const y = /^1 0 0 -1 \S+ (\S+) Tm$/m.exec(text)?.[1]
  return y !== undefined && Number(y) * 0.75 < page.getHeight() / 2
}

function artifact(text: string): string {
  return `/Artifact <</Type /Pagination>> BDC\n${text}EMC\n`
}
