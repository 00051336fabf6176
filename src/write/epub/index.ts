// Edition + galleys → one EPUB 3.3, the same bytes every time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { derived } from '../../derived.js'
import { direction } from '../../direction.js'
import {
  type Book,
  contentsId,
  type Edition,
  type Finding,
  type Galley,
  type PageBreak,
  type Picture,
} from '../../edition.js'
import { finding } from '../../findings.js'
import { shownPictures } from '../../images.js'
import { root } from '../../root.js'
import { words } from '../../words.js'
import { xhtml } from '../../xhtml.js'
import { crossLinks } from '../cross-links.js'
import { upright } from '../upright.js'
import { accessibility, type Trait, traits } from './accessibility.js'
import { chapter, chapterFile, coverChapter } from './chapter.js'
import { type Check, certifier, claimed, reservation, standard } from './claim.js'
import { type Parts, pack } from './container.js'
import { contents, landmarks, pageList } from './contents.js'
import { cover, coverPage } from './cover.js'
import { modified, utc } from './date.js'
import { embed, fontAssets, fontFaces } from './fonts.js'
import { manifest, spine } from './manifest.js'
import { metadata } from './metadata.js'
import { markPages } from './page-marks.js'
import { pictureAssets } from './pictures.js'
import { semantics } from './semantics.js'

export interface EpubOptions {
  /** Embed the fonts, cut down to the edition's characters. Without them the reader's own show the text. */
  fonts: boolean
  /** Where the pages of the print edition begin; none where there is no print edition. */
  pages?: PageBreak[] | Promise<PageBreak[]>
  /** Judges the book, which states its conformance with WCAG if it passes; without a judge it states none. */
  check?: Check
}

/** The edition as one EPUB. Nothing is fetched, and no clock, path or chance shows in its bytes. */
export async function writeEpub(edition: Edition, galleys: Galley[], options: EpubOptions): Promise<Book> {
  const say = words(edition.language)
  const lines = contents(galleys)
  const fonts = options.fonts ? await embed(galleys, lines, say.contents) : []
  const front = await cover(edition)
  const { asset, page } = coverPage(front)
  const pictures = shownPictures(edition, galleys)
  const assets = [asset, ...(await fontAssets(fonts)), ...pictureAssets(pictures)]
  const pages = (await options.pages) ?? []
  const shown = pagesOf(galleys, pages, pictures, edition)
  const held = shown.map(page => page.traits)
  const date = modified(edition)
  const found = new Set(held.flatMap(each => [...each]))
  const parts = (claim: boolean): Parts => ({
    data: {
      ...metadata(edition),
      words: say,
      modified: utc(date),
      contents: lines,
      landmarks: landmarks(galleys, edition.language),
      pages: pageList(pages),
      contentsPage: pages.find(({ galley }) => galley === contentsId)?.label,
      pageSource: `${edition.slug}.pdf`,
      accessibility: accessibility(found, edition.language, claim),
      claim: claim && { standard, certifier },
      specifiedFonts: fonts.length > 0,
      manifest: manifest(galleys, held, assets),
      spine: spine(galleys),
      writing: edition.writing,
      direction: direction(edition.language),
    },
    chapters: [coverChapter(page, edition), ...galleys.map((galley, at) => chapter(galley, shown[at]!.html))],
    css: fontFaces(fonts) + styles(edition),
    assets,
    date,
  })
  const name = `${edition.slug}.epub`
  const against = reservation(edition, found)
  const made = await claimed(name, claim => pack(parts(claim)), { check: options.check, against })
  return {
    ...{ name, mediaType: 'application/epub+zip', ...made },
    findings: [...(made.findings ?? []), ...unshown(front.missing)],
  }
}

function unshown(characters: string[]): Finding[] {
  const lacking = [...new Set(characters)].sort().join(' ')
  return lacking ? [finding('missing-glyph', `the cover cannot show ${lacking}`)] : []
}

/** Of each galley the text of its page, with what EPUB adds to it, and what it holds. */
function pagesOf(
  galleys: Galley[],
  pages: PageBreak[],
  pictures: ReadonlyMap<string, Picture>,
  { writing }: Edition,
): { html: string; traits: Set<Trait> }[] {
  const breaks = new Map<string, PageBreak[]>()
  for (const page of pages) breaks.set(page.galley, [...(breaks.get(page.galley) ?? []), page])
  const ids = new Set(galleys.map(({ id }) => id))
  const all = [...ids].join()
  return galleys.map(({ id, hast }) => {
    const own = breaks.get(id) ?? []
    return derived(hast, JSON.stringify(['epub', all, own, writing]), () => {
      const marked = markPages(crossLinks(semantics(hast), ids, chapterFile), own)
      const tree = writing ? upright(marked) : marked
      return { html: xhtml(tree), traits: traits(tree, pictures) }
    })
  })
}

/** In the order of the cascade: what all books share, e-books, those in vertical lines. */
function styles({ writing }: Edition): string {
  const names = ['base.css', 'epub.css', ...(writing ? ['epub-vertical.css'] : [])]
  return names.map(name => readFileSync(join(root, 'styles', name), 'utf8')).join('')
}
