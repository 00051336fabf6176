// Edition + galleys → the books in the formats asked for.
import { type Book, type Edition, type Format, formats, type Galley } from '../edition.js'
import { writeEpub } from './epub/index.js'
import { toMarkdown } from './markdown.js'
import { writePdf } from './pdf/index.js'
import { openBrowser, type Press } from './pdf/press.js'

export interface BookOptions {
  /** All of them when left out. */
  formats?: readonly Format[]
  /** Embed fonts in the EPUB; true when left out. The PDF always carries its fonts. */
  fonts?: boolean
  /** A browser to print with, from `openBrowser`; opened for this edition alone when left out. */
  press?: Press | Promise<Press>
  /** Path of a Chromium to use instead of the one found. */
  chromium?: string
}

/** Books in the order of `formats`, each made beside the others. */
export async function writeBooks(edition: Edition, galleys: Galley[], options: BookOptions): Promise<Book[]> {
  const make: Record<Format, () => Book | Promise<Book>> = {
    epub: () => writeEpub(edition, galleys, { fonts: options.fonts ?? true }),
    pdf: () => print(edition, galleys, options),
    md: () => markdown(edition),
  }
  const wanted = formats.filter(format => (options.formats ?? formats).includes(format))
  return Promise.all(wanted.map(format => make[format]()))
}

async function print(edition: Edition, galleys: Galley[], options: BookOptions): Promise<Book> {
  if (options.press) return writePdf(edition, galleys, await options.press)
  const press = await openBrowser(options)
  try {
    return await writePdf(edition, galleys, press)
  } finally {
    await press.close()
  }
}

function markdown({ slug, articles }: Edition): Book {
  const text = articles.map(article => toMarkdown(article, article.metadata)).join('\n')
  return { name: `${slug}.md`, mediaType: 'text/markdown', bytes: new TextEncoder().encode(text) }
}
