// Edition, galleys and fonts → the print job: one HTML document, its styles, its fonts and its pictures.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition, Entry, Galley } from '../../edition.js'
import { shownPictures } from '../../images.js'
import { root } from '../../root.js'
import { templateFile } from '../../template.js'
import { dateIn, words } from '../../words.js'
import { xhtml } from '../../xhtml.js'
import type { FontFile } from '../fonts.js'
import { stood } from '../upright.js'
import { dotted } from './dotted.js'
import { forPrint } from './figures.js'
import { pageCss, slug } from './page-css.js'
import type { Asset, Job } from './press.js'
import { runningHeads } from './running-heads.js'
import { screenCss } from './screen-css.js'
import { stories } from './stories.js'
import type { Theme } from './theme.js'
import { tie } from './ties.js'

/** Page numbers of the contents are left open: `folio-<entry id>` is the element that waits for each. */
export function document(edition: Edition, galleys: Galley[], fonts: FontFile[], theme: Theme): Job {
  const body = bodyOf(galleys)
  const rectos = rectosOf(edition, body, theme)
  // One file: the press answers each request, and Chromium waits for each.
  const css = [
    ...['base.css', 'print.css'].map(name => styleSheet(join(root, 'styles', name))),
    ...theme.styles.map(name => styleSheet(join(theme.dir, name))),
    ...fonts.map(fontFace),
    pageCss(theme),
    screenCss(theme.page),
    templateFile(join(theme.dir, 'heads.css.ejs'), heads(edition, body, theme)),
  ]
  const html = templateFile(join(theme.dir, 'document.html.ejs'), {
    edition,
    date: edition.date && dateIn(edition.language, edition.date),
    title: edition.title,
    language: edition.language,
    words: words(edition.language),
    styles: ['styles.css'],
    front: galleys.filter(galley => galley.part === 'titlepage').map(galley => page(galley, theme)),
    body: body.map(galley => ({ ...page(galley, theme), recto: rectos.includes(galley) })),
    entries: contentsOf(galleys),
    newspaper: () => stories(edition, body, theme.page),
  })
  return new Map([
    ['index.html', text('text/html', html)],
    ['styles.css', text('text/css', css.join(''))],
    ...fonts.map((font): [string, Asset] => [fontPath(font), { mediaType: 'font/ttf', bytes: font.bytes }]),
    ...shownPictures(edition, galleys),
  ])
}

function styleSheet(path: string): string {
  return readFileSync(path, 'utf8')
}

/** What heads.css.ejs reads; `top` is where the type area begins on the sheet, in points. */
function heads(edition: Edition, body: Galley[], { page, marks }: Theme) {
  return { ...runningHeads(edition, body), page, top: page.top + (marks ? slug : 0) }
}

/** What the template reads of a galley. */
function page({ id, part, language, hast }: Galley, theme: Theme) {
  const tied = dotted(tie(forPrint(hast, { ...theme.page, writing: theme.writing })))
  return { id, part, language, html: xhtml(theme.writing === 'vertical' ? stood(tied) : tied) }
}

/** What is numbered in arabic figures. */
export function bodyOf(galleys: Galley[]): Galley[] {
  return galleys.filter(galley => galley.part !== 'titlepage')
}

/** What opens on a right-hand page: the text, and each article of several if the theme wants it. */
export function rectosOf({ articles }: Edition, body: Galley[], { rectos }: Theme): Galley[] {
  const all = rectos && articles.length > 1
  return all ? body.filter(({ part }) => part === 'article') : body.slice(0, 1)
}

/** What the contents list; nothing where there is nothing to choose from. */
export function contentsOf(galleys: Galley[]): Entry[] {
  const entries = galleys.flatMap(galley => galley.entries)
  const chapters = flatten(entries).filter(entry => entry.role !== 'colophon')
  return chapters.length > 1 ? entries : []
}

export function flatten(entries: Entry[]): Entry[] {
  return entries.flatMap(entry => [entry, ...flatten(entry.children)])
}

function text(mediaType: string, bytes: string): Asset {
  return { mediaType: `${mediaType}; charset=utf-8`, bytes }
}

function fontPath({ face, standsIn }: FontFile): string {
  return standsIn ? `fonts/${face}-from-${standsIn.from}.ttf` : `fonts/${face}.ttf`
}

/**
 * Noto's own ascent and descent leave room for the tallest script of all; a Han character fills its em, 0.88 above the
 * baseline and 0.12 below (OpenType `idtp`, `ideo`). So it stands in the middle of its line, and dots below it fit.
 */
function fontFace(font: FontFile): string {
  return `@font-face {
  font-family: "${font.family}";
  font-weight: ${font.weight};
  src: url(${fontPath(font)}) format("truetype");
  ascent-override: 88%;
  descent-override: 12%;
${rangeOf(font)}}
`
}

function rangeOf({ standsIn }: FontFile): string {
  if (!standsIn) return ''
  return `  unicode-range: ${standsIn.range.map(character => `U+${character.codePointAt(0)!.toString(16)}`).join(', ')};\n`
}
