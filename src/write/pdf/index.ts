// Edition and galleys → the PDF.
import type { Book, Edition, Finding, Galley } from '../../edition.js'
import type { Press } from './press.js'

export { openBrowser, type Press, type PressOptions } from './press.js'

/** The printed book, and what went wrong on the press without stopping it. */
export interface PrintedBook extends Book {
  findings: Finding[]
}

/** Print an edition. The same edition, galleys and browser give the same bytes. */
export async function writePdf(_edition: Edition, _galleys: Galley[], _press: Press): Promise<PrintedBook> {
  throw new Error('not yet')
}
