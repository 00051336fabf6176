// Pictures → where they stand in the books, and which of them an edition's pages show.
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { derived } from './derived.js'
import type { Edition, Galley, Picture } from './edition.js'

/** The address of a picture on a page, in the EPUB and in print. */
export function imagePath({ name }: Picture): string {
  return `images/${name}`
}

/** Those that some page shows, by their addresses there. */
export function shownPictures({ articles }: Edition, galleys: Galley[]): Map<string, Picture> {
  const wanted = new Set(galleys.flatMap(({ hast }) => derived(hast, 'pictures', () => addressesIn(hast))))
  const read = articles.flatMap(({ pictures }) => [...(pictures?.values() ?? [])])
  const all = read.flatMap((picture): [string, Picture][] => (picture ? [[imagePath(picture), picture]] : []))
  return new Map(all.filter(([path]) => wanted.has(path)))
}

function addressesIn(hast: Root): unknown[] {
  const found: unknown[] = []
  visit(hast, { type: 'element', tagName: 'img' }, ({ properties }: Element) => {
    found.push(properties.src)
  })
  return found
}
