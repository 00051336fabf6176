// What the lists of the reading room know of an edition, and how they order editions into newspapers and years.
import { inNaturalOrder } from '../../natural-order.js'
import { none } from './paths.js'

/** An edition as lists, calendars, feeds and the search name it. Nothing in it is made up. */
export interface Listed {
  /** Of its object. */
  id: string
  /** Folder of its pages in the room. */
  path: string
  /** Of the book. */
  title: string
  identifier: string
  language: string
  newspaper?: string
  /** ISO 8601, also `2026` or `2026-03`. */
  date?: string
  issue?: string
  edition?: string
  subtitle?: string
  publisher?: string
  rights?: string
  description?: string
  subject?: string[]
  people: { name: string; relator: string }[]
  /** How many articles it has. */
  articles: number
  /** When its newest version was put on the shelf, RFC 3339. */
  created: string
  downloads: Download[]
  cover?: Cover
}

export interface Download {
  /** Path in the room. */
  path: string
  mediaType: string
  bytes: number
}

export interface Cover {
  path: string
  mediaType: string
  width: number
  height: number
}

/** A newspaper, or what is none. */
export interface Paper {
  /** Folder of its pages. */
  path: string
  /** As its newest edition names it; absent of books. */
  name?: string
  /** Of its newest edition. */
  language: string
  /** Latest first. */
  years: Year[]
  /** What has no date. */
  undated: Listed[]
  count: number
}

export interface Year {
  year: string
  /** From its first day to its last. */
  editions: Listed[]
}

/** Newspapers in natural order, books at the end. */
export function papers(editions: readonly Listed[]): Paper[] {
  const groups = grouped(editions, ({ path }) => path.split('/')[0]!)
  return [...groups].map(([path, all]) => paper(path, all)).sort(byName)
}

function paper(path: string, all: Listed[]): Paper {
  const [dated, undated] = [all.filter(({ date }) => date), all.filter(({ date }) => !date)]
  const years = [...grouped(dated, ({ date }) => date!.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1))
  const name = path === none.newspaper ? undefined : (all.at(-1)!.newspaper ?? path)
  return {
    path,
    ...(name !== undefined && { name }),
    language: all.at(-1)!.language,
    years: years.map(([year, editions]) => ({ year, editions })),
    undated,
    count: all.length,
  }
}

function byName(a: Paper, b: Paper): number {
  if (!a.name || !b.name) return Number(!a.name) - Number(!b.name)
  return inNaturalOrder(a.name, b.name) || (a.path < b.path ? -1 : 1)
}

/** The order of all lists: by newspaper, then day, then as editions of a day are counted. */
export function inOrder(a: Listed, b: Listed): number {
  const [[paper, date], [otherPaper, otherDate]] = [key(a), key(b)]
  if (paper !== otherPaper) return paper < otherPaper ? -1 : 1
  if (date !== otherDate) return date < otherDate ? -1 : 1
  return hour(a) - hour(b) || inNaturalOrder(a.path, b.path)
}

/** Editions of a day come as the day goes. */
function hour({ edition = '' }: Listed): number {
  const at = ['早晨', '午', '晚夜'].findIndex(hours => hours.includes(edition[0] ?? ' '))
  return at < 0 ? 3 : at
}

function key({ path, date = '' }: Listed): [string, string] {
  return [path.split('/')[0]!, date]
}

/** In the order in which keys are met. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
