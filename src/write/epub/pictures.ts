// Pictures that the pages show → files of the book.
import type { Picture } from '../../edition.js'
import type { Asset } from './container.js'

/** `pictures` by their addresses on the pages, which are their paths in the book. */
export function pictureAssets(pictures: Map<string, Picture>): Asset[] {
  return [...pictures].map(([path, { name, mediaType, bytes }]) => ({
    id: `picture-${name.replace(/\..*$/, '')}`,
    path,
    mediaType,
    content: bytes,
  }))
}
