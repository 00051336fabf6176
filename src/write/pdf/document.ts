// Edition, galleys and fonts → the print job: one HTML document, its styles, its fonts and its pictures.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition, Entry, Galley } from '../../edition.js'
import { shownPictures } from '../../images.js'
import { root } from '../../root.js'
import { templateFile } from '../../template.js'
import { dateIn, words } from '../../words.js'
import { xhtml } from '../../xhtml.js'
import { stood } from '../upright.js'
import { dotted } from './dotted.js'
import { forPrint } from './figures.js'
import { type Fonts, fontCss, fontPath } from './font-css.js'
import { pageCss, slug } from './page-css.js'
import type { Asset, Job } from './press.js'
import { type Pages, referredTo, withPages } from './references.js'
import { runningHeads } from './running-heads.js'
import { screenCss } from './screen-css.js'
import { lowered, sectionsOf } from './sections.js'
import { newspaper } from './stories.js'
import type { Theme } from './theme.js'
import { tie } from './ties.js'

/** Page numbers of the contents are left open: `folio-<entry id>` is the element that waits for each. */
export function document(edition: Edition, galleys: Galley[], fonts: Fonts, theme: Theme): Job {
  const body = bodyOf(galleys)
  // One file: the press answers each request, and Chromium waits for each.
  const css = [
    ...['base.css', 'print.css'].map(name => styleSheet(join(root, 'styles', name))),
    ...theme.styles.map(name => styleSheet(join(theme.dir, name))),
    fontCss(fonts),
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
    front: galleys
      .filter(galley => galley.part === 'titlepage')
      .map(galley => page(galley, theme, new Map())),
    body: pagesOf(edition, body, theme),
    entries: contentsOf(galleys),
    newspaper: () => newspaper(edition, body, theme.page, referencesIn(edition, body, 'onNewspaperPage')),
  })
  return new Map([
    ['index.html', text('text/html', html)],
    ['styles.css', text('text/css', css.join(''))],
    ...fonts.files.map((font): [string, Asset] => [
      fontPath(font),
      { mediaType: 'font/ttf', bytes: font.bytes },
    ]),
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

function pagesOf(edition: Edition, body: Galley[], theme: Theme) {
  const sections = sectionsOf(edition, body)
  const rectos = new Set(rectosOf(edition, body, theme))
  const pages = referencesIn(edition, body, 'onPage')
  return body.map(galley => {
    const isBelow = galley.part === 'article' && sections.has(galley.id)
    const own = isBelow ? { ...galley, hast: lowered(galley.hast) } : galley
    return Object.assign(page(own, theme, pages), { recto: rectos.has(galley) })
  })
}

/** What the template reads of a galley; its markup is made when it is asked for. */
function page({ id, part, language, hast }: Galley, theme: Theme, pages: Pages) {
  const html = () => {
    const tied = dotted(tie(forPrint(hast, { ...theme.page, writing: theme.writing })))
    return xhtml(withPages(theme.writing === 'vertical' ? stood(tied) : tied, pages))
  }
  return {
    ...{ id, part, language },
    get html() {
      return html()
    },
  }
}

/** In a newspaper an article is looked for on the page that its section says that it is. */
function referencesIn(edition: Edition, body: Galley[], said: 'onPage' | 'onNewspaperPage'): Pages {
  const sections = sectionsOf(edition, body)
  const phrase = words(edition.language)[said]
  return new Map(
    referredTo(body).map(id => {
      const page = said === 'onNewspaperPage' ? sections.get(id)?.page : undefined
      return [id, { words: phrase, ...(page && { page }) }]
    }),
  )
}

/** What is numbered in arabic figures. */
export function bodyOf(galleys: Galley[]): Galley[] {
  return galleys.filter(galley => galley.part !== 'titlepage')
}

/**
 * What opens on a right-hand page: the text; each article of several if the theme wants it; in an edition of sections
 * their own pages, whose backs stay blank, and what follows them.
 */
export function rectosOf(edition: Edition, body: Galley[], { rectos, contents }: Theme): Galley[] {
  const sections = sectionsOf(edition, body)
  if (contents && sections.size > 0)
    return body.filter((galley, at) => {
      const before = body[at - 1]
      const isFirst =
        !before || before.part === 'section' || sections.get(before.id) !== sections.get(galley.id)
      return isFirst && galley.part !== 'colophon'
    })
  const all = rectos && edition.articles.length > 1
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
