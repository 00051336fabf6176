// Pictures → where they stand in the books, and which of them an edition's pages show.
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import type { Edition, Galley, Picture } from './edition.js'

/** The address of a picture on a page, in the EPUB and in print. */
export function imagePath({ name }: Picture): string {
  return `images/${name}`
}

/** Those that some page shows, by their addresses there. */
export function shownPictures({ articles }: Edition, galleys: Galley[]): Map<string, Picture> {
  const wanted = new Set<unknown>()
  for (const { hast } of galleys)
    visit(hast, { type: 'element', tagName: 'img' }, ({ properties }: Element) => {
      wanted.add(properties.src)
    })
  const read = articles.flatMap(({ pictures }) => [...(pictures?.values() ?? [])])
  const all = read.flatMap((picture): [string, Picture][] => (picture ? [[imagePath(picture), picture]] : []))
  return new Map(all.filter(([path]) => wanted.has(path)))
}
