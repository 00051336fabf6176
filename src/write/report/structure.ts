// An article's tree → its blocks as a reader sees them: role, words, and why.
import { blocks } from '../../blocks.js'
import type { Article, Block, Role } from '../../edition.js'
import { type Piece, visible } from './visible.js'

export interface Seen {
  role: Role
  /** Level of a heading. */
  level?: number
  /** Line of the raw text, where the tree knows it. */
  line?: number
  text: Piece[]
  /** Length of the whole, where only its beginning is shown. */
  clipped?: number
  evidence: string[]
  confidence: number
}

/** Characters shown of a paragraph: enough to know it again. */
const shown = 90

/** Blocks in reading order. */
export function structure(article: Article): Seen[] {
  return blocks(article).map(seen)
}

function seen({ type, text, level, place, evidence, confidence }: Block): Seen {
  const line = text.replace(/\s*\n\s*/g, ' ')
  const characters = line.slice(0, shown * 2)
  const clipped = line.length > characters.length || [...characters].length > shown
  return {
    role: type,
    ...(level && { level }),
    ...(place && { line: place.start.line }),
    text: visible(clipped ? `${[...characters].slice(0, shown).join('')}…` : line),
    ...(clipped && { clipped: [...line].length }),
    evidence,
    confidence,
  }
}
