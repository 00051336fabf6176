// A line → the headline of the article: short, at the head, with the matter of the article below it.

import { isEntry } from '../../lexicon/entry.js'
import { isDigest } from '../../lexicon/label.js'
import type { Numbering } from '../../lexicon/numbering.js'
import { isSource } from '../../lexicon/source.js'
import type { Deck } from '../deck.js'
import type { Line } from '../line.js'
import { bidOfPiece } from '../pieces.js'
import { type Clue, type Proposal, type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isSigned, isSpeaker } from '../shape.js'
import type { Sheet } from '../sheet.js'

export const title: RoleRule = {
  role: 'title',
  propose: (line, i, sheet) => bidOfPiece('title', i, sheet.pieces) ?? ofFirst(line, i, sheet),
  follows: {
    start: 1,
    kicker: 1.5,
    furniture: 0.8,
    title: -3,
    subtitle: -5,
    byline: -3,
    dateline: -2,
    heading: -4,
    paragraph: -1,
    list: -5,
    caption: -3,
    signature: 0,
    editorNote: 0.5,
    verse: -6,
    quote: -4,
  },
}

function ofFirst(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  const before = sheet.bodyBefore[i]!
  const asks = calls(line)
  if (!(isHeadLike(line) || asks) || before > 2 || isField(line.text)) return undefined
  const next = sheet.lines[i + 1]
  const { deck } = sheet
  const isAside = /^[-—–·•（(]/u.test(line.text) || !!line.label?.ornament
  return weigh(
    [2.5, 'stands before all running text', before === 0],
    [1.5, 'is far shorter than a paragraph', line.width < sheet.measure * 0.6],
    [1.5, 'a byline follows', isSigned(i + 1, sheet.lines) && sheet.signedHeads < 2],
    [0.5, 'running text follows', !!next && isBody(next)],
    [0.3, 'is as long as a headline', line.width >= 6 && line.width <= 32],
    [0.5, 'stands in a book’s title marks', /^《[^》]+》$/u.test(line.text)],
    [0.7, 'sets two clauses apart by a space', /\p{Script=Han}[ 　]\p{Script=Han}/u.test(line.text)],
    ...ofDeck(i, deck),
    [-1, '', line.width > 20 && /[，,]/u.test(line.text) && i > 0 && deck?.main !== i],
    [-1.5, '', line.width < 4 && deck?.main !== i],
    [-1, '', !!line.label && line.width < 12],
    [-2, '', !!line.label?.isBracketed],
    [-2, '', isDigest(line.text) && sheet.heads > 0],
    [-3, '', line.numbering !== undefined],
    [-1.5, '', line.numbering !== undefined && !isWide(line.numbering)],
    [-4, '', sheet.signedHeads > 1 && sheet.pieces.size === 0],
    [-2.5 * before, '', true],
    [-3, '', isAside],
    [-4, '', line.isDate],
    [-4, '', isSpeaker(line, sheet.speakers)],
    [-5, '', isUnderDigest(i, sheet)],
    [-4, '', sheet.lines.length < 2],
    [-1, '', asks],
  )
}

/** What its place in the headline says. */
function ofDeck(i: number, deck: Deck | undefined): Clue[] {
  if (!deck) return []
  return [
    [1.5, 'is the main line of the headline', deck.main === i && deck.from !== deck.to],
    [-3, '', deck.main !== i && i >= deck.from],
  ]
}

function isField(text: string): boolean {
  return isSource(text) || isEntry(text)
}

function isWide({ division }: Numbering): boolean {
  return division === 'volume' || division === 'chapter'
}

/** Closed by a question or an exclamation, as only heads of few words are. */
function calls({ text, ending, width, headline }: Line): boolean {
  return ending === 'stop' && /[！？!?…]$/u.test(text) && (headline || width <= headWidth / 1.5)
}

/** The first head under the label of a column of short items: each item has one. */
export function isUnderDigest(i: number, { lines, heads, bodyBefore }: Sheet): boolean {
  return heads > 0 && bodyBefore[i] === 0 && !isSigned(i + 1, lines) && isDigest(lines[i - 1]?.text ?? '')
}
