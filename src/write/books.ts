// Edition + galleys → the books in the formats asked for.
import { type Book, type Edition, type Format, formats, type Galley, type PageBreak } from '../edition.js'
import type { ThemeChoice } from '../manifest.js'
import type { Check } from './epub/claim.js'
import { writeEpub } from './epub/index.js'
import { pageBreaks } from './page-breaks.js'
import type { Press } from './pdf/press.js'

export interface BookOptions {
  /** All of them when left out. */
  formats?: readonly Format[]
  /** Embed fonts in the EPUB; true when left out. The PDF always carries its fonts. */
  fonts?: boolean
  /** How the PDF is set: one of our themes, or the path of a folder that is one; `book` when left out. */
  theme?: string
  /** One of the theme's page sizes; its usual one when left out. */
  size?: string
  /** Crop marks, registration marks and 3 mm of bleed around each page of the PDF; false when left out. */
  marks?: boolean
  /** A browser to print with, from `openBrowser`; opened for this edition alone when left out. */
  press?: Press | Promise<Press>
  /** Path of a Chromium to use instead of the one found. */
  chromium?: string
}

/** Those asked for, in their usual order. */
export function wantedFormats(options: BookOptions): Format[] {
  return formats.filter(format => (options.formats ?? formats).includes(format))
}

/**
 * Books in the order of `formats`, each made beside the others; the EPUB takes its page numbers from the PDF, if there
 * is one, and states its conformance if `check` lets it.
 */
export async function writeBooks(
  edition: Edition,
  galleys: Galley[],
  options: BookOptions,
  check?: Check,
): Promise<Book[]> {
  const wanted = wantedFormats(options)
  const pdf = wanted.includes('pdf') ? print(edition, galleys, options) : undefined
  const make: Record<Format, () => Promise<Book | Book[]>> = {
    epub: () =>
      writeEpub(edition, galleys, {
        fonts: options.fonts ?? true,
        pages: breaks(galleys, pdf),
        ...(check && { check }),
      }),
    pdf: () => pdf!,
    md: async () => (await import('./masters.js')).masters(edition, themeOf(options)),
  }
  return (await Promise.all(wanted.map(format => make[format]()))).flat()
}

/** As edition.yaml says it; of a folder it says nothing, since only the command line may name one. */
function themeOf({ theme, size, marks }: BookOptions): ThemeChoice | undefined {
  if (!theme || !/^\w+$/.test(theme)) return undefined
  return { name: theme, ...(size && { size }), ...(marks && { marks }) }
}

/** What prints is loaded only here: most of it is a browser's. */
async function print(edition: Edition, galleys: Galley[], options: BookOptions): Promise<Book> {
  const { openBrowser, theme, writePdf } = await import('./pdf/index.js')
  const chosen = theme(options.theme, options.size, options.marks)
  const press = options.press ?? openBrowser(options)
  try {
    const book = await writePdf(edition, galleys, press, chosen)
    const { readPdf } = await import('../pdf/read.js')
    return { ...book, pdf: await readPdf(book.bytes) }
  } finally {
    if (!options.press) await (await press).close()
  }
}

/** A press that fails is told with the PDF; the EPUB may not have come to asking for its pages by then. */
function breaks(galleys: Galley[], book?: Promise<Book>): Promise<PageBreak[]> {
  const found = Promise.resolve(book).then(made => (made?.pdf ? pageBreaks(galleys, made.pdf) : []))
  found.catch(() => {})
  return found
}
