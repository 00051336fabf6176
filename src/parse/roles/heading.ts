// A line → a crosshead: short, unclosed, between running text, numbered or shaped like others of its kind.

import { isEntry } from '../../lexicon/entry.js'
import { isSource } from '../../lexicon/source.js'
import { isTagline } from '../../lexicon/tagline.js'
import type { Line } from '../line.js'
import { type Clue, type Proposal, type RoleRule, weigh } from '../sequence.js'
import {
  headWidth,
  isBody,
  isChapterName,
  isHeadLike,
  isLetters,
  isPageNumber,
  isQuestion,
  isSaying,
  isSigned,
  isSpeaker,
} from '../shape.js'
import { inSeries, type Sheet } from '../sheet.js'
import { beginsList } from './list.js'
import { isFirstCrosshead } from './subtitle.js'
import { isUnderDigest } from './title.js'

export const heading: RoleRule = {
  role: 'heading',
  propose(line, i, sheet) {
    if (line.width > headWidth || line.people || (line.names?.length ?? 0) > 2) return undefined
    if (isEntry(line.text) || isSource(line.text) || isTagline(line.text)) return undefined
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
    verse: -0.5,
  },
}

function numbered(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  const { numbering } = line
  if (!numbering) return undefined
  const wide = numbering.division === 'volume' || numbering.division === 'chapter'
  const next = sheet.lines[i + 1]
  const closed = line.ending === 'stop' && !/[！？!?…]$/u.test(line.text)
  const lone = numbering.length === line.text.length
  return weigh(
    [4, 'is numbered as a chapter is', wide],
    [2.2, 'is numbered', !wide && ['section', 'han', 'hanBracket'].includes(numbering.division)],
    [0.8, 'is numbered', ['arabic', 'arabicBracket', 'circled'].includes(numbering.division)],
    [1, 'its number is one of a series', inSeries(line, sheet)],
    [1, 'running text follows', !!next && isBody(next)],
    [1, 'is a number and nothing else', lone && !wide],
    [-1.5, '', !!next && next.numbering?.division === numbering.division],
    [-3.5, '', closed],
    [-3.5, '', line.ending === 'pause' && !lone],
    [-2, '', /[。；].*\S/u.test(line.text)],
  )
}

const formula = /[=＝≈][^=＝≈]*[×÷+＋*]/u
const quoted = /^[“「][^“”「」]{2,20}[”」]$/u
/** Someone speaks: `他说：“走吧”`; or a quotation has one end only. */
const speech = /[说說道问問答曰想叫喊喝骂][：:，,]|[“「『][^”」』]*$|^[^“「『]*[”」』]|^[^"]*"[^"]*$/u

function bare(line: Line, i: number, sheet: Sheet): Proposal | undefined {
  const asks = line.ending === 'stop' && /[！？!?]$/u.test(line.text) && line.width <= headWidth / 2
  const counts = isPageNumber(line.text) && sheet.numberHeads
  if (!(isHeadLike(line) || asks || counts)) return undefined
  return weigh(
    [3.5, 'counts the sections', counts],
    [1, 'is far shorter than a paragraph', line.width < sheet.measure * 0.4],
    [8, 'names one of several poems', sheet.stanzas.heads.has(i)],
    [1, 'carries an ornament', !!line.label?.ornament],
    [0.5, 'stands apart', line.gap > 0 && sheet.spaced < 0.6],
    [asks && sheet.questions > 1 ? 1 : 0, 'is one of several questions between paragraphs', asks],
    [-4, '', asks && sheet.exclaims],
    [-4, '', speech.test(line.text) || formula.test(line.text)],
    [-2.5, '', asks && !(sheet.questions > 1 && isQuestion(i, sheet.lines))],
    ...sayings(line, i, sheet),
    [-4, '', /^[「『][^」』]*[\p{Script=Hiragana}\p{Script=Katakana}][^」』]*[」』]?$/u.test(line.text)],
    [-2, '', /^[（(]/u.test(line.text)],
    [-2, '', /^【[^】]{2,8}】.*[/；;、].*\p{L}/u.test(line.text)],
    [-2, '', /^(?:[-—–―]{2}|[“"「『][^”"」』]*[”"」』]?$)/u.test(line.text)],
    [-2, '', (sheet.repeats.get(line.text) ?? 0) > 2],
    [-4, '', (sheet.repeats.get(line.text) ?? 0) > 4],
    [-2.5, '', /[。；].*\p{L}/u.test(line.text)],
    [-1, '', line.width > headWidth / 1.5],
    [-1, '', line.width > headWidth / 2 && /[，,]/u.test(line.text)],
    ...position(line, i, sheet),
  )
}

/** What speaks for a head in quotation marks. */
function sayings(line: Line, i: number, { lines, sayings }: Sheet): Clue[] {
  const next = lines[i + 1]
  const begins = !!next && (isBody(next) || /[:：]$/u.test(next.text))
  return [
    [6, 'heads one of several letters', begins && quoted.test(line.text) && isLetters(lines)],
    [4, 'is a saying between paragraphs', isSaying(i, lines) && sayings < lines.length / 6],
  ]
}

/** What its neighbours say of a head without a number. */
function position(line: Line, i: number, sheet: Sheet): Clue[] {
  const before = sheet.lines[i - 1]
  const next = sheet.lines[i + 1]
  const runs =
    !!next &&
    (isBody(next) || isSpeaker(next, sheet.speakers) || (next.width > 20 && next.width > line.width * 2))
  const signed = isSigned(i + 1, sheet.lines)
  const items = beginsList(next, sheet.lines[i + 2])
  const stacked = isStacked(line, i, sheet)
  const first = isFirstCrosshead(line, i, sheet)
  const names = isChapterName(before)
  const lacksText = sheet.bodyBefore[i] === 0 && sheet.signedHeads < 2 && sheet.crossheads < 2
  return [
    [2.5, 'a byline follows', signed],
    [1, 'other short lines here are followed by bylines too', signed && sheet.signedHeads > 1],
    [1.5, 'running text follows', runs],
    [2, 'the items of a list follow', items],
    [1, 'stands between finished paragraphs', !!before && (before.ending === 'stop' || !!before.furniture)],
    [5, 'names the chapter that the line above numbers', names],
    [2, 'is one of a few characters in a stack of such', stacked],
    [2, 'is the first of several such lines', first],
    [4, 'is the first item under the label of a column', isUnderDigest(i, sheet)],
    [4, 'is the name of a document', isDocument(line, next)],
    [-2.5, '', isSigned(i, sheet.lines)],
    [-2, '', lacksText && !names && !first],
    [-2, '', !!next && isHeadLike(next) && !signed && !runs && !stacked && !items],
    [-3, '', sheet.bodyBefore[i] === sheet.bodies],
    [-2, '', !next],
    [-1, '', !runs && !signed && !stacked && !items],
  ]
}

/** `附件：工作安排`; or the title of rules, and their first chapter below it. */
function isDocument(line: Line, next: Line | undefined): boolean {
  if (/^附件\s?\d{0,2}\s?[:：](?!\s?[\d１一])/u.test(line.text)) return true
  return (
    !!next?.numbering && /(?:办法|条例|规定|细则|方案|章程|规则|意见|公约|守则|准则|规程)$/u.test(line.text)
  )
}

/** Two or three heads of a few characters, one below the other, between paragraphs: `看得懂` `学得会`. */
function isStacked(line: Line, i: number, { lines, bodyBefore, bodies, cells }: Sheet): boolean {
  const few = (other: Line | undefined) =>
    !!other && isHeadLike(other) && other.width >= 2 && other.width <= 9 && !other.isDate
  if (!few(line) || cells.has(i) || bodyBefore[i] === 0 || bodyBefore[i] === bodies) return false
  let [from, to] = [i, i + 1]
  while (i - from < 3 && few(lines[from - 1])) from--
  while (to - i < 4 && few(lines[to])) to++
  const next = lines[to]
  return to - from >= 2 && to - from <= 3 && !!next && isBody(next) && lines[from - 1]?.ending === 'stop'
}
