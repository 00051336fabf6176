// What an erratum says that it corrects → which of the editions on a shelf are meant, and which article of them.
import type { Corrected } from '../edition.js'
import { bare } from './catalogue/tokens.js'
import { idOf } from './layout.js'

/** Where what is said would lie: an edition's id, or what the ids of all editions of a day begin with. */
export interface Meant {
  /** `临洲晨报/2026-03-11`. */
  day: string
  id?: string
}

/** @param newspaper of the erratum's own edition, which is meant where no other is said */
export function meantBy(said: Corrected, newspaper = ''): Meant {
  const id = idOf({ newspaper, ...said })
  return { day: dayOf(id), ...(said.edition && { id }) }
}

/** `临洲晨报/2026-03-11`: what the editions of a day have in common. */
export function dayOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}

/**
 * Of the editions that are meant those that have the article, each with it: by its id, or by its title, of which only
 * the letters count. Where none has it, as when its title was quoted wrongly, all of them without an article.
 */
export function articlesMeant<E, A extends { id: string; title: string }>(
  editions: readonly E[],
  article: string | undefined,
  articlesOf: (edition: E) => readonly A[],
): [E, A?][] {
  const named = article === undefined ? undefined : bare(article)
  const isNamed = ({ id, title }: A): boolean => id === article || (!!named && bare(title) === named)
  const found = editions.flatMap((edition): [E, A][] => {
    const own = article === undefined ? undefined : articlesOf(edition).find(isNamed)
    return own ? [[edition, own]] : []
  })
  return found.length > 0 ? found : editions.map(edition => [edition])
}
