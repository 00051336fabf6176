// Article → the words that stand for it in the contents and running heads.
import { parse } from 'node:path'
import type { RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import type { Article } from './edition.js'

/** What front matter says, else the title, the kicker, the first heading; nothing is made up, so at last the file's name. */
export function headline({ tree, metadata, copy }: Article): string {
  return (
    metadata.title ||
    first(tree.children, isTitle) ||
    first(tree.children, isKicker) ||
    first(tree.children, isHeading) ||
    parse(copy.source.name).name
  )
}

/** Plain text of a node as it is read aloud, without HTML that Markdown copy may hold. */
export function plain(node: RootContent): string {
  return textOf(node, { includeHtml: false })
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

export function isTitle(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1
}

function isHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth > 1
}

export function isKicker(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.name === 'kicker'
}

function first(nodes: RootContent[], wanted: (node: RootContent) => boolean): string {
  const found = nodes.find(wanted)
  return found ? plain(found) : ''
}
