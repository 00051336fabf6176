// Every noun of the flow, in the order in which the stages make them. Read this file first.
import type { Root as Hast } from 'hast'
import type { Root as Mdast } from 'mdast'
import type { Copy, Finding, Place } from './copy.js'
import type { Pdf } from './pdf/read.js'

export type * from './copy.js'
export { encodings } from './copy.js'

/** Someone whom a byline or credit names. */
export interface Person {
  name: string
  /** The role as printed: `本报记者`, `通讯员`, `摄影`; empty where none is printed. */
  role: string
  /** MARC relator code (id.loc.gov/vocabulary/relators): `rpt`, `pht`, `edt`, `aut`, `ctb`. */
  relator: string
  /** As catalogues file it, where people say so. */
  fileAs?: string
}

/**
 * What a block of an article is. `title` and `heading` are mdast headings (depth 1; 2 and more), `paragraph list
 * quote verse table code break image` are mdast nodes or directives of that name; the rest are directive nodes whose
 * `name` is the role: containers for `editorNote` and `verse`, leaves for all others. A role without markup stays a
 * paragraph.
 */
// biome-ignore format: a list to read, not a column of nineteen lines
export type Role =
  | 'kicker' | 'title' | 'subtitle' | 'byline' | 'dateline' | 'editorNote' | 'signature' | 'heading' | 'paragraph'
  | 'caption' | 'credit' | 'furniture' | 'list' | 'quote' | 'verse' | 'table' | 'code' | 'break' | 'image'

declare module 'mdast' {
  interface Data {
    /** Why this node has its role, strongest reason first. */
    evidence?: string[]
    /** From 0 to 1. */
    confidence?: number
    /** Whom a byline or credit names. */
    people?: Person[]
  }
}

/** One article: an mdast tree (with mdast-util-directive's nodes for roles) whose positions are places in the raw text. */
export interface Article {
  /** Unique in the edition and safe as a file name and an XML id: `a1`, `a2`, … */
  id: string
  copy: Copy
  tree: Mdast
  /** What the file says of itself in front matter, unchecked keys left out. */
  metadata: Metadata
  /** Of one of several articles in a file: what the file says of them all. */
  whole?: Metadata
  /**
   * The pictures that the text names, by their path in the edition's folder (`pathBeside` gives it of an address);
   * nothing under a path of which a finding says why its picture cannot be had. Absent where nobody looked for any.
   */
  pictures?: Pictures
  /** What lay under these paths: its SHA-256, or why nothing could be read there. Absent where `pictures` is. */
  looked?: ReadonlyMap<string, string>
}

export type Pictures = ReadonlyMap<string, Picture | undefined>

/** A picture file, known to be whole and of a kind that every reader shows. */
export interface Picture {
  /** From the edition's folder, `photos/gate.jpg`; the publication keeps it under this path in `source/`. */
  path: string
  /** Its file name in the books: safe, and unique in the edition (`a1-1.jpg`). */
  name: string
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  bytes: Uint8Array
  /** As it is to be seen, in pixels. */
  width: number
  height: number
  /** Whether it moves. */
  animated: boolean
}

/** One block as `inspect` lists it, in reading order. */
export interface Block {
  type: Role
  /** Clean text. */
  text: string
  /** Of headings: 1 is the title. */
  level?: number
  people?: Person[]
  place: Place
  evidence: string[]
  confidence: number
}

/** What people say of an edition, in front matter, a manifest or options. Nothing here is ever made up. */
export interface Metadata {
  title?: string
  subtitle?: string
  newspaper?: string
  issue?: string
  /** As printed, of a day that has several: `早版`. */
  edition?: string
  /** ISO 8601, `2025-12-30`. */
  date?: string
  /** ISO 8601 with time, for the books' own dates. */
  modified?: string
  /** BCP 47, `zh-Hans`. */
  language?: string
  /** How lines run: across where nothing is said, else from top to bottom and from the right, as in 竖排. */
  writing?: 'vertical'
  publisher?: string
  rights?: string
  identifier?: string
  description?: string
  /** Where the text was first published, in words or by its address. */
  source?: string
  subject?: string[]
  people?: Person[]
  /** Whose errors it puts right, as an erratum (更正) names them. */
  corrects?: Corrected[]
}

/** An edition, or one of its articles, in which something was wrong. At least the date or the edition is said. */
export interface Corrected {
  /** The same as that of the erratum where it is left out. */
  newspaper?: string
  date?: string
  /** As printed, `早版`; of a book its slug. All editions of the date where it is left out. */
  edition?: string
  /** Its title, or its id in that edition. The edition as a whole where it is left out. */
  article?: string
}

/** A section of an edition: a page of the paper (版) or a column, whose articles follow one another. */
export interface Section {
  /** Unique in the edition and safe as a file name and an XML id: `s1`, `s2`, … */
  id: string
  title?: string
  /** 版次, as printed: `01`, `A3`. */
  page?: string
  /** Ids of its articles, in order. */
  articles: string[]
}

/** One publication: what is known of it and its articles. */
export interface Edition extends Metadata {
  /** Name of its folder and files. */
  slug: string
  title: string
  /** Which input the title comes from: front matter or edition.yaml, the newspaper's name, a title block, a kicker, a heading, the file's name. */
  titleFrom: 'metadata' | 'newspaper' | 'title' | 'kicker' | 'heading' | 'file'
  language: string
  identifier: string
  people: Person[]
  articles: Article[]
  /** Every article stands in one of them; empty where nobody parts the edition. */
  sections: Section[]
}

/** An entry of the contents: where it leads and what stands below it. */
export interface Entry {
  /** Element id, unique in the edition. */
  id: string
  /** Galley that holds it. */
  galley: string
  text: string
  role: 'section' | 'article' | 'editorNote' | 'heading' | 'colophon'
  /** The byline under the heading, as printed. */
  byline?: string
  children: Entry[]
}

/** A typeface by its job: Song for text, Hei for heads; each in the weights shipped. */
export type FaceId = 'song-400' | 'song-700' | 'hei-400' | 'hei-700'

/** One piece of the book that opens a page: title page, a section's own page, article (or part of a lone article), colophon. */
export interface Galley {
  /** File name in the EPUB and id of its section in print. */
  id: string
  part: 'titlepage' | 'section' | 'article' | 'colophon'
  /** Plain text for running heads and `<title>`. */
  title: string
  /** BCP 47. */
  language: string
  /** Sanitized, without the enclosing section; `xhtml.ts` writes it as text. */
  hast: Hast
  /** What of it the contents list. */
  entries: Entry[]
  /** Every character that each face has to show. */
  glyphs: Partial<Record<FaceId, string>>
  /** What of the copy was not let onto the page: scripts, remote pictures, addresses that lead nowhere. */
  findings?: Finding[]
}

/** Stands for the contents, which the books make themselves, where a galley's id is asked for. */
export const contentsId = 'toc'

/** Where a page of the print edition begins. */
export interface PageBreak {
  /** As printed on it: `iv`, `12`. */
  label: string
  /** Galley in which it begins (`contentsId` for the contents), and how many of its characters, blanks left out, stand before. */
  galley: string
  at: number
}

/** What books come as. `md` is the Markdown master. */
export const formats = ['epub', 'pdf', 'md'] as const
export type Format = (typeof formats)[number]

/** A file of the publication. */
export interface Book {
  /** Path below the publication's folder. */
  name: string
  mediaType: string
  bytes: Uint8Array
  /** What made it, name → version, where that changes its bytes: `{ chromium: '147.0.7727.0' }`. */
  madeWith?: Record<string, string>
  /** Of a PDF: what it holds, read once for all that ask. */
  pdf?: Pdf
  /** Of an EPUB: what its check found, where it was checked while it was made. */
  judged?: Finding[]
  /** What its making had to refuse or could not do. */
  findings?: Finding[]
}

/** What one run leaves in one folder, and what it has to say about it. */
export interface Publication {
  edition: Edition
  galleys: Galley[]
  files: Book[]
  findings: Finding[]
}

/** The run cannot go on: wrong use or bad input (exit code 2), or the environment lacks something (3). */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    /** What is wrong, with file and place, in one line. */
    message: string,
    /** What to do, in one line. */
    readonly hint: string,
    readonly exitCode: 2 | 3 = 2,
  ) {
    super(message)
  }
}
