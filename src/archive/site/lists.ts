// Newspapers and their editions → the pages that lead to them: first page, newspapers, years, search.
import { calendar, isDay } from './calendar.js'
import { grouped, type Listed, type Paper, type Year } from './listed.js'
import { type Crumb, type Page, page } from './page.js'
import type { Words } from './words.js'

/** How many editions the first page and the feed of the newest name. */
export const newestCount = 12

/** Those that came to the shelf last, the last first. */
export function newest(papers: readonly Paper[], count = newestCount): Listed[] {
  return papers
    .flatMap(({ years, undated }) => [...years.flatMap(({ editions }) => editions), ...undated])
    .sort((a, b) => order(b.created, a.created) || order(b.date ?? '', a.date ?? '') || order(a.path, b.path))
    .slice(0, count)
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** One by one, for they may be many. */
export function* listPages(papers: readonly Paper[], words: Words): Iterable<Page> {
  const shows = { papers, newest: newest(papers), choices: papers }
  yield page({ kind: 'home', path: 'index.html', words, shows })
  yield searchPage(papers, words)
  for (const paper of papers) {
    yield paperPage(paper, words)
    for (const [at, year] of paper.years.entries()) yield yearPage(paper, year, at, words)
  }
}

/** The way to a newspaper's page. */
export function paperCrumb({ path, name }: Pick<Paper, 'path' | 'name'>, words: Words): Crumb {
  return { text: name ?? words.books, page: `${path}/index.html` }
}

/** The way to the page of a year. */
export function yearCrumb(paper: string, year: string, words: Words): Crumb {
  return { text: words.say(words.year, { year }), page: `${paper}/${year}/index.html` }
}

function searchPage(choices: readonly Paper[], words: Words): Page {
  const crumbs = [{ text: words.search, page: 'search.html' }]
  const scripts = ['assets/search.js', 'search/chunks.js']
  return page({
    kind: 'search',
    path: 'search.html',
    words,
    title: words.search,
    crumbs,
    scripts,
    shows: { choices },
  })
}

function paperPage(paper: Paper, words: Words): Page {
  const crumb = paperCrumb(paper, words)
  const years = paper.years.map(({ year, editions }) => ({ year, months: counts(editions) }))
  return page({
    kind: 'paper',
    path: crumb.page,
    words,
    title: crumb.text,
    crumbs: [crumb],
    shows: { paper, years },
  })
}

/** How many editions each month has. */
function counts(editions: Listed[]): number[] {
  const months = Array.from({ length: 12 }, () => 0)
  for (const { date } of editions) {
    const month = Number(date!.slice(5, 7))
    if (months[month - 1] !== undefined) months[month - 1]!++
  }
  return months
}

function yearPage(paper: Paper, { year, editions }: Year, at: number, words: Words): Page {
  const [dated, apart] = [editions.filter(isDated), editions.filter(edition => !isDated(edition))]
  const crumbs = [paperCrumb(paper, words), yearCrumb(paper.path, year, words)]
  const shows = {
    paper,
    year,
    months: calendar(
      year,
      grouped(dated, ({ date }) => date!),
    ),
    editions: dated,
    apart,
    earlier: paper.years[at + 1]?.year,
    later: paper.years[at - 1]?.year,
  }
  const title = crumbs.map(({ text }) => text).join(' ')
  return page({ kind: 'year', path: crumbs[1]!.page, words, title, crumbs, shows })
}

const isDated = ({ date }: Listed): boolean => isDay(date!)
