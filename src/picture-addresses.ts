// An article's tree → the same tree with other addresses of its pictures: in images, in definitions that images refer
// to, and in HTML. What reads the pictures and what writes the Markdown master both go by it.
import { Parser } from 'htmlparser2'
import type { Definition, Html, Image, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Gives the address that shall stand in the place of `address`; `node` holds it. */
export type Readdress = (address: string, node: Image | Definition | Html) => string

export function readdress(tree: Root, change: Readdress): Root {
  const pictured = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => {
    pictured.add(identifier)
  })
  return changed(tree) as Root

  function changed(node: Nodes): Nodes {
    if ('children' in node) return { ...node, children: node.children.map(changed) } as Nodes
    if (node.type === 'image' || (node.type === 'definition' && pictured.has(node.identifier)))
      return { ...node, url: change(node.url, node) }
    if (node.type === 'html') return { ...node, value: inHtml(node.value, url => change(url, node)) }
    return node
  }
}

interface Source {
  from: number
  to: number
  address: string
}

function inHtml(html: string, change: (address: string) => string): string {
  let out = ''
  let at = 0
  for (const { from, to, address } of sources(html)) {
    const now = change(address)
    if (now === address) continue
    out += `${html.slice(at, from)}src="${now.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
    at = to
  }
  return out + html.slice(at)
}

/** Where the `src` of each `<img>` stands. A tag that never ends is text, so only whole ones count. */
function sources(html: string): Source[] {
  const found: Source[] = []
  let seen: Source | undefined
  const parser = new Parser({
    onopentagname: () => {
      seen = undefined
    },
    onattribute: (name, address) => {
      if (name === 'src') seen ??= { from: parser.startIndex, to: parser.endIndex, address }
    },
    onopentag: name => {
      if (name === 'img' && seen) found.push(seen)
    },
  })
  parser.end(html)
  return found
}
