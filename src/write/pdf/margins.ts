// A page as Chromium printed it → its untagged marks as artifacts, and no running head where a galley opens.
import type { PDFPage } from '@cantoo/pdf-lib'
import { markArtifacts } from './archive/artifacts.js'
import { contentOf, setContent } from './content.js'

/** What of its running heads a page does without: all, or what stands at its left. */
export type Silent = 'all' | 'left' | undefined

/**
 * A page where a galley opens carries no running head, and one where the section of a newspaper does not the section's
 * name, which is in its text. CSS cannot say so: `:first` is the document's first page alone, and a page that is named
 * otherwise would end with its heading.
 */
export function mendMargins(page: PDFPage, silent: Silent): void {
  const content = contentOf(page)
  if (content === undefined) return
  const mended = markArtifacts(content, text => silent !== undefined && isHead(text, page, silent))
  if (mended !== content) setContent(page, mended)
}

/** Chromium's unit is the CSS pixel, counted from the top: `1 0 0 -1 x y Tm`. */
function isHead(text: string, page: PDFPage, silent: Silent): boolean {
  const [, x, y] = /^1 0 0 -1 (\S+) (\S+) Tm$/m.exec(text) ?? []
  if (y === undefined || Number(y) * 0.75 >= page.getHeight() / 2) return false
  return silent === 'all' || Number(x) * 0.75 < page.getWidth() / 4
}
