// An edition of which an earlier run has made most already → what that run knew of its articles and pages.
import { resolve } from 'node:path'
import { derivations, recalled } from './derived.js'
import type { Article, Galley } from './edition.js'
import { madeOf } from './kept-articles.js'
import type { Manifest } from './manifest.js'
import { openParts, type Parts } from './parts.js'

export interface KeptEdition {
  parts: Parts
  /** For the next run. */
  keep(): Promise<void>
}

/** Editions of fewer articles are made anew as soon as that is read. */
const few = 8

/** Galleys and pages of articles that have not changed count as derived then. */
export function recallEdition(
  { dir, slug }: Pick<Manifest, 'dir' | 'slug'>,
  articles: Article[],
): KeptEdition | undefined {
  if (articles.length < few) return undefined
  const parts = openParts(resolve(dir), slug)
  const before = new Map(articles.map(article => [article, recallGalleys(article, parts)]))
  return {
    parts,
    async keep() {
      for (const article of articles) keepGalleys(article, parts, before.get(article))
      await parts.save()
    },
  }
}

/** By how they were made: galleys of one article, and of each of them what was derived from its tree. */
type Kept = [how: string, galleys: Galley[], pages: [how: string, value: unknown][][]][]

/** How what is recalled was made; nothing where nothing is, or where this process knows the article itself. */
function recallGalleys(article: Article, parts: Parts): string | undefined {
  const key = madeOf(article)
  const kept = key && derivations(article).length === 0 ? parts.get<Kept>(key) : undefined
  if (!kept) return undefined
  for (const [how, galleys, pages] of kept) {
    recalled(article, how, galleys)
    for (const [at, { hast }] of galleys.entries())
      for (const [how, value] of pages[at]!) recalled(hast, how, value)
  }
  return hows(kept)
}

/** What this run has asked for. */
function keepGalleys(article: Article, parts: Parts, before: string | undefined): void {
  const key = madeOf(article)
  if (!key) return
  const now = derivations(article).map(([how, value]): Kept[number] => {
    const galleys = value as Galley[]
    return [how, galleys, galleys.map(({ hast }) => derivations(hast))]
  })
  if (!parts.has(key) || (before !== undefined && before !== hows(now))) parts.set(key, now)
}

function hows(kept: Kept): string {
  return JSON.stringify(kept.map(([how, , pages]) => [how, pages.map(page => page.map(([how]) => how))]))
}
