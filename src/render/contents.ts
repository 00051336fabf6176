// A part of an article → ids on what the contents list, and the entries that lead there.
import type { Heading, RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Entry } from '../edition.js'
import { isKicker, isTitle, plain } from '../headline.js'
import type { Words } from '../words.js'
import type { Part } from './divide.js'

interface Listed {
  /** 1 is the article, 2 a section or editor's note. */
  depth: number
  entry: Entry
}

interface Labels {
  alone: boolean
  /** What stands for an article that has no title in its text. */
  title: string
  labels: Words
}

/**
 * Entries of one part, nested by the depth of their headings. A lone article does not stand above its own sections:
 * the edition is the article.
 */
export function articleEntries(part: Part, { alone, title, labels }: Labels): Entry[] {
  const opening = openingAt(part, alone)
  const context = { part, labels, title, opening, name: namer(part) }
  const entries = nest(part.root.children.flatMap((node, at) => item(node, at, context)))
  return alone ? entries.flatMap(sections) : entries
}

interface Context {
  part: Part
  labels: Words
  title: string
  /** Index of the block to which the entry of an article without a title leads. */
  opening: number | undefined
  name: Namer
}

function item(node: RootContent, at: number, context: Context): Listed[] {
  const { part, labels, title, name } = context
  if (at === context.opening) {
    const byline = bylineAfter(part.root.children, at - 1)
    return [listed(1, { ...entry(name(node, 'top'), part, title), role: 'article' }, byline)]
  }
  if (isNote(node)) {
    const id = name(node, 'note')
    // Nothing printed says what the box is, and nothing is printed that the copy does not hold: the label is for listeners.
    Object.assign(node.data!.hProperties!, { ariaLabel: labels.editorNote })
    return [listed(2, { ...entry(id, part, labels.editorNote), role: 'editorNote' })]
  }
  if (!isListed(node)) return []
  const role = isTitle(node) ? 'article' : 'heading'
  const byline = bylineAfter(part.root.children, at)
  return [listed(node.depth, { ...entry(name(node, 'h'), part, plain(node)), role }, byline)]
}

function listed(depth: number, entry: Entry, byline = ''): Listed {
  return { depth, entry: { ...entry, ...(byline && { byline }) } }
}

/** Where an article without a title begins, if it needs an entry of its own; there is a block there that can bear an id. */
function openingAt({ root: { children }, title }: Part, alone: boolean): number | undefined {
  if (title !== undefined || children.some(node => isListed(node) && isTitle(node))) return undefined
  const prose = alone ? children.findIndex(node => !isNote(node) && !isKicker(node)) : 0
  if (prose < 0 && children.some(isNote)) return undefined
  const at = Math.max(prose, 0)
  const there = children[at]
  // HTML bears no id, and headings and notes have one that another entry leads to.
  if (!there || there.type === 'html' || there.type === 'heading' || isNote(there))
    children.splice(at, 0, { type: 'paragraph', children: [] })
  return at
}

function entry(id: string, part: Part, text: string): Omit<Entry, 'role'> {
  return { id, galley: part.id, text, children: [] }
}

type Namer = (node: RootContent, kind: string) => string

/** Gives nodes the next free id of their kind: `a1-h1`, `a1-h2`, `a1-note1`. Never from their text, so always ASCII. */
function namer({ id: part }: Part): Namer {
  const given = new Map<string, number>()
  return (node, kind) => {
    const number = (given.get(kind) ?? 0) + 1
    given.set(kind, number)
    const id = `${part}-${kind}${number}`
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    return id
  }
}

/** The bylines below a heading, as printed, before its text begins. */
function bylineAfter(nodes: RootContent[], at: number): string {
  const bylines: string[] = []
  for (const node of nodes.slice(at + 1)) {
    if (node.type !== 'leafDirective') break
    if (node.name === 'byline') bylines.push(plain(node))
  }
  return bylines.join(' ')
}

/** Readers show no entry without words. */
function isListed(node: RootContent): node is Heading {
  return node.type === 'heading' && plain(node) !== ''
}

function isNote(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'editorNote'
}

/** Flat list → tree, each entry below the nearest one of lesser depth. */
function nest(listed: Listed[]): Entry[] {
  const top: Entry[] = []
  const open: Listed[] = []
  for (const next of listed) {
    while (open.length > 0 && open.at(-1)!.depth >= next.depth) open.pop()
    ;(open.at(-1)?.entry.children ?? top).push(next.entry)
    open.push(next)
  }
  return top
}

function sections(entry: Entry): Entry[] {
  if (entry.role !== 'article') return [entry]
  return [{ ...entry, children: [] }, ...entry.children]
}
