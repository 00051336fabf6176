// Prepared parts → the ZIP container. The only place that knows epub-gen-memory.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { EPub } from 'epub-gen-memory'
import { ZipFile } from 'yazl'
import { root } from '../../root.js'
import { template } from '../../template.js'

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
  /** EPUB 3.3 § D.6.4: `cover-image`. */
  properties?: string
}

/** All that the container takes; `data` is what package.opf.ejs, nav.xhtml.ejs and toc.ncx.ejs read. */
export interface Parts {
  data: object
  chapters: Chapter[]
  css: string
  assets: Asset[]
  /** The day of every entry. */
  date: Date
}

/**
 * epub-gen-memory with our templates and without its guesses, packed by Node's own zlib, beside all other work: JSZip
 * takes four times as long. It gets no chapters, for it would rewrite their markup, number them, fetch what they name,
 * and compile their template for each anew; they come as they are. Our data reaches the templates as `it`.
 */
class Container extends EPub {
  constructor(private readonly parts: Parts) {
    super(
      {
        title: 'set by the template',
        css: parts.css,
        contentOPF: source('package.opf.ejs'),
        tocXHTML: source('nav.xhtml.ejs'),
        tocNCX: source('toc.ncx.ejs'),
      },
      [],
    )
    Object.assign(this.options, { it: parts.data, compileDebug: false })
  }

  // Nothing is ever fetched: fonts and images come as assets.
  protected override async downloadAllFonts(): Promise<void> {}
  protected override async downloadAllImages(): Promise<void> {}
  protected override async makeCover(): Promise<void> {}

  /** The whole as ZIP: the same names, order and times on every run. */
  async sealed(): Promise<Uint8Array> {
    const contents = await this.contents()
    const zip = new ZipFile()
    for (const name of ordered(contents)) {
      zip.addBuffer(contents.get(name)!, name, entry(name, this.parts.date))
    }
    zip.end()
    return buffer(zip.outputStream)
  }

  private async contents(): Promise<Map<string, Buffer>> {
    await this.render()
    const { chapters, assets } = this.parts
    const contents = new Map<string, Buffer>()
    for (const [name, file] of Object.entries(this.zip.files))
      if (!file.dir) contents.set(name, await file.async('nodebuffer'))
    for (const { file, data } of chapters)
      contents.set(`OEBPS/${file}`, Buffer.from(template('epub/chapter.xhtml.ejs', data)))
    for (const { path, content } of assets) contents.set(`OEBPS/${path}`, Buffer.from(content))
    return contents
  }
}

/** DOS times alone: readers of OCF want no extra field beside `mimetype` (§ 4.3). */
function entry(name: string, date: Date) {
  return { mtime: noon(date), mode: 0o100644, compress: !stored.test(name), forceDosTimestamp: true }
}

/** OCF § 4.3 wants it so of the first; photographs are compressed already and would only grow. */
const stored = /^mimetype$|\.(?:jpg|gif|webp)$/

/** `mimetype` first (OCF § 4.3), then what leads to all else, which is sorted. */
function ordered(contents: ReadonlyMap<string, unknown>): string[] {
  const lead = ['mimetype', 'META-INF/container.xml', 'OEBPS/content.opf']
  return [...lead, ...[...contents.keys()].filter(name => !lead.includes(name)).sort()]
}

/** ZIP takes local time. Noon is where no zone skips an hour, so that a day reads the same in all of them. */
function noon(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12)
}

/** Bytes of the EPUB. */
export function pack(parts: Parts): Promise<Uint8Array> {
  return new Container(parts).sealed()
}

function source(name: string): string {
  return readFileSync(join(root, 'templates/epub', name), 'utf8')
}
