// Galleys of the body → the stories that a newspaper's page stacks: each a head and the columns of text below it.
import type { Element, Nodes, Root, RootContent } from 'hast'
import type { Edition, Galley } from '../../edition.js'
import { xhtml } from '../../xhtml.js'
import { forPrint } from './figures.js'
import { classes, isHeading, opening } from './opening.js'
import type { PageSize } from './theme.js'

/** A galley in print, as markup. */
export interface Piece {
  id: string
  language: string
  head: string
  text: string
  /** Width of its headline in its own ems, and of the longest phrase of it; 0 where it has none. */
  width: number
  phrase: number
  /** Characters of the text. */
  length: number
}

export interface Story {
  /** By which its head is sized: what leads the edition, a story of its own, or several short ones. */
  rank: 'lead' | 'story' | 'briefs'
  /** Of briefs one each; of all others the piece that opens the story and the sections that go on with it. */
  pieces: Piece[]
}

/** Rows of text across the page below which a story is short. */
const short = 8

export interface Stories {
  /** Of the edition, where people gave it one that no headline or kicker says. */
  title?: string
  /** All galleys but the colophon, in their order. */
  stories: Story[]
}

export function stories(edition: Edition, galleys: Galley[], page: PageSize): Stories {
  const trees = galleys
    .filter(({ part }) => part === 'article')
    .map(galley => ({ galley, ...opening(forPrint(galley.hast, page)) }))
  const title = trees.some(({ head }) => says(head, edition)) ? undefined : edition.title
  const isGiven = title !== undefined && edition.titleFrom === 'metadata'
  if (edition.titleFrom === 'kicker') headline(trees[0]?.head)
  if (!isGiven) raise(trees.flatMap(({ head, text }) => [head, text]))
  const found: Story[] = []
  for (const { galley, head, text } of trees) {
    const piece = pieceOf(galley, head, text)
    if (goesOn(galley, head, found.at(-1))) found.at(-1)!.pieces.push(piece)
    else found.push({ rank: found.length === 0 ? 'lead' : 'story', pieces: [piece] })
  }
  const limit = short * (page.measure - (page.columns - 1) * page.gap)
  return { ...(isGiven && { title }), stories: gathered(found, limit) }
}

function says({ children }: Root, { title }: Edition): boolean {
  return children.some(
    node => (isHeading(node) || classes(node).includes('kicker')) && textOf(node).trim() === title,
  )
}

function pieceOf({ id, language }: Galley, head: Root, text: Root): Piece {
  const heading = head.children.find(isHeading)
  const headline = heading ? textOf(heading) : ''
  return {
    ...{ id, language, head: xhtml(head).trim(), text: xhtml(text).trim() },
    width: widthOf(headline),
    phrase: Math.max(...headline.split(phraseEnd).map(widthOf)),
    length: textOf(text).length,
  }
}

/** A section without a byline of its own goes on with the story before it: its heading is a crosshead. */
function goesOn({ id }: Galley, head: Root, before?: Story): boolean {
  const isSection = id.includes('-')
  const isSigned = head.children.some(node => classes(node).includes('byline'))
  return isSection && !isSigned && before !== undefined
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

/** Short stories that follow one another share their columns; the lead stands alone. */
function gathered(found: Story[], limit: number): Story[] {
  const out: Story[] = []
  for (const story of found) {
    const [first, ...more] = story.pieces
    const isShort = story.rank === 'story' && more.length === 0 && first!.length < limit && isPlain(first!)
    const last = out.at(-1)
    if (!isShort) out.push(story)
    else if (last?.rank === 'briefs') last.pieces.push(first!)
    else out.push({ rank: 'briefs', pieces: [first!] })
  }
  return out
}

/** Nothing in it stands across the columns. */
function isPlain({ head, text }: Piece): boolean {
  return ![head, text].some(html =>
    /<(?:aside|div|table) [^>]*class="[^"]*\b(?:editor-note|across)\b/.test(html),
  )
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
