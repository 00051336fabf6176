// A page as Chromium printed it → its untagged marks as artifacts, and no running head where a galley opens.
import type { PDFPage } from '@cantoo/pdf-lib'
import { markArtifacts } from './archive/artifacts.js'
import { contentOf, setContent } from './content.js'

/**
 * A page where a galley opens carries no running head. CSS cannot say so: `:first` is the document's first page alone,
 * and a page that is named otherwise would end with its heading.
 */
export function mendMargins(page: PDFPage, opens: boolean): void {
  const content = contentOf(page)
  if (content === undefined) return
  const mended = markArtifacts(content, text => opens && isHead(text, page))
  if (mended !== content) setContent(page, mended)
}

/** Chromium's unit is the CSS pixel, counted from the top: `1 0 0 -1 x y Tm`. */
function isHead(text: string, page: PDFPage): boolean {
  const y = /^1 0 0 -1 \S+ (\S+) Tm$/m.exec(text)?.[1]
  return y !== undefined && Number(y) * 0.75 < page.getHeight() / 2
}
