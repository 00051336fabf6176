// A line → who made the piece: `本报记者 巨云鹏 王鉴欣`, `（通讯员 李文）`, or bare names under the headline.
import { isPostAlone } from '../../lexicon/byline.js'
import { isPadded, mayBeName } from '../../lexicon/name.js'
import { isOffice } from '../../lexicon/office.js'
import { isLastWord } from '../../lexicon/signed.js'
import type { Line } from '../line.js'
import { type RoleRule, weigh } from '../sequence.js'
import { isBody, isChapterName, isHeadLike, isSigned } from '../shape.js'
import type { Sheet } from '../sheet.js'
import { isPictureCredit, isStaff } from './credit.js'

export const byline: RoleRule = {
  role: 'byline',
  propose(line, i, sheet) {
    const before = sheet.lines[i - 1]
    if (line.people) {
      return weigh(
        [7, 'names people and their role', true],
        [0.5, 'stands under a short line', !!before && isHeadLike(before)],
        [-4, '', isPictureCredit(line.people)],
        [-4, '', isStaff(line.people) && sheet.bodyBefore[i]! > 0],
      )
    }
    if (isPost(line.text, before)) return weigh([6, 'says what the one named above is', true])
    if (signsOff(line.text, i, sheet)) return weigh([5, 'is a name in brackets below the text', true])
    if (isBelowAll(line, i, sheet)) return weigh([3, 'names people right below the text', true])
    if (!before || (sheet.bodyBefore[i]! > 0 && !isSigned(i, sheet.lines))) return undefined
    if (isPublisher(line, i, sheet)) return weigh([4, 'is the office that publishes the document', true])
    const bare = !!line.names && !isChapterName(before) && !sheet.stanzas.heads.has(i)
    if (!bare && !isPerhaps(line, before, i, sheet)) return undefined
    const next = sheet.lines[i + 1]
    return weigh(
      [3.5, 'is nothing but names', bare],
      [3, 'may be a name', !bare],
      [1, 'stands under a short line', isHeadLike(before)],
      [0.5, 'running text follows', !!next && isBody(next)],
      [0.5, 'pads a name to the width of others', /^\p{Script=Han}[\s　]+\p{Script=Han}$/u.test(line.text)],
    )
  },
  follows: { title: 1.5, subtitle: 1.5, heading: 1.5, kicker: -1, paragraph: -0.5, start: -0.5, verse: -3 },
}

/** `Staff Writer` below a byline; `by` on a line of its own, and the name below it. */
function isPost(text: string, before: Line | undefined): boolean {
  if (/^(?:by|作者|著者?)$/iu.test(before?.text ?? '')) return text.length <= 40
  if (/^by$/iu.test(text)) return true
  return !!before?.people && isPostAlone(text)
}

/** `石桥市统计局` right under the headline. */
function isPublisher({ text }: Line, i: number, { deck, bodyBefore, lines }: Sheet): boolean {
  const next = lines[i + 1]
  const heads = !!next && (next.isDate || !!next.numbering || isBody(next))
  return deck?.to === i - 1 && bodyBefore[i] === 0 && heads && isOffice(text)
}

/** `（宣文）`: who wrote the piece, in brackets at its end. */
function signsOff(text: string, i: number, { bodyBefore, bodies, lines }: Sheet): boolean {
  const named = isLastWord(text)
  const [before, next] = [lines[i - 1], lines[i + 1]]
  const isLast =
    bodyBefore[i] === bodies || (bodyBefore[i]! > 1 && !!next && (!!next.furniture || isHeadLike(next)))
  return named && bodies > 0 && isLast && !!before && (before.ending === 'stop' || isBody(before))
}

/** Below the last paragraph, as papers of Korea and Japan name their reporters. */
function isBelowAll({ names }: Line, i: number, { bodyBefore, bodies, lines }: Sheet): boolean {
  const [before, next] = [lines[i - 1], lines[i + 1]]
  const isLast = bodies > 1 && bodyBefore[i] === bodies && (!next || !!next.furniture)
  return !!names && names.length < 4 && isLast && !!before && isBody(before)
}

/** Right under the headline and above the text, and not the name of a numbered chapter. */
function isPerhaps(line: Line, before: Line, i: number, { deck, lines }: Sheet): boolean {
  if (deck === undefined || i <= deck.main || before.numbering || line.numbering || !isHeadLike(before))
    return false
  const next = lines[i + 1]
  return isPadded(line.text) || (mayBeName(line.text) && !!next && (isBody(next) || !!next.numbering))
}
