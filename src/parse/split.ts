// One copy of several articles → the articles: each begins at a heading, or behind a line that people name.
import type { Heading, RootContent } from 'mdast'
import type { Article, Copy, Metadata, Place } from '../edition.js'
import { finding } from '../findings.js'
import { locator } from '../place.js'
import { type Extent, parseParts } from './index.js'
import { text, words } from './nodes.js'

/** `end` is behind the line that ends it. */
interface Part extends Extent {
  end: number
}

/**
 * Raw copy in its parts. Every part is seen by itself, so that each has its own headline; the line behind it is
 * furniture. All share one copy, and have no ids yet.
 */
export function splitBehind(copy: Copy, parts: readonly Part[], line: string): Article[] {
  const locate = locator(copy)
  const seen = parseParts(copy, parts).map((article, i) => {
    const { to, end } = parts[i]!
    const { children } = article.tree
    const behind = end > to ? [furniture(copy.text.slice(to, end), locate(to, end))] : []
    return { ...article, tree: { ...article.tree, children: [...children, ...behind] } }
  })
  return gathered(seen, () => `no line says “${line}” and nothing else`)
}

function furniture(line: string, position: Place): RootContent {
  const data = { evidence: ['parts two articles, as people say'], confidence: 1 }
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
  const articles = gathered(
    withNodes(article, parts.map(raised)),
    () => 'no two of its headings are of one rank',
  )
  const whole = ofBook(article)
  return articles.length > 1 ? articles.map(part => ({ ...part, whole })) : articles
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading' && words(node).trim() !== ''
/** A title and what stands around it; headings one below the other are one. */
const isFront = (node: RootContent): boolean => node.type === 'heading' || node.type === 'leafDirective'

/** A chapter's heading is the title of an article. */
function raised(nodes: RootContent[], _: number, all: RootContent[][]): RootContent[] {
  const depths = nodes.filter(isHeading).map(({ depth }) => depth)
  const by = Math.min(...depths) - 1
  if (all.length < 2 || depths.length === 0 || by === 0) return nodes
  return nodes.map(node =>
    node.type === 'heading' ? { ...node, depth: (node.depth - by) as Heading['depth'] } : node,
  )
}

/** A headline above all others is the book's. */
function ofBook({ tree, metadata }: Article): Metadata {
  const [title, ...others] = tree.children.filter(isHeading)
  const isAlone = title?.depth === 1 && others.every(({ depth }) => depth > 1)
  return { ...(isAlone && { title: words(title).replace(/\n/gu, ' ').trim() }), ...metadata }
}

/** Depth of the widest headings that come more than once; 0 where none do. */
function widest(nodes: RootContent[]): number {
  const depths = nodes.filter(isHeading).map(({ depth }) => depth)
  const repeated = depths.filter((depth, i) => depths.indexOf(depth) !== i)
  return repeated.length > 0 ? Math.min(...new Set(repeated)) : 0
}

/** An article cut behind each block that says `line` and nothing else, which becomes furniture. */
export function splitAtLines(article: Article, line: string): Article[] {
  const source = article.copy.text
  const parts: RootContent[][] = [[]]
  for (const node of article.tree.children) {
    const position = node.position as Place
    const written = source.slice(position.start.offset, position.end.offset)
    const ends = [words(node), written].some(said => said.trim() === line.trim())
    parts.at(-1)!.push(ends ? furniture(written, position) : node)
    if (ends) parts.push([])
  }
  return gathered(withNodes(article, parts), () => `no paragraph says “${line}” and nothing else`)
}

function withNodes(article: Article, parts: RootContent[][]): Article[] {
  return parts.map(children => ({ ...article, tree: { ...article.tree, children } }))
}

const isFurniture = (node: RootContent): boolean => node.type === 'leafDirective' && node.name === 'furniture'

/** A title of the file is no title of each of its articles, nor does each correct what it corrects. */
function ofWhole(part: Article): Article {
  const { title: _, subtitle: __, identifier: ___, corrects: ____, ...metadata } = part.metadata
  return { ...part, metadata, whole: part.metadata }
}

/** What holds nothing but furniture is no article: it goes to the one above, or to the first. One part is told. */
function gathered(parts: Article[], why: () => string): Article[] {
  const [whole] = parts
  const articles: Article[] = []
  let above: RootContent[] = []
  for (const part of parts) {
    const { children } = part.tree
    const last = articles.at(-1)
    if (!children.every(isFurniture)) {
      articles.push({ ...part, tree: { ...part.tree, children: [...above, ...children] } })
      above = []
    } else if (last) last.tree.children.push(...children)
    else above.push(...children)
  }
  if (articles.length > 1) return articles.map(ofWhole)
  const [only = { ...whole!, tree: { ...whole!.tree, children: above } }] = articles
  const { copy } = only
  const found = parts.length > 1 ? 'only one of its parts holds text' : why()
  const findings = [...copy.findings, finding('split-in-vain', found, { file: copy.source.name })]
  return [{ ...only, copy: { ...copy, findings } }]
}
