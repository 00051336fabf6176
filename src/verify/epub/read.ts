// Files of a container → the findings of our own checks, each file read once.
import { keyOf } from '../../cache.js'
import { sha256 } from '../../digest.js'
import type { Parts } from '../../parts.js'
import { checkWhole } from './book/index.js'
import { type Files, type Found, isMarkup } from './container.js'
import { add, type Facts, gather, noFacts } from './facts.js'
import { foreign, foreignStyle } from './foreign.js'
import { attributes } from './markup/attributes.js'
import { nesting } from './markup/nesting.js'
import { type Package, readPackage, rootfile } from './package.js'
import { decoded, type Page, type PageCheck, placeIn } from './page.js'
import { pageChecks } from './pages/index.js'
import { walk } from './walk.js'

/**
 * @param malformed paths of what is no XML: EPUBCheck has said so, and nothing more can be said with certainty
 * @param parts what is known of pages from an earlier state of the book
 */
export function read(
  files: Files,
  book: Package | undefined,
  malformed: Set<string>,
  parts?: Parts,
): Found[] {
  const facts = noFacts()
  const pages = pagesOf(book, malformed)
  const readAs = [book?.language || book?.languages[0] || '', /^3/.test(book?.version ?? '')] as const
  const found: Found[] = []
  for (const [path, content] of files) {
    if (!isMarkup(content)) continue
    const page = pages.has(path) ? known(path, content, readAs, parts) : readMarkup(path, content, [foreign])
    found.push(...page.found)
    if (!page.whole && !malformed.has(path)) found.push(['epub-too-deep', path])
    if (page.facts) add(facts, page.facts)
  }
  const sheets = new Map(
    [...files].filter(([path]) => path.endsWith('.css')).map(([path, css]) => [path, decoded(css)]),
  )
  for (const [path, css] of sheets) foreignStyle(css, what => found.push(['epub-remote', `${path}: ${what}`]))
  if (!book) return found
  return [...found, ...checkWhole({ files, book, sheets, facts: malformed.size > 0 ? undefined : facts })]
}

/** A file of markup as it was read. */
interface Read {
  found: Found[]
  /** Whether it was read to its end: it may nest too deeply. */
  whole: boolean
  /** Of a page. */
  facts?: Facts
}

type ReadAs = readonly [language: string, isOf3: boolean]

function known(path: string, content: Uint8Array, readAs: ReadAs, parts?: Parts): Read {
  const key = parts && keyOf('read', path, sha256(content), readAs)
  const before = key && parts.get<Read>(key)
  if (before) return before
  const [language, isOf3] = readAs
  const facts = noFacts()
  const grammar = isOf3 ? [nesting, attributes] : []
  const checks = [foreign, ...grammar, ...pageChecks(language), gather(facts)]
  const page = { ...readMarkup(path, content, checks), facts }
  if (key) parts.set(key, page)
  return page
}

function readMarkup(path: string, content: Uint8Array, checks: PageCheck[]): Read {
  const text = decoded(content)
  const place = placeIn(path, text)
  const found: Found[] = []
  const page: Page = {
    path,
    place,
    report: (id, message, at) => found.push([id, `${at ? place(at.offset) : path}: ${message}`]),
  }
  const whole = walk(
    text,
    checks.map(check => check(page)),
  )
  return { found, whole }
}

export function bookOf(files: Files): Package | undefined {
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
