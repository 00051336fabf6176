// A part of an article → ids on what the contents list, and the entries that lead there.
import type { RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Entry } from '../edition.js'
import type { Words } from '../words.js'
import type { Part } from './divide.js'
import { isTitle, plain } from './headline.js'

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
  const name = namer(part)
  const listed = part.root.children.flatMap((node, at) => item(node, at, { part, labels, name }))
  const titled = listed.some(({ depth }) => depth === 1)
  if (!titled && !part.title && (!alone || hasProse(part)))
    listed.unshift({ depth: 1, entry: opening(part, title, name) })
  const entries = nest(listed)
  return alone ? entries.flatMap(sections) : entries
}

interface Context {
  part: Part
  labels: Words
  name: Namer
}

function item(node: RootContent, at: number, { part, labels, name }: Context): Listed[] {
  if (node.type === 'containerDirective' && node.name === 'editorNote') {
    const id = name(node, 'note')
    // Nothing printed says what the box is, and nothing is printed that the copy does not hold: the label is for listeners.
    Object.assign(node.data!.hProperties!, { ariaLabel: labels.editorNote })
    return [{ depth: 2, entry: { ...entry(id, part, labels.editorNote), role: 'editorNote' } }]
  }
  if (node.type !== 'heading') return []
  const id = name(node, 'h')
  const byline = bylineAfter(part.root.children, at)
  const role = isTitle(node) ? 'article' : 'heading'
  return [{ depth: node.depth, entry: { ...entry(id, part, plain(node)), role, ...(byline && { byline }) } }]
}

/** The entry of an article without a title leads to its first block. */
function opening(part: Part, title: string, name: Namer): Entry {
  const first = part.root.children[0]!
  const id = (first.data?.hProperties?.id as string | undefined) ?? name(first, 'top')
  const byline = bylineAfter(part.root.children, -1)
  return { ...entry(id, part, title), role: 'article', ...(byline && { byline }) }
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

/** Whether there is more than a kicker and editor's notes, which have entries of their own or need none. */
function hasProse({ root }: Part): boolean {
  return root.children.some(node => {
    if (node.type === 'definition') return false
    return !('name' in node && ['kicker', 'editorNote'].includes(node.name))
  })
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
