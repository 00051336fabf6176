// Clean copy → Article: lines, a role for each of them by the evidence of all, and the tree that they make.
import type { Root } from 'mdast'
import type { Article, Copy } from '../edition.js'
import { locator } from '../place.js'
import { findDoubts } from './doubts.js'
import { type Line, readLines } from './line.js'
import { roles } from './roles/index.js'
import { bestSequence, type Cast, type RoleRule } from './sequence.js'
import { readSheet } from './sheet.js'
import { type Locate, makeTree } from './tree.js'

/**
 * See the structure of clean copy that has no markup. Never throws: what it cannot name stays a paragraph. What looks
 * like a table or like two columns read across is left alone and told in the findings of the article's copy.
 *
 * @param id the article's id in its edition, `a1`
 */
export function parse(copy: Copy, id: string): Article {
  const lines = readLines(copy.text)
  markRemoved(lines, copy)
  const locate = locator(copy)
  const doubts = findDoubts(copy, lines, locate)
  const seen = doubts.length ? { ...copy, findings: [...copy.findings, ...doubts] } : copy
  return { id, copy: seen, tree: castLines(lines, copy.text.length, locate), metadata: {} }
}

/** Clean text → tree. `locate` gives a node's position from its offsets in `text`. Linear in the text. */
export function structure(text: string, locate: Locate): Root {
  return castLines(readLines(text), text.length, locate)
}

/** What normalize took out of sentences as furniture is furniture where it stands alone, too, unless it is a headline. */
function markRemoved(lines: Line[], { corrections }: Copy): void {
  const removed = new Set(
    corrections
      .filter(({ ruleId, also }) => ruleId === 'page-furniture' || also?.includes('page-furniture'))
      .flatMap(({ actual }) => actual.split(/[\r\n]+/u).map(bare)),
  )
  if (removed.size === 0) return
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const heads = i === 0 && (!next || next.people || next.ending === 'stop')
    if (!line.furniture && !heads && bare(line.text).length > 1 && removed.has(bare(line.text)))
      line.furniture = 'masthead'
  }
}

function bare(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

function castLines(lines: Line[], length: number, locate: Locate): Root {
  return makeTree(cast(lines), length, locate)
}

/** A text has one headline: where the best sequence has several, the best one with the headline's main line, or the first of them, alone. */
function cast(lines: Line[]): Cast[] {
  const sheet = readSheet(lines)
  const casts = bestSequence(sheet, roles)
  const isTitle = ({ role }: Cast) => role === 'title'
  const { deck } = sheet
  const main = deck && isTitle(casts[deck.main]!) ? deck.main : casts.findIndex(isTitle)
  if (casts.filter(isTitle).length < 2) return casts
  const only = roles.map(rule => (rule.role === 'title' ? onlyAt(main, rule) : rule))
  return bestSequence(sheet, only)
}

function onlyAt(main: number, rule: RoleRule): RoleRule {
  return { ...rule, propose: (line, i, sheet) => (i === main ? rule.propose(line, i, sheet) : undefined) }
}
