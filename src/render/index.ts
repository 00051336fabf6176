// Edition → galleys: what each page shows, as sanitized hast.
//
//  1. trim.ts      the article's tree without furniture, and no deeper than a page can show
//  2. divide.ts    an article → the parts that open a page
//  3. contents.ts  ids for what the contents list, and the entries that lead there
//  4. endnotes.ts  footnotes → numbered notes at the end of their part
//  5. typeset.ts   mdast → hast (handlers/) → only what sanitize.ts allows
//  6. pages.ts     title page, sections' own pages and colophon, from templates/galley/
//  7. glyphs.ts    the characters that each typeface has to show
import { derived } from '../derived.js'
import type { Article, Edition, Entry, Galley, Section } from '../edition.js'
import { headline } from '../headline.js'
import { words } from '../words.js'
import { articleEntries } from './contents.js'
import { divide, type Part } from './divide.js'
import { endnotes } from './endnotes.js'
import { glyphs } from './glyphs.js'
import { colophon, sectionPage, titlePage } from './pages.js'
import { trim } from './trim.js'
import { typeset } from './typeset.js'

/**
 * The pages of an edition in the order in which they are bound: title page, sections with their articles, colophon.
 * Changes nothing it is given.
 */
export function render(edition: Edition): Galley[] {
  const alone = edition.articles.length === 1
  const others = alone ? new Map() : new Map(edition.articles.map(({ id, copy }) => [copy.source.name, id]))
  const galleys = new Map(
    edition.articles.map(article => [article.id, knownGalleys(article, edition, others)]),
  )
  const body =
    edition.sections.length > 0
      ? edition.sections.flatMap(section =>
          inSection(
            section,
            section.articles.flatMap(id => galleys.get(id)!),
            edition,
          ),
        )
      : [...galleys.values()].flat()
  return [titlePage(edition), ...body, colophon(edition)]
}

/** What the contents list of a section's articles stands below the section. */
function inSection(section: Section, galleys: Galley[], edition: Edition): Galley[] {
  const opening = sectionPage(
    section,
    edition,
    galleys.flatMap(({ entries }) => entries),
  )
  return opening ? [opening, ...galleys.map(galley => ({ ...galley, entries: [] }))] : galleys
}

/** Made once, as long as nothing changes on which they depend. */
function knownGalleys(article: Article, edition: Edition, others: ReadonlyMap<string, string>): Galley[] {
  const alone = edition.articles.length === 1
  const how = JSON.stringify([
    edition.title,
    edition.language,
    alone,
    derived(others, 'said', () => [...others].join()),
  ])
  return derived(article, how, () => articleGalleys(article, edition, others))
}

function articleGalleys(article: Article, edition: Edition, articles: ReadonlyMap<string, string>): Galley[] {
  const alone = edition.articles.length === 1
  const language = article.metadata.language ?? edition.language
  const title = alone ? edition.title : headline(article)
  const used = new Set<string>()
  const parts = divide(trim(article.tree), article.id, alone)
  return parts.map((part, at) => {
    const last = at === parts.length - 1
    return galley(part, {
      article,
      running: edition.title,
      alone,
      language,
      title,
      last,
      used,
      articles,
    })
  })
}

/**
 * One article as one page, whatever edition it stands in.
 *
 * @param articles what links between articles lead to: path of a copy → id of its article
 */
export function articlePage(
  article: Article,
  language: string,
  title: string,
  articles: ReadonlyMap<string, string>,
): Galley {
  const [part] = divide(trim(article.tree), article.id, false)
  const whole = { article, language, title, articles, last: true, used: new Set<string>() }
  return galley(part!, { ...whole, running: '', alone: false })
}

interface Setting {
  article: Article
  /** Title of the edition, which runs on every page. */
  running: string
  /** Whether the article is the edition's only one, which the contents do not name a second time. */
  alone: boolean
  language: string
  /** Of the article. */
  title: string
  /** Whether the part ends the article and so takes the notes that nothing refers to. */
  last: boolean
  /** Footnotes that the article's parts have referred to so far. */
  used: Set<string>
  /** What links between articles lead to: path of a copy → id of its galley. */
  articles: ReadonlyMap<string, string>
}

function galley(part: Part, setting: Setting): Galley {
  const { article, running, alone, language, title, last, used, articles } = setting
  const labels = words(language)
  const entries = articleEntries(part, { alone, title, labels })
  endnotes(part, { last, label: labels.notes, back: labels.backToText, used })
  const { hast, findings } = typeset(part, article, articles)
  const own = part.title ?? title
  return {
    id: part.id,
    part: 'article',
    title: own,
    language,
    hast,
    entries,
    glyphs: glyphs(hast, running + own + labels.contents + said(entries)),
    ...(findings.length > 0 && { findings }),
  }
}

/** All that the contents say of a part. */
function said(entries: Entry[]): string {
  return entries.map(({ text, byline = '', children }) => text + byline + said(children)).join('')
}
