// Edition → the copies that it was made from: one file may hold several articles.
import type { Copy, Edition } from './edition.js'

/** Each file once, in the order of the articles. */
export function copiesOf({ articles }: Pick<Edition, 'articles'>): Copy[] {
  return [...new Set(articles.map(({ copy }) => copy))]
}
