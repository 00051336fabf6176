// Edition → its Markdown masters: one of a lone article; of several one each, and the edition.yaml that binds them.
import type { Article, Book, Edition } from '../edition.js'
import type { ThemeChoice } from '../manifest.js'
import { manifestYaml } from './manifest.js'
import { keys, toMarkdown } from './markdown.js'

/**
 * Published again, they give the same articles.
 *
 * @param theme what was said of how the PDF is set
 */
export function masters(edition: Edition, theme?: ThemeChoice): Book[] {
  const { slug, articles } = edition
  const [only] = articles
  if (articles.length === 1 && only) return [master(only, `${slug}.md`)]
  const files = new Map(articles.map(article => [article.id, `articles/${article.id}.md`]))
  const byPath = new Map(articles.map(({ id, copy }) => [copy.source.name, files.get(id)!]))
  return [
    manifest(edition, files, theme),
    ...articles.map(article => master(article, files.get(article.id)!, byPath)),
  ]
}

function master(article: Article, name: string, others?: ReadonlyMap<string, string>): Book {
  return book(name, 'text/markdown', toMarkdown(article, name, others))
}

/** What was made up for want of better, the identifier and a folder's name for a title, is not said again. */
function manifest(edition: Edition, files: Map<string, string>, theme?: ThemeChoice): Book {
  const { sections, articles, titleFrom } = edition
  const metadata = Object.fromEntries(
    keys.flatMap(key => (edition[key] === undefined || made(key) ? [] : [[key, edition[key]]])),
  )
  const parts = sections.length > 0 ? sections : [{ articles: articles.map(({ id }) => id) }]
  const divisions = parts.map(({ articles: ids, ...named }) => ({
    ...('title' in named && named.title !== undefined && { title: named.title }),
    ...('page' in named && named.page !== undefined && { page: named.page }),
    items: ids.map(id => ({ file: files.get(id)! })),
  }))
  return book(
    'edition.yaml',
    'application/yaml',
    manifestYaml({ metadata, ...(theme && { theme }), sections: divisions }),
  )

  function made(key: (typeof keys)[number]): boolean {
    if (key === 'title') return titleFrom !== 'metadata'
    return key === 'people' || (key === 'identifier' && edition.identifier.startsWith('urn:uuid:'))
  }
}

function book(name: string, mediaType: string, text: string): Book {
  return { name, mediaType, bytes: new TextEncoder().encode(text) }
}
