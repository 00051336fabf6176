// A line → what belongs to the page or the site, not to the piece: folios, mastheads, `责编`, running heads, contents.

import type { Line } from '../line.js'
import { never, type RoleRule, weigh } from '../sequence.js'
import { headWidth, isBody, isHeadLike, isPageNumber } from '../shape.js'
import { isFolio, pagedHead, type Sheet } from '../sheet.js'
import { isStaff } from './credit.js'

const names = {
  folio: 'is a page number',
  masthead: 'names the paper, its date or its page',
  staff: 'names who edited the page',
  jump: 'points to another page',
  site: 'is furniture of a web site',
  record: 'is noted by an archive or a board',
  contents: 'heads the contents',
  end: 'marks the end',
  notice: 'is a licence or a maker’s note',
  fringe: 'stands around the text, among lines of the page or the site',
}
const section =
  /^(?:要闻|副刊|国际|体育|财经|经济|理论|评论|综合|文化|社会|教育|科技|健康|生活|广告|专题|时事|地方|法治|旅游|军事|视点|读书|周刊|人物|生态|农业|政治|民生)$/u

/** What is furniture is not published, so each clue here asks for a second sign beside it. */
export const furniture: RoleRule = {
  role: 'furniture',
  least: -1.5,
  propose(line, i, sheet) {
    const isCount = isPageNumber(line.text) && !isFolio(i, sheet)
    const kind = isCount ? undefined : line.furniture
    const outside = sheet.isOutside(i)
    const listed = sheet.contents.get(i) === 'contents'
    const running = !kind && isRunningHead(line, i, sheet)
    const numbered = !kind && isPagedHead(line, i, sheet)
    const between = !kind && isHeadLike(line) && (line.width <= 8 ? amid(i, sheet) : amongLast(i, sheet))
    const paged = !kind && isOfMasthead(line, i, sheet)
    const staff = !kind && !!line.people && isStaff(line.people) && sheet.bodyBefore[i]! > 0
    const twice = isRepeatedHead(line, i, sheet)
    const bid = weigh(
      [kind === 'folio' ? 4.5 : 8, kind ? names[kind] : '', kind !== undefined],
      [12, 'is outside the text that the library or the site brings', outside],
      [besideFolio(i, sheet) ? 9 : 4, 'stands at the breaks of pages again and again', running],
      [7, 'comes again with the number of each page', numbered],
      [9, 'is a line of the contents, which the text repeats', listed],
      [3.5, 'stands among other furniture', between],
      [6, 'gives the page its date or section, beside the name of the paper', paged],
      [8, 'names who edited the page', staff],
      [-3, '', kind === 'masthead' && sheet.cells.has(i)],
      [7, 'comes again right below, where the text begins', twice],
      [8, 'is one of the choices of a menu', sheet.menus.has(i)],
    )
    if (bid.score > 0) return bid
    return isCount || isOfText(line, i, sheet) ? never : undefined
  },
}

/** Amid the text, a sentence, or said twice as standfirsts are: looks alone do not take it out. */
function isOfText(line: Line, i: number, { bodyBefore, bodies, repeats }: Sheet): boolean {
  if (line.ending === 'stop' || line.width > headWidth || (repeats.get(line.text) ?? 0) > 1) return true
  return bodyBefore[i]! > 0 && bodyBefore[i]! < bodies
}

/** The same short line several times, each time beside a folio or in the middle of a sentence. */
function isRunningHead(line: Line, i: number, { lines, repeats, pageHeads }: Sheet): boolean {
  const times = repeats.get(line.text) ?? 0
  if (times < 2 || line.ending !== 'none' || line.people) return false
  if (/^[-—–“"「（(]/u.test(line.text)) return false
  const [before, next] = [lines[i - 1], lines[i + 1]]
  if (times === 2) return pageHeads.has(line.text)
  const broken = before !== undefined && isBody(before) && before.ending !== 'stop'
  return broken || before?.furniture !== undefined || next?.furniture !== undefined
}

/** The same words with another page number each time, beside running text. */
function isPagedHead(line: Line, i: number, { lines, paged }: Sheet): boolean {
  if ((paged.get(pagedHead(line) ?? '') ?? 0) < 2) return false
  return [lines[i - 1], lines[i + 1]].some(other => other && isBody(other))
}

/** Beside a page number that is set off as one: `— 14 —`. */
function besideFolio(i: number, { lines }: Sheet): boolean {
  return [lines[i - 1], lines[i + 1]].some(other => other?.furniture === 'folio' && !isPageNumber(other.text))
}

function amid(i: number, { lines }: Sheet): boolean {
  return [lines[i - 1], lines[i + 1]].every(other => other?.furniture && !isPageNumber(other.text))
}

/** Below all text, between lines of the site. */
function amongLast(i: number, { lines, bodyBefore, bodies }: Sheet): boolean {
  const isBelow = bodies > 0 && bodyBefore[i] === bodies && !lines[i]!.isDate
  return isBelow && lines[i - 1]?.furniture === 'site' && (lines[i + 1]?.furniture ?? 'site') === 'site'
}

/** Above the headline and right beside the paper's name: the date, or the name of the page. */
function isOfMasthead(line: Line, i: number, { lines, bodyBefore }: Sheet): boolean {
  if (bodyBefore[i]! > 0 || !(line.isDate || section.test(line.text))) return false
  return [lines[i - 1], lines[i + 1]].some(other => other?.furniture === 'masthead')
}

/** A site's title of a chapter or an article, with only furniture between it and the text's own. */
function isRepeatedHead(line: Line, i: number, { lines, repeats, bodyBefore }: Sheet): boolean {
  if (!(line.numbering || (bodyBefore[i] === 0 && line.width > 6)) || (repeats.get(line.text) ?? 0) < 2)
    return false
  let j = i + 1
  while (lines[j]?.furniture && j - i < 4) j++
  return lines[j]?.text === line.text
}
