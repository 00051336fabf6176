// The files of a book → its frame: all that one file may say of another, which is all but the words of its pages.
import { keyOf } from '../../cache.js'
import { sha256 } from '../../digest.js'
import type { Files } from './container.js'
import type { Package } from './package.js'
import { decoded } from './page.js'

export interface Frame {
  /** The same for books of one frame. */
  key: string
  /** Path → key of each page of which only the markup is in the frame. */
  pages: Map<string, string>
}

/**
 * EPUBCheck's findings in a book are those in its frame and those in each page by itself. Ids, addresses, properties and
 * all that they are looked up in are markup; words are looked at where they stand: whether there are any, whether they
 * are well-formed.
 *
 * @param headers of the container's entries
 */
export function frameOf(file: string, headers: string[], files: Files, book: Package): Frame {
  const plain = new Set(
    book.items
      .filter(({ mediaType, properties }) => mediaType === 'application/xhtml+xml' && !properties.join(''))
      .map(({ path }) => path),
  )
  const pages = new Map<string, string>()
  const ids = new Map<string, number>()
  const parts = [...files].map(([path, content]) => {
    const outlined = plain.has(path) ? outline(decoded(content)) : undefined
    if (outlined === undefined) return [path, sha256(known(path, content, book, ids))]
    pages.set(path, keyOf('page', book.version, path, sha256(content)))
    return [path, sha256(Buffer.from(outlined))]
  })
  return { key: keyOf('frame', file, headers, parts), pages }
}

/** A tag; quoted values may hold its end. */
const tag = /<(?:"[^"]*"|'[^']*'|[^"'>])*>/g
/** What is no plain page: its words may be more than words. */
const unusual = /<!--|<!\[|<!ENTITY|<\?(?!xml )|<(?:\w+:)?(?:style|script|nav|svg|math)\b/

/** The page's markup, with `x` where words stand. A paragraph of nothing but words is words. */
export function outline(page: string): string | undefined {
  if (unusual.test(page)) return undefined
  let markup = ''
  let from = 0
  for (const { 0: found, index } of page.matchAll(tag)) {
    markup += shortened(page.slice(from, index)) + found
    from = index + found.length
  }
  return (markup + page.slice(from)).replaceAll('<p>x</p>', '')
}

/** References may be to what is not there, and stay; so does a stray `<`. */
function shortened(words: string): string {
  if (/[<&]/.test(words)) return words
  return /\S/.test(words) ? 'x' : ''
}

/**
 * Of a font EPUBCheck reads nothing. Of the package and the NCX it takes digests and dates as they are, and asks of the
 * identifiers only whether they are the same.
 */
function known(path: string, content: Uint8Array, book: Package, ids: Map<string, number>): Uint8Array {
  if (path.endsWith('.ttf')) return content.subarray(0, 4)
  if (path !== book.path && !path.endsWith('.ncx')) return content
  return Buffer.from(
    decoded(content)
      .replace(/(?<=<dc:source>nih:sha-256;)[0-9a-f]{64}(?=<)/g, '')
      .replace(/(?<="dcterms:modified">)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ(?=<)/g, '')
      .replace(/(?<=[>"]urn:uuid:)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=[<"])/g, id => {
        if (!ids.has(id)) ids.set(id, ids.size)
        return String(ids.get(id))
      }),
  )
}
