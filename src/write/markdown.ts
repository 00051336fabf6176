// An article → its Markdown master: YAML front matter, directives for roles. Reading it gives the same tree.
import type { Nodes, Root } from 'mdast'
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
import { pictureKeptAs } from './sources.js'

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
  'corrects',
] as const satisfies (keyof Metadata)[]

/**
 * Text in which markup characters are escaped, so that only our directives are markup. Ends with a line end.
 *
 * @param name of the master in the publication, from which its pictures have to be reached
 * @param others path of each copy → name of its master
 */
export function toMarkdown(
  article: Article,
  name: string,
  others: ReadonlyMap<string, string> = new Map(),
): string {
  const { metadata } = article
  const said = keys.flatMap(key => (metadata[key] === undefined ? [] : [[key, metadata[key]] as const]))
  const front = said.length ? `---\n${yaml(said)}---\n\n` : ''
  return front + writer.stringify(moved(article, name, others))
}

function yaml(said: (readonly [string, unknown])[]): string {
  return stringify(Object.fromEntries(said), { lineWidth: 0 })
}

/** The master does not stand where the copy stood, nor do the pictures and the other masters. */
function moved({ tree, pictures, copy }: Article, name: string, others: ReadonlyMap<string, string>): Root {
  const from = copy.source.name
  const led = others.size > 0 ? relinked(tree, address => linkTo(address, from, name, others)) : tree
  if (!pictures) return led
  return readdress(led, address => {
    const picture = pictures.get(pathBeside(address, from) ?? '')
    return picture ? addressBeside(pictureKeptAs(picture.path), name) : address
  })
}

function linkTo(address: string, from: string, name: string, others: ReadonlyMap<string, string>): string {
  const [path = '', ...place] = address.split('#')
  const other = others.get(pathBeside(path, from) ?? '')
  return other ? [addressBeside(other, name), ...place].join('#') : address
}

/** The tree with other addresses in its links. */
function relinked(node: Root, change: (address: string) => string): Root {
  const walk = (node: Nodes): Nodes => {
    const own = node.type === 'link' || node.type === 'definition' ? { ...node, url: change(node.url) } : node
    return 'children' in own ? ({ ...own, children: own.children.map(walk) } as Nodes) : own
  }
  return walk(node) as Root
}
