// Galleys → pages for the browser while an edition is worked on: no fonts, no scripts, nothing but the text as it stands.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { derived } from '../derived.js'
import { direction } from '../direction.js'
import type { Book, Edition, Galley } from '../edition.js'
import { shownPictures } from '../images.js'
import { root } from '../root.js'
import { template } from '../template.js'
import { xhtml } from '../xhtml.js'
import { crossLinks } from './cross-links.js'

/** `index.html` with the title page and the contents, and a page each for the other galleys. */
export function preview(edition: Edition, galleys: Galley[]): Book[] {
  const ids = new Set(galleys.map(({ id }) => id))
  const entries = galleys.flatMap(galley => galley.entries)
  return [
    ...galleys.map(galley => page(galley, edition, galley.part === 'titlepage' ? entries : undefined, ids)),
    file('style.css', 'text/css', Buffer.from(styles())),
    ...[...shownPictures(edition, galleys)].map(([path, { mediaType, bytes }]) =>
      file(path, mediaType, bytes),
    ),
  ]
}

function page(
  { id, title, language, hast }: Galley,
  edition: Edition,
  entries: Galley['entries'] | undefined,
  ids: Set<string>,
): Book {
  const html = derived(hast, `preview ${[...ids].join()}`, () => xhtml(linked(hast, ids)))
  const text = template('preview/page.html.ejs', {
    ...{ id, title, language, html, direction: direction(language) },
    ...(entries ? { entries } : { home: edition.title }),
  })
  return file(entries ? 'index.html' : `${id}.html`, 'text/html', Buffer.from(text))
}

function linked(hast: Root, ids: Set<string>): Root {
  return crossLinks(hast, ids, id => `${id}.html`)
}

function styles(): string {
  return ['base.css', 'preview.css'].map(name => readFileSync(join(root, 'styles', name), 'utf8')).join('')
}

function file(name: string, mediaType: string, bytes: Uint8Array): Book {
  return { name, mediaType, bytes }
}
