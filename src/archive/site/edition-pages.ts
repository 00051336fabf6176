// An edition and its articles → its pages: contents, articles, corrections.

import { inNaturalOrder } from '../../natural-order.js'
import { ruleName } from '../../words.js'
import { type Changed, changes, rules } from './changes.js'
import type { Change, Held } from './fixity.js'
import type { Download, Listed } from './listed.js'
import { paperCrumb, yearCrumb } from './lists.js'
import { type Crumb, type Page, page } from './page.js'
import { none, step } from './paths.js'
import type { Words } from './words.js'

/** An edition with all that its own pages show. */
export interface Whole {
  listed: Listed
  sections: { title?: string | undefined; page?: string | undefined; articles: Shown[] }[]
  /** From corrections.json. */
  copies: Parameters<typeof changes>[0]
  held: Held[]
  history: Change[]
  /** `SHA-512` */
  algorithm: string
  errata: Errata
}

/** One article as it is shown. */
export interface Shown {
  /** In its edition. */
  id: string
  title: string
  kicker: string
  subtitle: string
  byline: string
  language: string
  direction?: 'rtl' | undefined
  /** Sanitized, with addresses that lead from its page. */
  html: string
  /** Whether `html` has a headline of the first level. */
  isHeaded: boolean
}

/** What an edition or an article of it corrects, and by what it has been corrected. */
export interface Errata {
  corrects: Erratum[]
  correctedBy: Erratum[]
}

export interface Erratum {
  /** The article here; absent where it is the whole edition. */
  article?: string | undefined
  /** What it leads to, in words. */
  text: string
  /** Path in the room; absent where the shelf has no such edition. */
  page?: string | undefined
}

/** Path of the page of an article. */
export function articlePage(edition: Pick<Listed, 'path'>, id: string): string {
  return `${edition.path}/${step(id)}.html`
}

export function editionPages(edition: Whole, words: Words): Page[] {
  const { listed } = edition
  const crumbs = way(listed, words)
  const articles = edition.sections.flatMap(section => section.articles)
  const pages = articles.map((_, at) => onePage(edition, articles, at, crumbs, words))
  const title = [listed.newspaper, listed.date && words.date(listed.date), listed.edition]
  const named = listed.title === listed.newspaper ? title : [listed.title, ...title]
  const framed = { words, crumbs, title: named.filter(Boolean).join(' ') }
  const made = contentsOf(edition, words)
  const contents = page({ ...framed, kind: 'edition', path: `${listed.path}/index.html`, shows: made })
  if (made.corrections === 0) return [contents, ...pages]
  return [contents, ...pages, correctionsPage(edition, framed, made.corrections)]
}

function way(listed: Listed, words: Words): Crumb[] {
  const [paper] = listed.path.split('/') as [string]
  const name = paper === none.newspaper ? undefined : (listed.newspaper ?? paper)
  const year = listed.date?.slice(0, 4)
  const date = listed.date && words.date(listed.date)
  const own = listed.newspaper ? [date, listed.edition].filter(Boolean).join(' ') : listed.title
  return [
    paperCrumb({ path: paper, ...(name !== undefined && { name }) }, words),
    ...(year ? [yearCrumb(paper, year, words)] : []),
    { text: own || listed.title, page: `${listed.path}/index.html` },
  ]
}

function contentsOf(edition: Whole, words: Words) {
  const { listed, sections, copies, held, history, algorithm, errata } = edition
  return {
    edition: listed,
    sections: sections.map(section => ({
      ...section,
      articles: section.articles.map((article, at) => ({
        ...article,
        page: articlePage(listed, article.id),
        isLead: at === 0,
      })),
    })),
    masters: listed.downloads.filter(({ mediaType }) => mediaType === 'text/markdown').sort(inNumbers),
    corrections: copies.reduce((sum, copy) => sum + copy.corrections.length, 0),
    rules: rules(copies).map(([id, count]) => ({ name: ruleName(id, words.language), count })),
    held,
    history,
    algorithm,
    errata: said(errata, undefined, words.correctsEdition, words.correctedByEdition),
  }
}

const inNumbers = (a: Download, b: Download) => inNaturalOrder(a.path, b.path)

function onePage(edition: Whole, articles: Shown[], at: number, crumbs: Crumb[], words: Words): Page {
  const { listed, errata } = edition
  const article = articles[at]!
  const path = articlePage(listed, article.id)
  const beside = (other?: Shown) => other && { ...other, page: articlePage(listed, other.id) }
  const title = article.title || words.untitled
  const shows = {
    article,
    previous: beside(articles[at - 1]),
    next: beside(articles[at + 1]),
    errata: said(errata, article.id, words.corrects, words.correctedBy),
  }
  return page({
    kind: 'article',
    path,
    words,
    title,
    crumbs: [...crumbs, { text: title, page: path }],
    shows,
  })
}

/** What is said of one article, or of the edition where `article` is none. */
function said({ corrects, correctedBy }: Errata, article: string | undefined, does: string, has: string) {
  const of = (all: Erratum[]) => all.filter(erratum => erratum.article === article)
  return [
    { label: has, links: of(correctedBy) },
    { label: does, links: of(corrects) },
  ]
}

function correctionsPage(
  { listed, copies }: Whole,
  framed: Omit<Parameters<typeof page>[0], 'kind' | 'path' | 'shows'>,
  count: number,
): Page {
  const { words, crumbs = [] } = framed
  const path = `${listed.path}/corrections.html`
  const changed: Changed[] = changes(copies)
  const name = (id: string) => ruleName(id, words.language)
  const shows = { edition: listed, errata: [], changed, corrections: count, ruleName: name }
  const title = `${words.corrections} · ${framed.title}`
  return page({
    kind: 'corrections',
    path,
    words,
    title,
    crumbs: [...crumbs, { text: words.corrections, page: path }],
    shows,
  })
}
