// Articles of a newspaper's sheet → its stories: what leads, what shares columns, what stands beside another.
import type { RootContent } from 'hast'
import type { Galley } from '../../edition.js'
import { halved } from './figures.js'
import { classes, type Opened, opened } from './opening.js'
import { textOf, widthOf } from './text-of.js'
import type { PageSize } from './theme.js'

export type Rank = 'lead' | 'story' | 'notice' | 'briefs'

/** An article as it is set. */
export interface Opening {
  id: string
  language: string
  parts: Opened[]
  /** What it has of the page, and the columns of its text there. */
  page: PageSize
  columns: { count: number; gap: number }
  /** Whether it stands beside the one before. */
  beside: boolean
}

interface Ranked {
  rank: Rank
  pieces: Opening[]
  beside?: Opening
}

/** Rows of text across the page below which a story is short. */
const short = 8

/** @param isFirst whether the sheet's first story leads the edition */
export function ranked(sets: Opening[], page: PageSize, isFirst: boolean): Ranked[] {
  const limit = short * (page.measure - (page.columns - 1) * page.gap)
  const found: Ranked[] = []
  sets.forEach((piece, at) => {
    const last = found.at(-1)
    const isHost = sets[at + 1]?.beside
    if (!last) found.push({ rank: isFirst ? 'lead' : 'story', pieces: [piece] })
    else if (piece.beside) last.beside = piece
    else if (isPart(piece)) last.pieces.push(piece)
    else if (isHost || !isShort(piece.parts, limit)) found.push({ rank: 'story', pieces: [piece] })
    else if (last.rank === 'briefs') last.pieces.push(piece)
    else found.push({ rank: 'briefs', pieces: [piece] })
  })
  return found.map(story => (story.rank === 'briefs' && story.pieces.length === 1 ? notice(story) : story))
}

/** A short one that is alone has a small head, and fewer columns: in all of them it would be some lines in each. */
function notice({ pieces: [piece] }: Ranked): Ranked {
  const { page, ...rest } = piece!
  return { rank: 'notice', pieces: [{ ...rest, page, columns: halved(page) }] }
}

/** Of a lone article, without a byline of its own: its heading is a crosshead. */
function isPart({ id, parts }: Opening): boolean {
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

/** Characters of a column. */
const columnOf = ({ measure, columns, gap }: PageSize) => (measure + gap) / columns - gap

/** Of the page what a story has beside which another stands, and what that other has. */
export function hostPage(page: PageSize): PageSize {
  const columns = page.columns - 1
  return { ...page, columns, measure: (columnOf(page) + page.gap) * columns - page.gap }
}

export function besidePage(page: PageSize): PageSize {
  return { ...page, columns: 1, measure: columnOf(page) }
}

/**
 * Verse stands in the last column, beside the story before it, where its lines are no longer than the column and not
 * many more than that story's.
 */
export function isBeside(articles: readonly Galley[], at: number, page: PageSize): boolean {
  const [host, own] = [articles[at - 1], articles[at]]
  const lines = own && page.columns > 2 ? versesOf(own, columnOf(page)) : 0
  if (lines === 0 || !host || versesOf(host, page.measure) > 0) return false
  const room = hostPage(page)
  const words = textOf(host.hast).length / (room.measure - (room.columns - 1) * room.gap)
  return lines < page.lines && lines < words * 1.5
}

/** Lines of a text that is one poem and nothing else; 0 of any other, and where one is longer than the measure. */
function versesOf({ hast }: Galley, measure: number): number {
  const [first, ...others] = opened(hast)
  const blocks = first!.text.children.filter(node => textOf(node).trim() !== '')
  if (others.length > 0 || blocks.length === 0) return 0
  if (!blocks.every(node => classes(node).includes('verse'))) return 0
  const lines = blocks.flatMap(block => textOf(block).trim().split('\n'))
  return lines.every(line => widthOf(line) <= measure) ? lines.length : 0
}
