// An article's tree → its blocks in reading order, as `inspect` lists them.
import type { Nodes, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Article, Block, Correction, Role } from './edition.js'
import { words } from './parse/nodes.js'
import { places } from './place.js'

/**
 * One block for each node of the tree, with three exceptions: an editor's note is one block, whose paragraphs are
 * joined by line ends, and its signature another; every item of a list is a block, and every stanza of a verse. Lines
 * of a page that were taken out of a sentence are listed behind it: they are furniture like those between paragraphs.
 */
export function blocks(article: Article): Block[] {
  const listed = article.tree.children.flatMap(node => blocksOf(node))
  const taken = article.copy.corrections.filter(({ ruleId }) => ruleId === 'page-furniture')
  if (!taken.length) return listed
  const place = places(article.copy.raw)
  const furniture = taken.flatMap(correction => rowsOf(correction, place))
  const start = (block: Block) => block.place?.start.offset ?? 0
  return [...listed, ...furniture].sort((a, b) => start(a) - start(b))
}

/** The whole lines that a correction took out; what it took of the lines around them is no line. */
function rowsOf({ actual, place, confidence }: Correction, at: ReturnType<typeof places>): Block[] {
  const rows = [...actual.matchAll(/(?<=[\n\r\f])[^\n\r\f]*\S[^\n\r\f]*(?=[\n\r\f])/g)]
  return rows.map(({ 0: row, index }) => {
    const from = place.start.offset + index + row.search(/\S/)
    const text = row.trim()
    const evidence = ['stands between two halves of a sentence']
    return { type: 'furniture', text, place: at(from, from + text.length), evidence, confidence }
  })
}

function blocksOf(node: RootContent): Block[] {
  if (node.type === 'containerDirective' && node.name === 'editorNote') return noteBlocks(node)
  if (node.type === 'containerDirective' && node.name === 'verse') return stanzas(node)
  if (node.type === 'list') return node.children.map(item => block(item, 'list', lines(item)))
  return [block(node, roleOf(node), lines(node))]
}

function noteBlocks(node: ContainerDirective): Block[] {
  const signatures = node.children.filter(isSignature).flatMap(blocksOf)
  const paragraphs = node.children.filter(child => !isSignature(child))
  const [first, last] = [paragraphs[0]?.position, paragraphs.at(-1)?.position]
  if (!first || !last) return signatures
  const note = block(node, 'editorNote', paragraphs.map(lines).join('\n'))
  return [{ ...note, place: { start: first.start, end: last.end } as Block['place'] }, ...signatures]
}

function stanzas({ children, data }: ContainerDirective): Block[] {
  return children.map(stanza => block({ ...stanza, data: { ...data } } as Nodes, 'verse', lines(stanza)))
}

function isSignature(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'signature'
}

function block(node: Nodes, type: Role, text: string): Block {
  const data = { ...('children' in node ? node.children[0]?.data : undefined), ...node.data }
  return {
    type,
    text,
    ...(node.type === 'heading' && { level: node.depth }),
    ...(data.people && { people: data.people }),
    place: node.position as Block['place'],
    evidence: data.evidence ?? ['is marked so in the Markdown'],
    confidence: data.confidence ?? 1,
  }
}

/** Words of a node that holds other blocks: one line for each of these, cells parted by tabs. */
function lines(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map(words).join('\t')
  const holds = [
    'containerDirective',
    'blockquote',
    'listItem',
    'list',
    'table',
    'footnoteDefinition',
  ].includes(node.type)
  return holds && 'children' in node ? node.children.map(lines).join('\n') : words(node)
}

const names: Partial<Record<RootContent['type'], Role>> = {
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  thematicBreak: 'break',
}

function roleOf(node: RootContent): Role {
  if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading'
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return node.name as Role
  if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'image')
    return 'image'
  return names[node.type] ?? 'paragraph'
}
