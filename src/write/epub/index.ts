// Edition + galleys → one EPUB 3.3, the same bytes every time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Book, Edition, Galley } from '../../edition.js'
import { root } from '../../root.js'
import { words } from '../../words.js'
import { accessibility, traits } from './accessibility.js'
import { chapter } from './chapter.js'
import { pack } from './container.js'
import { contents, landmarks } from './contents.js'
import { modified, utc } from './date.js'
import { embed, fontAssets, fontFaces } from './fonts.js'
import { manifest, spine } from './manifest.js'
import { metadata } from './metadata.js'

export interface EpubOptions {
  /** Embed the fonts, cut down to the edition's characters. Without them the reader's own show the text. */
  fonts: boolean
}

/** The edition as one EPUB. Nothing is fetched, and no clock, path or chance shows in its bytes. */
export async function writeEpub(edition: Edition, galleys: Galley[], options: EpubOptions): Promise<Book> {
  const say = words(edition.language)
  const lines = contents(galleys)
  const fonts = options.fonts ? await embed(galleys, lines, say.contents) : []
  const assets = await fontAssets(fonts)
  const held = galleys.map(galley => traits(galley.hast))
  const date = modified(edition)
  const bytes = await pack({
    data: {
      ...metadata(edition),
      words: say,
      modified: utc(date),
      contents: lines,
      landmarks: landmarks(galleys, edition.language),
      accessibility: accessibility(new Set(held.flatMap(each => [...each])), edition.language),
      specifiedFonts: fonts.length > 0,
      manifest: manifest(galleys, held, assets),
      spine: spine(galleys),
    },
    chapters: galleys.map(chapter),
    css: fontFaces(fonts) + style('base.css') + style('epub.css'),
    assets,
    date,
  })
  return { name: `${edition.slug}.epub`, mediaType: 'application/epub+zip', bytes }
}

function style(name: string): string {
  return readFileSync(join(root, 'styles', name), 'utf8')
}
