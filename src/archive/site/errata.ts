// What editions say that they correct → links both ways between the pages of the erratum and of what it corrects.
import type { Corrected } from '../../edition.js'
import { articlesMeant, dayOf, meantBy } from '../errata.js'
import { articlePage, type Errata, type Erratum } from './edition-pages.js'
import { grouped } from './listed.js'
import { fullTitle } from './opds.js'
import type { Words } from './words.js'

/** What has to be known of every edition before the page of any is made. */
export interface About {
  id: string
  path: string
  title: string
  language: string
  newspaper?: string
  date?: string
  issue?: string
  edition?: string
  articles: { id: string; title: string }[]
  /** `by` is the article that says so; absent where the edition does. */
  corrects: (Corrected & { by?: string })[]
}

/** Editions that have errata or are corrected, by their ids. What is corrected and not on the shelf is named without a link. */
export function errataOf(all: readonly About[], words: Words): Map<string, Errata> {
  const found = new Map<string, Errata>()
  const at = (id: string) => {
    const known = found.get(id) ?? { corrects: [], correctedBy: [] }
    found.set(id, known)
    return known
  }
  if (all.every(({ corrects }) => corrects.length === 0)) return found
  const byId = new Map([...grouped(all, ({ id }) => dayOf(id)), ...grouped(all, ({ id }) => id)])
  for (const one of all)
    for (const said of one.corrects) {
      const targets = meant(said, one, byId)
      if (targets.length === 0) at(one.id).corrects.push({ article: said.by, text: inWords(said, words) })
      for (const [target, article] of targets) {
        at(one.id).corrects.push({ article: said.by, ...leading(target, article, said.article, words) })
        at(target.id).correctedBy.push({ article, ...leading(one, said.by, undefined, words) })
      }
    }
  return found
}

/** By the id that it has on the shelf, or would have; without an edition, all of that day. */
function meant(
  said: Corrected,
  by: About,
  byId: ReadonlyMap<string, About[]>,
): [About, string | undefined][] {
  const { day, id } = meantBy(said, by.newspaper)
  const found = articlesMeant(byId.get(id ?? day) ?? [], said.article, ({ articles }) => articles)
  return found.map(([target, article]) => [target, article?.id])
}

/** An article that the edition has not under that name is named all the same; the link leads to the edition. */
function leading(
  to: About,
  article: string | undefined,
  named: string | undefined,
  words: Words,
): Omit<Erratum, 'article'> {
  const title = to.articles.find(({ id }) => id === article)?.title ?? named
  const page = article ? articlePage(to, article) : `${to.path}/index.html`
  const edition = fullTitle(to, words)
  if (!title || title === to.title) return { text: edition, page }
  return { text: words.language.startsWith('zh') ? `${edition}《${title}》` : `${edition}: ${title}`, page }
}

function inWords({ newspaper, date, edition, article }: Corrected, words: Words): string {
  return [newspaper, date && words.date(date), edition, article].filter(Boolean).join(' ')
}
