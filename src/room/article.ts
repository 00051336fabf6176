// An article on the shelf → what its page shows, its pictures, and what the search reads of it.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Shown } from '../archive/site/edition-pages.js'
import type { File } from '../archive/site/keep.js'
import { step } from '../archive/site/paths.js'
import type { ArchivedArticle } from '../archived.js'
import { direction } from '../direction.js'
import type { Article } from '../edition.js'
import { imagePath } from '../images.js'
import { withPictures } from '../ingest/pictures.js'
import { hasText } from '../render/has-text.js'
import { articlePage } from '../render/index.js'
import { xhtml } from '../xhtml.js'
import type { Shelved } from './shelved.js'

export interface RoomArticle {
  shown: Shown
  pictures: File[]
  text: string
}

/**
 * @param language of the edition, for an article that says none of its own
 * @param others path of each article's copy → its id
 */
export async function roomArticle(
  { id, title, blocks, article }: ArchivedArticle,
  object: Shelved,
  language: string,
  others: ReadonlyMap<string, string>,
): Promise<RoomArticle> {
  // A copy without a master names its pictures from where it stood; the publication keeps them in source/.
  const keptAs = (path: string) => [path, `source/${path}`].find(object.has)
  const pictured = await withPictures(article, async path => {
    const kept = keptAs(path)
    return kept === undefined ? 'missing' : object.read(kept)
  })
  const own = article.metadata.language ?? language
  const { hast } = articlePage(pictured, own, title, others)
  const first = (type: string) => blocks.find(block => block.type === type)?.text ?? ''
  const byline = bylineOf(blocks)
  const shown: Shown = {
    ...{ id, title, byline, kicker: first('kicker'), subtitle: first('subtitle'), language: own },
    direction: direction(own),
    html: xhtml(linked(hast, new Set(others.values()))),
    isHeaded: hast.children.some(node => node.type === 'element' && node.tagName === 'h1' && hasText(node)),
  }
  return {
    shown,
    pictures: filesOf(pictured, path => object.stored(keptAs(path)!)),
    text: textOf(blocks, [title, byline]),
  }
}

/** Of the article, not of its sections: the bylines before its text begins. */
function bylineOf(blocks: ArchivedArticle['blocks']): string {
  const text = blocks.findIndex(({ type }) => type === 'paragraph')
  const head = blocks.slice(0, text < 0 ? blocks.length : text)
  return head.flatMap(({ type, text }) => (type === 'byline' ? [text] : [])).join(' ')
}

/** A line for each block but those that are told apart already. */
function textOf(blocks: ArchivedArticle['blocks'], told: string[]): string {
  const isTold = (type: string, text: string) => ['title', 'byline'].includes(type) && told.includes(text)
  return blocks.flatMap(({ type, text }) => (isTold(type, text) ? [] : [text])).join('\n')
}

function filesOf({ pictures }: Article, stored: (path: string) => ReturnType<Shelved['stored']>): File[] {
  return [...(pictures?.values() ?? [])].flatMap(picture =>
    picture ? [{ ...stored(picture.path), path: imagePath(picture) }] : [],
  )
}

/** In books, links between articles lead to their galleys; here to their pages. */
function linked(hast: Root, ids: ReadonlySet<string>): Root {
  visit(hast, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#') && ids.has(href.slice(1)))
      properties.href = `${encodeURIComponent(step(href.slice(1)))}.html`
  })
  return hast
}
