// Clean copy → Article: lines, a role for each of them by the evidence of all, and the tree that they make.
import type { Root } from 'mdast'
import type { Article, Copy } from '../edition.js'
import { locator } from '../place.js'
import { columnDoubts, tableDoubts } from './doubts.js'
import { likenesses } from './likeness.js'
import { type Line, readLines } from './line.js'
import { roles } from './roles/index.js'
import { bestSequence, type Cast, never, type RoleRule } from './sequence.js'
import { isBody } from './shape.js'
import { familiar, sharedWith } from './shared-words.js'
import { readSheet } from './sheet.js'
import { type Locate, makeTree } from './tree.js'

/**
 * See the structure of clean copy that has no markup. Never throws: what it cannot name stays a paragraph. What looks
 * like a table or like two columns read across is left alone and told in the findings of the article's copy.
 *
 * @param id the article's id in its edition, `a1`
 */
export function parse(copy: Copy, id: string): Article {
  return parseParts(copy, [{ from: 0, to: copy.text.length }]).map(article => ({ ...article, id }))[0]!
}

/** A stretch of the clean text, in UTF-16 units. */
export interface Extent {
  from: number
  to: number
}

/** The same of several articles that one copy holds, each seen by itself. They share the copy, and have no ids. */
export function parseParts(copy: Copy, parts: readonly Extent[]): Article[] {
  const locate = locator(copy)
  const seen = parts.map(({ from, to }) => {
    const at: Locate = (start, end) => locate(from + start, from + end)
    const lines = readLines(copy.text.slice(from, to))
    markRemoved(lines, copy)
    return { tree: castLines(lines, to - from, at), tables: tableDoubts(copy, lines, at) }
  })
  const doubts = [...seen.flatMap(({ tables }) => tables), ...columnDoubts(copy)]
  const shared = doubts.length ? { ...copy, findings: [...copy.findings, ...doubts] } : copy
  return seen.map(({ tree }) => ({ id: '', copy: shared, tree, metadata: {} }))
}

/** Clean text → tree. `locate` gives a node's position from its offsets in `text`. Linear in the text. */
export function structure(text: string, locate: Locate): Root {
  return castLines(readLines(text), text.length, locate)
}

/**
 * What normalize took out of sentences as furniture is furniture where it stands alone, too: at the edge of a page, or
 * where the text never says it, as a paper's name. Running heads repeat the headline or a crosshead, which stay.
 */
function markRemoved(lines: Line[], { corrections }: Copy): void {
  const removed = new Set(
    corrections
      .filter(({ ruleId, also }) => ruleId === 'page-furniture' || also?.includes('page-furniture'))
      .flatMap(({ actual }) => actual.split(/[\r\n]+/u).map(bare)),
  )
  if (removed.size === 0) return
  const found = [...lines.entries()].filter(
    ([, { text, furniture, numbering }]) =>
      !furniture && !numbering && bare(text).length > 1 && removed.has(bare(text)),
  )
  if (found.length === 0) return
  const shared = sharedWith(
    lines
      .filter(isBody)
      .map(({ text }) => text)
      .join('\n'),
  )
  const isEdge = (line: Line | undefined) => !!line && (!!line.furniture || /^\d{1,4}$/u.test(line.text))
  for (const [i, line] of found) {
    const [before, next] = [lines[i - 1], lines[i + 1]]
    const heads = i === 0 && (!next || next.people || next.ending === 'stop')
    if (!heads && (isEdge(before) || isEdge(next) || shared(line.text) < familiar))
      line.furniture = 'masthead'
  }
}

function bare(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

function castLines(lines: Line[], length: number, locate: Locate): Root {
  return makeTree(cast(lines), length, locate)
}

/**
 * A piece has one headline: where the best sequence has several, the best one with the headline's main line, or the
 * first of them, alone. Later pieces of a page bring their own.
 */
function cast(lines: Line[]): Cast[] {
  const sheet = readSheet(lines)
  const like = likenesses(sheet)
  const casts = bestSequence(sheet, roles, like)
  const isTitle = ({ role }: Cast) => role === 'title'
  const { deck } = sheet
  const own = new Set([...sheet.pieces.values()].map(({ main }) => main))
  const main = deck && isTitle(casts[deck.main]!) ? deck.main : casts.findIndex(isTitle)
  if (casts.filter((cast, i) => isTitle(cast) && !own.has(i)).length < 2) return casts
  const only = roles.map(rule => (rule.role === 'title' ? onlyAt(own.add(main), rule) : rule))
  return bestSequence(sheet, only, like)
}

function onlyAt(mains: Set<number>, rule: RoleRule): RoleRule {
  return { ...rule, propose: (line, i, sheet) => (mains.has(i) ? rule.propose(line, i, sheet) : never) }
}
