// A line → a crosshead: short, unclosed, between running text, numbered or shaped like others of its kind.

import type { Line } from '../line.js'
import { type Proposal, type RoleRule, weigh } from '../sequence.js'
import { headWidth, inSeries, isBody, isHeadLike, isSigned, type Sheet } from '../sheet.js'
import { ornament } from './kicker.js'

export const heading: RoleRule = {
  role: 'heading',
  propose(line, i, sheet) {
    if (line.width > headWidth || line.people) return undefined
    return numbered(line, i, sheet) ?? bare(line, i, sheet)
  },
  follows: {
    start: -1,
    kicker: -0.5,
    title: -1.5,
    heading: -1,
    byline: -1.5,
    editorNote: 0.3,
    signature: 0.5,
    paragraph: 0.5,
    list: 0.2,
  },
}

function numbered(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  const { numbering } = line
  if (!numbering) return undefined
  const wide = numbering.division === 'volume' || numbering.division === 'chapter'
  const next = sheet.lines[i + 1]
  const closed = line.ending === 'stop' && !/[！？!?…]$/u.test(line.text)
  return weigh(
    [4, 'is numbered as a chapter is', wide],
    [2.2, 'is numbered', !wide && ['section', 'han', 'hanBracket'].includes(numbering.division)],
    [0.8, 'is numbered', ['arabic', 'arabicBracket', 'circled'].includes(numbering.division)],
    [1, 'its number is one of a series', inSeries(line, sheet)],
    [1, 'running text follows', !!next && isBody(next)],
    [-1.5, '', !!next && next.numbering?.division === numbering.division],
    [-3.5, '', closed],
    [-3.5, '', line.ending === 'pause'],
    [-2, '', /[。；].*\S/u.test(line.text)],
  )
}

function bare(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  const asks = line.ending === 'stop' && /[！？!?]$/u.test(line.text) && line.width <= headWidth / 2
  if (!(isHeadLike(line) || asks)) return undefined
  const before = sheet.lines[i - 1]
  const next = sheet.lines[i + 1]
  const runs = !!next && (isBody(next) || (next.width > 20 && next.width > line.width * 2))
  const signed = isSigned(i + 1, sheet.lines)
  return weigh(
    [2.5, 'a byline follows', signed],
    [1, 'other short lines here are followed by bylines too', signed && sheet.signedHeads > 1],
    [1.5, 'running text follows', runs],
    [1, 'stands between finished paragraphs', !!before && (before.ending === 'stop' || !!before.furniture)],
    [-2.5, '', isSigned(i, sheet.lines)],
    [1, 'is far shorter than a paragraph', line.width < sheet.measure * 0.4],
    [1, 'carries an ornament', ornament.test(line.text)],
    [0.5, 'stands apart', line.gap > 0 && sheet.spaced < 0.6],
    [-2.5, '', asks],
    [-2, '', sheet.bodyBefore[i] === 0 && sheet.signedHeads < 2],
    [-2, '', !!next && isHeadLike(next) && !signed && !runs],
    [-3, '', sheet.bodyBefore[i] === sheet.bodyBefore.at(-1)],
    [-2, '', !next],
    [-1, '', !runs && !signed],
    [-2, '', /^(?:[-—–―]{2}|[“"「『（(])/u.test(line.text)],
    [-2, '', (sheet.repeats.get(line.text) ?? 0) > 2],
    [-1, '', line.width > headWidth / 1.5],
  )
}
