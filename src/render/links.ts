// Links in copy → only those that a book may hold: to the web, to mail, to notes on the page, to other articles.
import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { pathBeside } from '../beside.js'
import { hasText } from './has-text.js'
import { walk } from './walk.js'

declare module 'vfile' {
  interface DataMap {
    /** Path of each copy in the edition's folder → id of its article's galley. */
    articles: ReadonlyMap<string, string>
  }
}

/** Refused links leave their words. */
export function links() {
  return (tree: Root, file: VFile): void => {
    const { ids, links } = addresses(tree)
    for (const node of links) link(node, ids, file)
  }
}

function addresses(tree: Root): { ids: Set<string>; links: Element[] } {
  const found = { ids: new Set<string>(), links: [] as Element[] }
  walk<RootContent>(tree, ({ children }) => {
    for (const child of children) {
      if (child.type !== 'element') continue
      const { id, href } = child.properties
      if (typeof id === 'string') found.ids.add(id)
      if (child.tagName === 'a' && href !== undefined) found.links.push(child)
    }
  })
  return found
}

function link(node: Element, ids: Set<string>, file: VFile): void {
  const href = String(node.properties.href)
  const kept = href.startsWith('#')
    ? ids.has(href.slice(1)) && href
    : (otherArticle(href, file) ?? webAddress(href))
  const isEmpty = !hasText(node)
  if (kept && !isEmpty) {
    node.properties.href = kept
    return
  }
  file.message(`Link to “${shown(href)}” left out${isEmpty ? ': it has no words' : ''}`, {
    place: node.position,
    ruleId: 'refused-link',
  })
  node.tagName = 'span'
  node.properties = {}
}

/** `../news/02.md#street`: the article that it leads to, by its galley. A place in it is not known by its words. */
function otherArticle(href: string, { data: { articles, from = '' } }: VFile): string | undefined {
  const path = pathBeside(href.replace(/#.*$/su, ''), from)
  const id = path === undefined ? undefined : articles?.get(path)
  return id && `#${id}`
}

/** The address with what RFC 3986 forbids escaped; nothing where it leads neither to the web nor to mail. */
function webAddress(href: string): string | undefined {
  if (!/^(?:https?:\/\/[^/?#]|mailto:[^?])/i.test(href) || !URL.canParse(href)) return undefined
  if (/^\.|\.\./.test(new URL(href).hostname)) return undefined // A label of a host's name may not be empty.
  const ascii = /^[!#-;=?-[\]_a-z~]*$/.test(href) ? href : new URL(href).href
  const [address, ...fragment] = ascii.replace(/%(?![0-9a-f]{2})/gi, '%25').split('#')
  return [address, ...(fragment.length > 0 ? [fragment.join('%23')] : [])].join('#')
}

/** Addresses may be of any length (`data:`) and hold what nobody sees. */
export function shown(address: string): string {
  const seen = address.slice(0, 80).replace(/\p{C}/gu, '\uFFFD')
  return address.length > 80 ? `${seen}…` : seen
}
