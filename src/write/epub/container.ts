// Prepared parts → the ZIP container. The only place that knows epub-gen-memory.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EPub } from 'epub-gen-memory'
import { root } from '../../root.js'

/** One XHTML file: its name and the data of templates/epub/chapter.xhtml.ejs. */
export interface Chapter {
  file: string
  data: object
}

/** A file besides chapters, contents and style sheet: path below the package document, type, content. */
export interface Asset {
  /** Unique in the package document. */
  id: string
  path: string
  mediaType: string
  content: Uint8Array | string
}

/** All that the container takes; `data` is what package.opf.ejs, nav.xhtml.ejs and toc.ncx.ejs read. */
export interface Parts {
  data: object
  chapters: Chapter[]
  css: string
  assets: Asset[]
  /** The time of every entry. */
  date: Date
}

/**
 * epub-gen-memory with our templates and without its guesses. Its constructor gets no chapters, for it would rewrite
 * their markup, number them and fetch what they name; they are set afterwards. Our data reaches the templates as `it`.
 */
class Container extends EPub {
  constructor(private readonly parts: Parts) {
    super(
      {
        title: 'set by the template',
        css: parts.css,
        chapterXHTML: source('chapter.xhtml.ejs'),
        contentOPF: source('package.opf.ejs'),
        tocXHTML: source('nav.xhtml.ejs'),
        tocNCX: source('toc.ncx.ejs'),
      },
      [],
    )
    Object.assign(this.options, { it: parts.data })
    this.content = parts.chapters.map(({ file, data }) => ({ ...bare, filename: file, it: data }))
  }

  override async render(): Promise<this> {
    await super.render()
    for (const { path, content } of this.parts.assets) {
      // WOFF2 and pictures are compressed already and would only grow.
      const compression = typeof content === 'string' ? 'DEFLATE' : 'STORE'
      this.zip.file(`OEBPS/${path}`, content, { compression })
    }
    this.arrange()
    return this
  }

  // Nothing is ever fetched: fonts and images come as assets.
  protected override async downloadAllFonts(): Promise<void> {}
  protected override async downloadAllImages(): Promise<void> {}
  protected override async makeCover(): Promise<void> {}

  /** Same names, order and times on every run; EPUB OCF § 4.3 wants `mimetype` first. Folders need no entries. */
  private arrange(): void {
    const lead = ['mimetype', 'META-INF/container.xml', 'OEBPS/content.opf']
    const entries = Object.values(this.zip.files).filter(entry => !entry.dir)
    const others = entries.map(entry => entry.name).filter(name => !lead.includes(name))
    const files: typeof this.zip.files = {}
    for (const name of [...lead, ...others.sort()]) {
      const entry = this.zip.files[name]
      if (entry) files[name] = Object.assign(entry, { date: this.parts.date })
    }
    this.zip.files = files
  }
}

/** A chapter of which our templates read nothing but `it`; the last is EJS's, which need not tell lines in errors. */
const bare = {
  ...{ id: '', title: '', content: '', url: '', author: [], excludeFromToc: false, beforeToc: false },
  compileDebug: false,
}

/** Bytes of the EPUB. */
export function pack(parts: Parts): Promise<Uint8Array> {
  return new Container(parts).genEpub()
}

function source(name: string): string {
  return readFileSync(join(root, 'templates/epub', name), 'utf8')
}
