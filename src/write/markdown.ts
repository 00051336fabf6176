// An article → its Markdown master: YAML front matter, directives for roles. Reading it gives the same tree.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import { addressOf, pathBeside } from '../beside.js'
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

/** Text in which markup characters are escaped, so that only our directives are markup. Ends with a line end. */
export function toMarkdown(article: Article, metadata: Metadata): string {
  const said = keys.flatMap(key => (metadata[key] === undefined ? [] : [[key, metadata[key]] as const]))
  const front = said.length ? `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n\n` : ''
  return front + writer.stringify(moved(article))
}

/** The master stands above the folder that keeps the pictures. */
function moved({ tree, pictures }: Article): Root {
  if (!pictures) return tree
  return readdress(tree, address => {
    const picture = pictures.get(pathBeside(address) ?? '')
    return picture ? addressOf(keptAs(picture.path)) : address
  })
}
