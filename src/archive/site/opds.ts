// Newspapers and years → the catalogues' feeds, whatever their format: what leads where, and what each lists.
import { version } from '../../root.js'
import type { Listed, Paper } from './listed.js'
import { newest } from './lists.js'
import type { Words } from './words.js'

/** A feed that leads to others, or one that lists editions. Paths are in the room, without the format's extension. */
export interface Feed {
  path: string
  title: string
  /** RFC 3339: when the newest edition below it came to the shelf. */
  updated: string
  /** Path of the feed above it. */
  up?: string
  navigation?: Lead[]
  editions?: Listed[]
  page?: Pages
}

export interface Lead {
  title: string
  path: string
  count: number
  updated: string
  /** Whether the feed lists editions, not further feeds. */
  acquires: boolean
}

/** Of a list that is parted into several feeds. */
export interface Pages {
  current: number
  perPage: number
  count: number
  paths: string[]
}

/** Editions that one feed lists; readers on devices do not bear thousands. */
const perPage = 100

/** The first is where a reader begins. */
export function* feeds(papers: readonly Paper[], words: Words): Iterable<Feed> {
  const all = papers.flatMap(everyOf)
  const top = { path: 'opds/index', title: words.room, updated: latest(all) }
  const fresh = { path: 'opds/newest', title: words.feedNewest, updated: top.updated, up: top.path }
  const leads = papers.map(paper => lead(paper, words))
  const latestOnes = newest(papers, perPage)
  yield { ...top, navigation: [{ ...fresh, count: latestOnes.length, acquires: true }, ...leads] }
  yield { ...fresh, editions: latestOnes }
  for (const paper of papers) yield* paperFeeds(paper, words)
}

function* paperFeeds(paper: Paper, words: Words): Iterable<Feed> {
  const own = { ...lead(paper, words), up: 'opds/index' }
  const years = parts(paper, words).map(part => ({ ...part, updated: latest(part.editions) }))
  const navigation = years.map(part => ({ ...part, count: part.editions.length, acquires: true }))
  yield { path: own.path, title: own.title, updated: own.updated, up: own.up, navigation }
  for (const year of years) yield* paged({ ...year, title: `${own.title} ${year.title}`, up: own.path })
}

/** Years, the latest first, and what has none. */
function parts(
  { path, years, undated }: Paper,
  words: Words,
): { title: string; path: string; editions: Listed[] }[] {
  const dated = years.map(({ year, editions }) => ({
    title: words.say(words.year, { year }),
    path: `opds/${path}/${year}`,
    editions,
  }))
  return undated.length > 0
    ? [...dated, { title: words.noDay, path: `opds/${path}/undated`, editions: undated }]
    : dated
}

function* paged({ path, title, updated, up, editions }: Feed & { editions: Listed[] }): Iterable<Feed> {
  const paths = Array.from({ length: Math.ceil(editions.length / perPage) }, (_, at) =>
    at > 0 ? `${path}-${at + 1}` : path,
  )
  for (const [at, own] of paths.entries())
    yield {
      path: own,
      title,
      updated,
      ...(up && { up }),
      editions: editions.slice(at * perPage, (at + 1) * perPage),
      page: { current: at + 1, perPage, count: editions.length, paths },
    }
}

function lead(paper: Paper, words: Words): Lead {
  const updated = latest(everyOf(paper))
  return {
    title: paper.name ?? words.books,
    path: `opds/${paper.path}/index`,
    count: paper.count,
    updated,
    acquires: false,
  }
}

function everyOf({ years, undated }: Paper): Listed[] {
  return [...years.flatMap(({ editions }) => editions), ...undated]
}

/** Of an empty shelf the beginning of time, for a feed has to say something. */
function latest(editions: readonly Listed[]): string {
  return editions.reduce(
    (last, { created }) => (Date.parse(created) > Date.parse(last) ? created : last),
    '1970-01-01T00:00:00Z',
  )
}

/** What names an edition where nothing around it says of which newspaper and day it is. */
export function fullTitle(
  { title, newspaper, ...of }: Pick<Listed, 'title' | 'newspaper' | 'date' | 'issue' | 'edition'>,
  words: Words,
): string {
  const named = newspaper === undefined ? [title] : [newspaper]
  const own = newspaper === undefined || title === newspaper ? [] : [title]
  return [...named, of.date && words.date(of.date), of.issue, of.edition, ...own].filter(Boolean).join(' ')
}

/** What an edition can be had as: books, or its Markdown where there is no book. */
export function acquired({ downloads }: Listed): Listed['downloads'] {
  const books = downloads.filter(({ mediaType }) => /epub|pdf/u.test(mediaType))
  return books.length > 0 ? books : downloads.filter(({ mediaType }) => mediaType === 'text/markdown')
}

export const generator = { name: 'Kanben', version }
