// An article → its Markdown master: YAML front matter, directives for roles. Reading it gives the same tree.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import { addressBeside, pathBeside } from '../beside.js'
import { remarkDirectives } from '../directives.js'
import type { Article, Metadata } from '../edition.js'
import { readdress } from '../picture-addresses.js'
import { handlers } from './markdown-handlers.js'
import { keptAs } from './sources.js'

const writer = unified()
  .use(remarkGfm)
  .use(remarkDirectives)
  .use(remarkFrontmatter)
  .use(remarkStringify, {
    rule: '*', // `---` at the top would read back as front matter.
    handlers,
  })
  .freeze()

/** The keys of front matter, in the order in which they are written. */
export const keys = [
  'title',
  'subtitle',
  'newspaper',
  'issue',
  'edition',
  'date',
  'modified',
  'language',
  'writing',
  'publisher',
  'rights',
  'identifier',
  'description',
  'source',
  'subject',
  'people',
] as const satisfies (keyof Metadata)[]

/**
 * Text in which markup characters are escaped, so that only our directives are markup. Ends with a line end.
 *
 * @param name of the master in the publication, from which its pictures have to be reached
 */
export function toMarkdown(article: Article, name: string): string {
  const { metadata } = article
  const said = keys.flatMap(key => (metadata[key] === undefined ? [] : [[key, metadata[key]] as const]))
  const front = said.length ? `---\n${yaml(said)}---\n\n` : ''
  return front + writer.stringify(moved(article, name))
}

function yaml(said: (readonly [string, unknown])[]): string {
  return stringify(Object.fromEntries(said), { lineWidth: 0 })
}

/** The master does not stand where the copy stood, nor do the pictures. */
function moved({ tree, pictures, copy }: Article, name: string): Root {
  if (!pictures) return tree
  return readdress(tree, address => {
    const picture = pictures.get(pathBeside(address, copy.source.name) ?? '')
    return picture ? addressBeside(keptAs(picture.path), name) : address
  })
}
