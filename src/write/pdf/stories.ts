// Galleys of the body → the sheets of a newspaper: the stories that its pages stack, each a head and the columns of text below it.
import type { Element, Nodes, Root } from 'hast'
import type { Edition, Galley } from '../../edition.js'
import { xhtml } from '../../xhtml.js'
import { dotted } from './dotted.js'
import { columnsOf, forPrint } from './figures.js'
import { headline, raise } from './first-heading.js'
import { besidePage, hostPage, isBeside, type Opening, type Rank, ranked } from './make-up.js'
import { classes, isHeading, type Opened, opened } from './opening.js'
import { type Pages, withPages } from './references.js'
import { lowered, sectionsOf } from './sections.js'
import { textOf, widthOf } from './text-of.js'
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
  /** Of its text, where they are fewer and wider than the page's, and the characters between two. */
  columns?: { count: number; gap: number }
}

export interface Story {
  /** By which its head is sized: what leads the edition, a story of its own, a short one, or several of these. */
  rank: Rank
  /** Of briefs one each; of all others the piece that opens the story and the sections that go on with it. */
  pieces: Piece[]
  /** What has the last column for itself: verse. The story has the others. */
  beside?: { piece: Piece; columns: number; measure: number }
}

/** What opens a page: a section, or what stands in none. */
export interface Sheet {
  /** Names its page. */
  id?: string
  /** Markup of the section's name and page. */
  section?: string
  stories: Story[]
}

export interface Newspaper {
  /** Of the edition, where people gave it one that no headline or kicker says. */
  title?: string
  /** All galleys but the colophon, in their order. */
  sheets: Sheet[]
}

export function newspaper(edition: Edition, galleys: Galley[], page: PageSize, pages: Pages): Newspaper {
  const found = sheetsOf(edition, galleys).map(sheet => setSheet(sheet, page, pages))
  const sets = found.flatMap(({ sets }) => sets)
  const parts = sets.flatMap(({ parts }) => parts)
  const isSaid = parts.some(({ head }) => says(head, edition.title))
  const title = edition.titleFrom === 'metadata' && !isSaid ? edition.title : undefined
  if (edition.titleFrom === 'kicker') headline(parts[0]?.head)
  if (!title)
    raise(
      found.flatMap(({ opening, sets }) => [
        ...(opening ? [opening.hast] : []),
        ...sets.flatMap(({ parts }) => parts.flatMap(({ head, text }) => [head, text])),
      ]),
    )
  const { columns, measure } = hostPage(page)
  const sheets = found.map(({ opening, sets }, at) => ({
    ...(opening && { id: opening.id, section: xhtml(opening.hast) }),
    stories: ranked(sets, page, at === 0).map(({ rank, pieces, beside }) => ({
      rank,
      pieces: pieces.map(pieceOf),
      ...(beside && { beside: { piece: pieceOf(beside), columns, measure } }),
    })),
  }))
  return { ...(title && { title }), sheets }
}

interface Gathered {
  opening?: Galley
  articles: Galley[]
}

function sheetsOf(edition: Edition, galleys: Galley[]): Gathered[] {
  const sections = sectionsOf(edition, galleys)
  const found: Gathered[] = []
  let last: string | undefined
  for (const galley of galleys.filter(({ part }) => part !== 'colophon')) {
    const section = sections.get(galley.id)?.id
    if (found.length === 0 || section !== last) found.push({ articles: [] })
    last = section
    const sheet = found.at(-1)!
    if (galley.part === 'section') sheet.opening = galley
    else sheet.articles.push(section ? { ...galley, hast: lowered(galley.hast) } : galley)
  }
  return found
}

/** The page is as wide as what stands beside leaves it. */
function setSheet({ opening, articles }: Gathered, page: PageSize, pages: Pages) {
  const sets = articles.map(({ id, language, hast }, at): Opening => {
    const beside = isBeside(articles, at, page)
    const host = { ...hostPage(page), isHead: at === 0 }
    const own = beside ? besidePage(page) : isBeside(articles, at + 1, page) ? host : page
    const printed = withPages(loosen(dotted(tie(forPrint(hast, own)))), pages)
    return { id, language, beside, columns: columnsOf(hast, own), page: own, parts: opened(printed) }
  })
  return { ...(opening && { opening }), sets }
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
function isTie(node: Nodes): node is Element {
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

function pieceOf({ id, language, parts, page, columns }: Opening): Piece {
  const isFew = columns.count < page.columns
  return { id, language, parts: parts.map(partOf), ...(isFew && { columns }) }
}

function partOf({ head, text }: Opened): Part {
  const heading = head.children.find(isHeading)
  const headline = heading ? textOf(heading) : ''
  return {
    ...{ head: xhtml(head).trim(), text: xhtml(text).trim(), width: widthOf(headline) },
    phrase: Math.max(...headline.split(phraseEnd).map(widthOf)),
  }
}

/** Where a headline may break with `word-break: keep-all`: after a mark or a blank. */
const phraseEnd = /(?<=[\p{P}\s])(?![\p{P}\s])/u
