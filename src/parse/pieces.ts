// Lines → the headlines of the later pieces of a page: heads with a byline, or with text that says where it was filed.
import type { Deck } from './deck.js'
import { bestMain } from './deck-score.js'
import type { Line } from './line.js'
import { type Proposal, weigh } from './sequence.js'
import { isBody, isHeadLike, isLetters } from './shape.js'

/** The bid of a role for line `i` where the line is of a later headline. */
export function bidOfPiece(
  role: 'kicker' | 'title' | 'subtitle',
  i: number,
  pieces: Map<number, Deck>,
): Proposal | undefined {
  const deck = pieces.get(i)
  if (!deck) return undefined
  const own = i < deck.main ? 'kicker' : i > deck.main ? 'subtitle' : 'title'
  return own === role ? weigh([9, 'is of the headline of another piece of the page', true]) : undefined
}

/** How a report opens: `本报讯`, `新华社北京5月9日电`, `（记者 某某）`. */
const filed =
  /^[（(【[]?(?:本[报報刊台网社][^。，]{0,12}[讯訊电電]|[\p{Script=Han}]{2,6}(?:社|网|報|报)[\p{Script=Han}]{0,8}\d{1,2}月\d{1,2}日[讯訊电電]|(?:本报|本刊)?(?:记者|記者|通讯员)[\s　])/u

/** Most lines of a headline in mid-page. */
const longest = 4

/**
 * A page of several pieces opens each of them alike. Where the first one has neither a byline nor says where it was
 * filed, or an editor's note stands above all, the heads below are sections of one piece.
 *
 * @returns for each line of a later headline, that headline
 * @param first the headline of the page's first piece
 */
export function findPieces(
  lines: Line[],
  first: Deck | undefined,
  notes: Map<number, string>,
): Map<number, Deck> {
  const found = new Map<number, Deck>()
  if (!first || isLetters(lines) || !opens(first.to + 1, lines) || [...notes.keys()].some(i => i < first.to))
    return found
  for (let i = first.to + 2; i < lines.length; i++) {
    if (!isFree(lines[i]!) || !ends(lines[i - 1]!)) continue
    let to = i
    while (to - i < longest && lines[to + 1] && isFree(lines[to + 1]!)) to++
    const rows = Array.from({ length: to - i + 1 }, (_, k) => i + k)
    if (to - i < longest && opens(to + 1, lines)) {
      const deck = { from: i, main: bestMain(lines, rows), to }
      for (const row of rows) found.set(row, deck)
    }
    i = to
  }
  return found
}

function isFree(line: Line): boolean {
  return isHeadLike(line) && !line.numbering && !line.isDate && !line.names
}

function ends(before: Line): boolean {
  return before.ending === 'stop' || before.furniture !== undefined || before.people !== undefined
}

/** A byline with text below it, or text that says where it was filed. */
function opens(i: number, lines: Line[]): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line) return false
  const signed = line.people?.some(({ relator }) => ['rpt', 'aut', 'ctb'].includes(relator))
  return (signed && !!next && isBody(next)) || (isBody(line) && filed.test(line.text))
}
