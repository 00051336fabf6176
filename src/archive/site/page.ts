// A template of templates/site/ and what it shows → a page of the reading room in the frame that all pages have.
import { version } from '../../root.js'
import { template } from '../../template.js'
import { address } from './paths.js'
import type { Words } from './words.js'

/** A file of the reading room, or of an edition's folder. */
export interface Page {
  path: string
  text: string
}

/** Where a page stands: from the first page to itself. */
export interface Crumb {
  text: string
  /** Path in the room. */
  page: string
}

export interface Framed {
  /** Name of the template, and the class by which styles know the page. */
  kind: string
  path: string
  words: Words
  /** Of the window; the room's name is put behind it. */
  title?: string
  /** The first page left out. */
  crumbs?: Crumb[]
  scripts?: string[]
  /** What the template asks for beside `words`, `to` and `include`. */
  shows: object
}

/** Everything that a template prints is escaped but what another template or the render stage has made. */
export function page({ kind, path, words, title, crumbs = [], scripts, shows }: Framed): Page {
  const to = (there: string) => address(there, path)
  const fill = (name: string, data: object): string => {
    const include = (part: string, more: object = {}) => fill(part, { ...data, ...more })
    return template(`site/${name}.html.ejs`, { ...data, include })
  }
  const shared = { words, to, version }
  const text = fill('frame', {
    ...shared,
    kind,
    scripts,
    title: title === undefined ? words.room : `${title} · ${words.room}`,
    crumbs: [{ text: words.room, page: 'index.html' }, ...crumbs],
    main: fill(kind, { ...shared, ...shows }),
  })
  return { path, text }
}
