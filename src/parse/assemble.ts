// Articles + what people say of them → the edition. What nobody says stays unsaid.
import { blocks } from '../blocks.js'
import type { Article, Edition, Metadata, Person, Section } from '../edition.js'
import { detectLanguage } from '../lexicon/language.js'
import type { Division } from '../manifest.js'
import { urlSpace, uuidOf } from '../uuid.js'

/** UUID of the name space in which editions are named: v5 of the URL namespace and `https://github.com/kanben/kanben`. */
const namespace = uuidOf('urn:kanben:edition', urlSpace)

/**
 * @param given what is said of the edition from outside; goes before the articles' own front matter
 * @param slug name of the edition's folder; the title of last resort
 */
export function assemble(
  articles: Article[],
  given: Metadata,
  slug: string,
  sections: Section[] = [],
): Edition {
  const said = { ...saidBy(articles), ...given }
  const [title, titleFrom] = findTitle(articles, said, slug)
  const text = articles.map(article => article.copy.text).join('\n')
  const digests = articles.map(article => article.copy.source.sha256)
  return {
    ...said,
    slug,
    title,
    titleFrom,
    language: said.language ?? detectLanguage(text),
    identifier: said.identifier ?? `urn:uuid:${uuidOf([...digests, title].join('\n'), namespace)}`,
    people: distinct([...(said.people ?? []), ...bylines(articles)]),
    articles,
    sections,
  }
}

/** What the articles say of their paper. */
const shared = [
  'newspaper',
  'issue',
  'edition',
  'date',
  'language',
  'writing',
  'publisher',
  'rights',
] as const

/**
 * A lone article or file speaks for its edition; of several what all that speak of it say alike, and nothing that is
 * their own. What an article corrects stays its own.
 */
function saidBy(articles: Article[]): Metadata {
  if (articles.length === 1) {
    const { corrects: _, ...said } = articles[0]!.metadata
    return said
  }
  const [{ whole, copy }] = articles as [Article]
  if (whole && articles.every(article => article.copy === copy)) return whole
  const agreed = shared.flatMap(key => {
    const values = new Set(articles.flatMap(({ metadata }) => metadata[key] ?? []))
    return values.size === 1 ? [[key, [...values][0]] as const] : []
  })
  return Object.fromEntries(agreed)
}

/** The manifest's divisions, each with its articles, as sections; none where nobody parts the edition. */
export function sectionsOf(divisions: Division[], articles: Article[][]): Section[] {
  if (!divisions.some(({ title, page }) => title || page)) return []
  return divisions.map(({ title, page }, at) => ({
    id: `s${at + 1}`,
    ...(title && { title }),
    ...(page && { page }),
    articles: articles[at]!.map(({ id }) => id),
  }))
}

/** Of several articles none gives the edition its title: the paper does, or the folder. */
function findTitle(articles: Article[], said: Metadata, slug: string): [string, Edition['titleFrom']] {
  if (said.title) return [said.title, 'metadata']
  if (articles.length > 1) return said.newspaper ? [said.newspaper, 'newspaper'] : [slug, 'file']
  const all = articles.flatMap(blocks)
  for (const type of ['title', 'kicker', 'heading'] as const) {
    const text = all.find(block => block.type === type && block.text.trim())?.text
    if (text) return [text.replace(/\n/gu, ' '), type]
  }
  return [slug, 'file']
}

/** Also those whom a dateline or the end of a paragraph names as its reporters. */
function bylines(articles: Article[]): Person[] {
  return articles
    .flatMap(blocks)
    .flatMap(block => (['byline', 'dateline', 'paragraph'].includes(block.type) ? (block.people ?? []) : []))
}

/** Each name once, in the order in which they first stand, with the role that it has there. */
function distinct(people: Person[]): Person[] {
  return [
    ...new Map(people.map(person => [person.name, person]).reverse() as [string, Person][]).values(),
  ].reverse()
}
