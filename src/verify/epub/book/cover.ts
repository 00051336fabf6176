// A book without a picture that shelves can show (EPUB 3.3 § 5.9 `cover-image`; EPUB 2 used a `meta`).
import { type Package, valuesOf } from '../package.js'
import type { Tell } from './tell.js'

export function cover(book: Package, tell: Tell): void {
  const named = valuesOf(book, 'cover').some(value => book.items.some(({ id }) => id === value))
  if (!named && !book.items.some(({ properties }) => properties.includes('cover-image'))) {
    tell('epub-no-cover', 'no item of the manifest is the cover-image')
  }
}
