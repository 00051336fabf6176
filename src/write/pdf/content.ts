// A page → what paints it, as text; and back.
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'

/** Operators and operands, one byte a character. Chromium gives a page one stream; without one it paints nothing. */
export function contentOf(page: PDFPage): string | undefined {
  const stream = page.node.Contents()
  if (!(stream instanceof PDFRawStream)) return undefined
  // pdf-lib takes a checksum's last byte that looks like the end of a line for one, and leaves it out.
  return inflateSync(stream.contents, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
}

/** Put other content in the place of a page's own, where it has some. */
export function setContent(page: PDFPage, content: string): void {
  const stream = page.node.Contents()
  if (!(stream instanceof PDFRawStream)) return
  // A third of the usual level's time, for an eighth more bytes.
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 3 })
  const written = PDFRawStream.of(stream.dict, bytes)
  written.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  written.dict.set(PDFName.of('Length'), page.doc.context.obj(bytes.length))
  page.doc.context.assign(page.node.get(PDFName.of('Contents')) as never, written)
}
