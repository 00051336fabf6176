// A line → the subline or standfirst under a headline: `——记某某`, or what sums the piece up before its byline.
import { isEntry } from '../../lexicon/entry.js'
import type { Line } from '../line.js'
import { bidOfPiece } from '../pieces.js'
import { type Proposal, type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isSigned } from '../shape.js'
import type { Sheet } from '../sheet.js'

const dash = /^[-—–―─]{1,4}\s?(?=\S)/u
/** How a story begins, or what it was called elsewhere. */
const opening = /^(?:新华社|中新社|本[报刊网]).{0,14}日[电讯]|^原标题[:：]/u
/** `（节选）`, `（外一篇）`: longer ones are remarks. */
const remark = /^[（(].{8,}[)）]$/u

export const subtitle: RoleRule = {
  role: 'subtitle',
  propose: (line, i, sheet) => bidOfPiece('subtitle', i, sheet.pieces) ?? ofFirst(line, i, sheet),
  follows: {
    start: -8,
    title: 2,
    subtitle: -0.5,
    kicker: -3,
    heading: -2,
    paragraph: -6,
    byline: -1,
    furniture: -2,
    editorNote: -4,
    signature: -5,
    list: -6,
    caption: -4,
    credit: -3,
    verse: -6,
    quote: -6,
  },
}

function ofFirst(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  if (
    i === 0 ||
    line.numbering ||
    line.people ||
    line.furniture ||
    isEntry(line.text) ||
    opening.test(line.text)
  )
    return undefined
  const standfirst = isStandfirst(i, sheet)
  if (sheet.bodyBefore[i]! > 0 && !standfirst) return undefined
  const summary = line.ending === 'none' && line.width <= headWidth * 3
  if (!isHeadLike(line) && !summary && !standfirst) return undefined
  const { deck } = sheet
  const next = sheet.lines[i + 1]
  return weigh(
    [4, 'begins with the dash of a subline', dash.test(line.text)],
    [4.5, 'stands between the headline and the byline', standfirst],
    [1.5, 'is open at the end and no longer than a summary', summary],
    [1.5, 'is a lower line of the headline', deck !== undefined && i > deck.main && i <= deck.to],
    [0.7, 'is far longer than the head above it', line.width > sheet.lines[i - 1]!.width * 1.6],
    [0.8, 'a byline follows', isSigned(i + 1, sheet.lines)],
    [0.5, 'running text follows', !!next && isBody(next)],
    [-2, '', isSigned(i, sheet.lines)],
    [-2.5, '', remark.test(line.text)],
    [-4, '', !!line.label?.ornament],
    [-3, '', deck !== undefined && i <= deck.main],
    [-4, '', isBehind(i, sheet) && !dash.test(line.text) && !standfirst],
    [-1.5, '', isFirstCrosshead(line, i, sheet)],
    [-1, '', line.width < 5],
  )
}

/** Closed sentences, one paragraph or two, with a head above and a byline and then the text below. */
function isStandfirst(i: number, { lines, bodyBefore, bodies, notes }: Sheet): boolean {
  const nth = bodyBefore[i]!
  if (nth > 1 || notes.has(i) || !isBody(lines[i]!)) return false
  const head = lines[i - 1 - nth]
  const signed = [i + 1, i + 2 - nth].find(at => isSigned(at, lines))
  if (!head || !isHeadLike(head) || head.names || signed === undefined) return false
  const between = signed === i + 1 || isBody(lines[i + 1]!)
  return between && bodies - bodyBefore[signed]! > 1 && !/^[（(【]/u.test(lines[signed]!.text)
}

/** Below the headline and not of it, in a copy without text: a list of winners, a programme. */
function isBehind(i: number, { deck, bodies }: Sheet): boolean {
  return bodies === 0 && deck !== undefined && i > deck.to
}

/** Where other crossheads part the text, a few characters right above it are the first of them. */
export function isFirstCrosshead(
  line: Line,
  i: number,
  { lines, crossheads, bodyBefore, deck }: Sheet,
): boolean {
  const [before, next] = [lines[i - 1], lines[i + 1]]
  const isPaired = deck !== undefined && i - 1 > deck.main && Math.abs(before!.width - line.width) <= 2
  return crossheads > 0 && bodyBefore[i] === 0 && line.width <= 12 && !isPaired && !!next && isBody(next)
}
