// Galleys + assets → the manifest and the spine.
import type { Galley } from '../../edition.js'
import type { Trait } from './accessibility.js'
import { chapterFile } from './chapter.js'
import type { Asset } from './container.js'

interface Item {
  id: string
  href: string
  mediaType: string
  /** EPUB 3.3 § D.6.4: what a reading system has to be ready for. */
  properties?: string
}

const xhtml = 'application/xhtml+xml'

/** Every file of the book. */
export function manifest(galleys: Galley[], traits: Set<Trait>[], assets: Asset[]): Item[] {
  return [
    { id: 'ncx', href: 'toc.ncx', mediaType: 'application/x-dtbncx+xml' },
    { id: 'toc', href: 'toc.xhtml', mediaType: xhtml, properties: 'nav' },
    { id: 'css', href: 'style.css', mediaType: 'text/css' },
    { id: 'cover', href: chapterFile('cover'), mediaType: xhtml },
    ...galleys.map(({ id }, index) => {
      const properties = (['mathml', 'svg'] as const).filter(trait => traits[index]?.has(trait)).join(' ')
      return { id, href: chapterFile(id), mediaType: xhtml, ...(properties && { properties }) }
    }),
    ...assets.map(({ id, path, mediaType, properties }) => ({
      ...{ id, href: path, mediaType },
      ...(properties && { properties }),
    })),
  ]
}

/** Ids in reading order: cover, title page, contents, text. */
export function spine(galleys: Galley[]): string[] {
  const front = galleys.filter(({ part }) => part === 'titlepage')
  const rest = galleys.filter(({ part }) => part !== 'titlepage')
  return ['cover', ...front.map(({ id }) => id), 'toc', ...rest.map(({ id }) => id)]
}
