// Galleys of the body → the stories that a newspaper's page stacks: each a head and the columns of text below it.
import type { Element, Nodes, Root, RootContent } from 'hast'
import type { Edition, Galley } from '../../edition.js'
import { xhtml } from '../../xhtml.js'
import { dotted } from './dotted.js'
import { forPrint } from './figures.js'
import { classes, isHeading, type Opened, opened } from './opening.js'
import type { PageSize } from './theme.js'
import { tie } from './ties.js'

/** Markup of a head and of the text below it. */
export interface Part {
  head: string
  text: string
  /** Width of its headline in its own ems, and of the longest phrase of it; 0 where it has none. */
  width: number
  phrase: number
}

/** A galley in print; more than one part where sections of it have bylines of their own. */
export interface Piece {
  id: string
  language: string
  parts: Part[]
}

export interface Story {
  /** By which its head is sized: what leads the edition, a story of its own, or several short ones. */
  rank: 'lead' | 'story' | 'briefs'
  /** Of briefs one each; of all others the piece that opens the story and the sections that go on with it. */
  pieces: Piece[]
}

export interface Stories {
  /** Of the edition, where people gave it one that no headline or kicker says. */
  title?: string
  /** All galleys but the colophon, in their order. */
  stories: Story[]
}

/** Rows of text across the page below which a story is short. */
const short = 8

export function stories(edition: Edition, galleys: Galley[], page: PageSize): Stories {
  const sets = galleys
    .filter(({ part }) => part === 'article')
    .map(galley => ({ galley, parts: opened(loosen(dotted(tie(forPrint(galley.hast, page))))) }))
  const parts = sets.flatMap(set => set.parts)
  const isSaid = parts.some(({ head }) => says(head, edition.title))
  const title = edition.titleFrom === 'metadata' && !isSaid ? edition.title : undefined
  if (edition.titleFrom === 'kicker') headline(parts[0]?.head)
  if (!title) raise(parts.flatMap(({ head, text }) => [head, text]))
  const limit = short * (page.measure - (page.columns - 1) * page.gap)
  const found: Story[] = []
  for (const { galley, parts } of sets) add(found, galley, parts, limit)
  return { ...(title && { title }), stories: found }
}

/** What is tied takes no more of a narrow line, in ems: taken over whole, it would leave the line before it half empty. */
const tied = 4

function loosen<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const isLong = isTie(node) && widthOf(textOf(node)) > tied
  const children = node.children.map(child => loosen(child as Nodes))
  return { ...node, children, ...(isLong && { properties: {} }) } as T
}

/** Of text alone: a note's number is small, and begins no line. */
function isTie(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    classes(node).includes('tie') &&
    node.children.every(({ type }) => type === 'text')
  )
}

function says({ children }: Root, title: string): boolean {
  return children.some(
    node => (isHeading(node) || classes(node).includes('kicker')) && textOf(node).trim() === title,
  )
}

/** The lead stands alone; a section goes on with the story before it; short ones that follow one another share their columns. */
function add(found: Story[], { id, language }: Galley, parts: Opened[], limit: number): void {
  const piece = { id, language, parts: parts.map(partOf) }
  const last = found.at(-1)
  if (!last) found.push({ rank: 'lead', pieces: [piece] })
  else if (isSection(id, parts)) last.pieces.push(piece)
  else if (!isShort(parts, limit)) found.push({ rank: 'story', pieces: [piece] })
  else if (last.rank === 'briefs') last.pieces.push(piece)
  else found.push({ rank: 'briefs', pieces: [piece] })
}

/** Of a lone article, without a byline of its own: its heading is a crosshead. */
function isSection(id: string, parts: Opened[]): boolean {
  return id.includes('-') && !parts[0]!.head.children.some(node => classes(node).includes('byline'))
}

/** And with nothing in it that stands across the columns. */
function isShort(parts: Opened[], limit: number): boolean {
  const { head, text } = parts[0]!
  const isAcross = (node: RootContent) =>
    classes(node).some(name => name === 'editor-note' || name === 'across')
  return (
    parts.length === 1 &&
    textOf(text).length < limit &&
    ![head, text].some(part => part.children.some(isAcross))
  )
}

function partOf({ head, text }: Opened): Part {
  const heading = head.children.find(isHeading)
  const headline = heading ? textOf(heading) : ''
  return {
    ...{ head: xhtml(head).trim(), text: xhtml(text).trim(), width: widthOf(headline) },
    phrase: Math.max(...headline.split(phraseEnd).map(widthOf)),
  }
}

/** The kicker that gives the edition its title is the first of its headings (PDF/UA-1, 7.4.2: the first is H1). */
function headline(head?: Root): void {
  const kicker = head?.children.find(node => classes(node).includes('kicker')) as Element | undefined
  if (kicker) kicker.tagName = 'h1'
}

/** Nor does any heading before the first H1 stand below it: an edition that begins with an H2 begins with an H1. */
function raise(roots: Root[]): void {
  const headings = roots.flatMap(root => headingsIn(root))
  const top = headings.findIndex(({ tagName }) => tagName === 'h1')
  const before = top < 0 ? headings : headings.slice(0, top)
  const by = Number(before[0]?.tagName[1] ?? 1) - 1
  for (const heading of before) heading.tagName = `h${Math.max(1, Number(heading.tagName[1]) - by)}`
}

function headingsIn(node: Nodes): Element[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && isHeading(node) ? [node] : []
  return [...own, ...node.children.flatMap(child => headingsIn(child as Nodes))]
}

function textOf(node: Nodes | RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(child => textOf(child)).join('') : ''
}

/** Where a headline may break with `word-break: keep-all`: after a mark or a blank. */
const phraseEnd = /(?<=[\p{P}\s])(?![\p{P}\s])/u

/** In ems: a letter or a figure is about half of one wide. */
function widthOf(text: string): number {
  return [...text.replace(/\s+/gu, ' ')].reduce(
    (sum, character) => sum + (character < '\u2000' ? 0.55 : 1),
    0,
  )
}
