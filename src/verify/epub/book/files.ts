// Files that the container holds and the manifest does not name, and names that lead out of the container.
import type { Files } from '../container.js'
import type { Package } from '../package.js'
import type { Tell } from './tell.js'

/** EPUB 3.3 § 4.2.6 and 4.2.5: these are the container's own. */
const own = /^(?:mimetype$|META-INF\/)/

export function undeclared(files: Files, book: Package, tell: Tell): void {
  const named = new Set(book.items.map(({ path }) => path))
  for (const path of files.keys()) {
    const known = own.test(path) || path === book.path || path.endsWith('/') || named.has(path)
    if (!known && !isOutside(path)) tell('epub-file-undeclared', 'the manifest does not name it', path)
  }
}

export function outside(files: Files, tell: Tell): void {
  for (const path of files.keys()) if (isOutside(path)) tell('epub-path', 'leads out of the container', path)
}

function isOutside(path: string): boolean {
  return /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(path)
}
