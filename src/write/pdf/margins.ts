// A page as Chromium printed it → its untagged marks as artifacts, and no running head where a galley opens.

import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import { markArtifacts } from './archive/artifacts.js'

/**
 * A page where a galley opens carries no running head. CSS cannot say so: `:first` is the document's first page alone,
 * and a page that is named otherwise would end with its heading.
 */
export function mendMargins(page: PDFPage, opens: boolean): void {
  const stream = page.node.Contents()
  if (!(stream instanceof PDFRawStream)) return
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const mended = markArtifacts(content, text => opens && isHead(text, page))
  if (mended === content) return
  const bytes = deflateSync(Buffer.from(mended, 'latin1'))
  const written = PDFRawStream.of(stream.dict, bytes)
  written.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  written.dict.set(PDFName.of('Length'), page.doc.context.obj(bytes.length))
  page.doc.context.assign(page.node.get(PDFName.of('Contents')) as never, written)
}

/** Chromium's unit is the CSS pixel, counted from the top: `1 0 0 -1 x y Tm`. */
function isHead(text: string, page: PDFPage): boolean {
  const y = /^1 0 0 -1 \S+ (\S+) Tm$/m.exec(text)?.[1]
  return y !== undefined && Number(y) * 0.75 < page.getHeight() / 2
}
