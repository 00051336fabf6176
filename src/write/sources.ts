// Edition → the files that it was made from, as the publication keeps them: in `source/`, each at its path there.
import { copiesOf } from '../copies.js'
import { sha256 } from '../digest.js'
import type { Book, Copy, Edition } from '../edition.js'

/** Where the publication keeps the copy that lies at `path` in the edition's folder. */
export function keptAs(path: string): string {
  return `source/${path}`
}

/** The same of a picture. Those of a publication that is published again lie there already. */
export function pictureKeptAs(path: string): string {
  return path.startsWith('source/') ? path : keptAs(path)
}

/** Copies and pictures, untouched. `raw` gives a copy's bytes; `verify` has proved that they are those that were read. */
export function sourceFiles(edition: Edition, raw: (copy: Copy) => Uint8Array): Book[] {
  const { articles } = edition
  const copies = copiesOf(edition).map(copy => ({
    name: keptAs(copy.source.name),
    mediaType: 'text/plain',
    bytes: raw(copy),
  }))
  const pictures = new Map<string, Book>()
  for (const picture of articles.flatMap(article => [...(article.pictures?.values() ?? [])])) {
    if (!picture) continue
    const { path, mediaType, bytes } = picture
    // Articles of one folder may share a picture. Two pictures of one name stay two, and are refused: one would be lost.
    const name = pictureKeptAs(path)
    pictures.set(`${name}\n${sha256(bytes)}`, { name, mediaType, bytes })
  }
  return [...copies, ...pictures.values()]
}
