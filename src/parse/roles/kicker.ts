// A line → the label above a headline: `■ 前沿观察·年终特别策划`, `【深度】`, `人民时评`; or the shoulder line of a headline.

import { leadsOn } from '../deck.js'
import { isCapitalsAbove } from '../deck-score.js'
import type { Line } from '../line.js'
import { bidOfPiece } from '../pieces.js'
import { type Proposal, type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isSigned } from '../shape.js'
import type { Sheet } from '../sheet.js'

export const kicker: RoleRule = {
  role: 'kicker',
  propose: (line, i, sheet) => bidOfPiece('kicker', i, sheet.pieces) ?? ofFirst(line, i, sheet),
  follows: {
    start: 1,
    furniture: 0.8,
    kicker: -1,
    title: -2,
    subtitle: -3,
    byline: -2,
    heading: -3,
    list: -4,
    paragraph: -1.5,
    verse: -4,
    quote: -3,
  },
}

function ofFirst(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  if (!(isHeadLike(line) || leadsOn(line)) || line.numbering || sheet.bodyBefore[i]! > 4) return undefined
  const { label } = line
  const { deck } = sheet
  const next = sheet.lines[i + 1]
  const heads = !!next && isHeadLike(next) && !next.numbering && !/^[-—–]/u.test(next.text)
  const above = deck !== undefined && i >= deck.from && i < deck.main
  if (line.width > headWidth / 1.5 && !above) return undefined
  return weigh(
    [3.5, 'carries a label’s ornament', !!label?.ornament],
    [2, 'stands in label’s brackets', !!label?.isBracketed],
    [1.5, 'names a column or a kind of piece', !!label?.isColumn],
    [0.8, 'parts the column from its theme by a dot', !!label?.isParted],
    [1.5, 'labels a page of several signed pieces', !!label && sheet.signedHeads > 1],
    [3.5, 'is the shoulder line of the headline', above],
    [1, 'is far shorter than the head below it', heads && line.width < next.width * 0.6 && line.width <= 8],
    [2, 'is in capitals above a head that is not', heads && isCapitalsAbove(line, next)],
    [1, 'is a few characters above a head', heads && line.width <= 4],
    [-2, '', deck?.main === i],
    [-1, '', !!next && isBody(next)],
    [-3, '', isSigned(i + 1, sheet.lines) && !label],
    [-3, '', sheet.bodyBefore[i]! > 0],
    [-1, '', line.width > 16 && !above],
    [-1, '', true],
  )
}
