// What an edition is made of, as people say it in edition.yaml or as a folder shows it.

import type { Switches } from './copy.js'
import type { Metadata, Role } from './edition.js'

/** Paths are from `dir`, with `/` between their parts; none of them leads out of it. */
export interface Manifest {
  dir: string
  /** Name of the edition's folder and files. */
  slug: string
  metadata: Metadata
  /** How the PDF is set, where that is said. */
  theme?: ThemeChoice
  /** Of all articles; an article's own go before. */
  rules?: Switches
  /** In order. Articles that stand in no section are in one without a title. */
  sections: Division[]
  /** Files of a plain folder that are no copy. */
  others?: string[]
}

export interface ThemeChoice {
  /** One of ours, or the path of a folder that is one. */
  name: string
  size?: string
  marks?: boolean
}

/** A section and what stands in it. */
export interface Division {
  title?: string
  /** 版次, as printed: `01`, `A3`. */
  page?: string
  items: Item[]
}

/** One file and what people say of it. */
export interface Item {
  file: string
  /** Label of its encoding, where it shall not be found out. */
  encoding?: string
  /** Goes before what the text says. */
  metadata?: Metadata
  rules?: Switches
  /** Line of the file, from 1 → the role of the block that begins there. */
  roles?: Readonly<Record<number, Role>>
  images?: readonly Illustration[]
  /** Where the file holds several articles: each begins at a heading, or behind a line that says just this. */
  split?: { at: 'headings' } | { behind: string }
}

/** What people say of it: `headings`, or the line itself. */
export function splitAt(said: string): Item['split'] & {} {
  return said === 'headings' ? { at: 'headings' } : { behind: said }
}

/** A picture that belongs to an article whose text does not name it. */
export interface Illustration {
  file: string
  caption?: string
  credit?: string
  /** What those who do not see it are told. */
  alt?: string
}
