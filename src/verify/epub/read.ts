// Files of a container → the findings of our own checks, each file read once.
import { checkWhole } from './book/index.js'
import { type Files, type Found, isMarkup } from './container.js'
import { gather, noFacts } from './facts.js'
import { foreign, foreignStyle } from './foreign.js'
import { attributes } from './markup/attributes.js'
import { nesting } from './markup/nesting.js'
import { type Package, readPackage, rootfile } from './package.js'
import { decoded, type Page, type PageCheck, placeIn } from './page.js'
import { pageChecks } from './pages/index.js'
import { walk } from './walk.js'

/** @param malformed paths of what is no XML: EPUBCheck has said so, and nothing more can be said with certainty. */
export function read(files: Files, malformed: Set<string>): { book?: Package; found: Found[] } {
  const book = bookOf(files)
  const facts = noFacts()
  const pages = pagesOf(book, malformed)
  const grammar = /^3/.test(book?.version ?? '') ? [nesting, attributes] : []
  const checks = [
    foreign,
    ...grammar,
    ...pageChecks(book?.language || book?.languages[0] || ''),
    gather(facts),
  ]
  const found: Found[] = []
  for (const [path, content] of files) {
    if (!isMarkup(content)) continue
    const whole = readMarkup(path, decoded(content), pages.has(path) ? checks : [foreign], found)
    if (!whole && !malformed.has(path)) found.push(['epub-too-deep', path])
  }
  const sheets = new Map(
    [...files].filter(([path]) => path.endsWith('.css')).map(([path, css]) => [path, decoded(css)]),
  )
  for (const [path, css] of sheets) foreignStyle(css, what => found.push(['epub-remote', `${path}: ${what}`]))
  if (!book) return { found }
  return {
    book,
    found: [...found, ...checkWhole({ files, book, sheets, facts: malformed.size > 0 ? undefined : facts })],
  }
}

/** @returns false where it nests too deeply to be read to its end. */
function readMarkup(path: string, text: string, checks: PageCheck[], found: Found[]): boolean {
  const place = placeIn(path, text)
  const page: Page = {
    path,
    place,
    report: (id, message, at) => found.push([id, `${at ? place(at.offset) : path}: ${message}`]),
  }
  return walk(
    text,
    checks.map(check => check(page)),
  )
}

function bookOf(files: Files): Package | undefined {
  const container = files.get('META-INF/container.xml')
  const path = container && rootfile(decoded(container))
  const content = path ? files.get(path) : undefined
  return path && content ? readPackage(path, decoded(content)) : undefined
}

/** Pages that can be read as such. */
function pagesOf(book: Package | undefined, malformed: Set<string>): Set<string> {
  const pages = book?.items.filter(({ mediaType }) => mediaType === 'application/xhtml+xml') ?? []
  return new Set(pages.map(({ path }) => path).filter(path => !malformed.has(path)))
}
