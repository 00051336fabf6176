// One copy of several articles → the articles: each begins at a heading, or behind a line that people name.
import type { Heading, RootContent } from 'mdast'
import type { Article, Copy, Place } from '../edition.js'
import { locator } from '../place.js'
import { type Extent, parseParts } from './index.js'
import { text, words } from './nodes.js'

/**
 * Raw copy cut behind each line that says `line` and nothing else. Every part is seen by itself, so that each has its
 * own headline; the line is furniture of the part above it. All share one copy, and have no ids yet.
 */
export function splitBehind(copy: Copy, line: string): Article[] {
  const locate = locator(copy)
  const parts = partsOf(copy.text, line.trim())
  return parseParts(copy, parts).map((article, i) => {
    const { to, end } = parts[i]!
    if (end === to) return article
    const children = [...article.tree.children, furniture(copy.text.slice(to, end), locate(to, end))]
    return { ...article, tree: { ...article.tree, children } }
  })
}

interface Part extends Extent {
  /** Behind the line that ends it. */
  end: number
}

function partsOf(clean: string, line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (let start = 0; start < clean.length; ) {
    const newline = clean.indexOf('\n', start)
    const end = newline < 0 ? clean.length : newline
    if (clean.slice(start, end).trim() === line) {
      parts.push({ from, to: start, end })
      from = end
    }
    start = end + 1
  }
  return [...parts, { from, to: clean.length, end: clean.length }]
}

function furniture(line: string, position: Place): RootContent {
  const data = { evidence: ['parts two articles, as edition.yaml says'], confidence: 1 }
  return { type: 'leafDirective', name: 'furniture', attributes: {}, children: [text(line)], data, position }
}

/**
 * An article cut at its widest headings, of which it has several. What stands above the first of them is an article of
 * its own, but for a book's title alone. Metadata are those of the whole.
 */
export function splitAtHeadings(article: Article): Article[] {
  const { children } = article.tree
  const depth = widest(children)
  const parts: RootContent[][] = [[]]
  for (const node of children) {
    const goesOn = parts.at(-1)!.every(isFront)
    if (isHeading(node) && node.depth <= depth && !goesOn) parts.push([])
    parts.at(-1)!.push(node)
  }
  return parts.map(nodes => ({ ...article, tree: { ...article.tree, children: nodes } }))
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading' && words(node).trim() !== ''
/** A title and what stands around it; headings one below the other are one. */
const isFront = (node: RootContent): boolean => node.type === 'heading' || node.type === 'leafDirective'

/** Depth of the headings that come more than once. */
function widest(nodes: RootContent[]): number {
  const depths = nodes.filter(isHeading).map(({ depth }) => depth)
  return Math.min(...depths.filter((depth, i) => depths.indexOf(depth) !== i))
}

/** An article cut behind each block that says `line` and nothing else, which becomes furniture. */
export function splitAtLines(article: Article, line: string): Article[] {
  const parts: RootContent[][] = [[]]
  for (const node of article.tree.children) {
    const ends = words(node).trim() === line.trim()
    parts.at(-1)!.push(ends ? furniture(words(node), node.position as Place) : node)
    if (ends) parts.push([])
  }
  return parts
    .filter(nodes => nodes.length > 0)
    .map(nodes => ({ ...article, tree: { ...article.tree, children: nodes } }))
}
