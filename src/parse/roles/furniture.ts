// A line → what belongs to the page or the site, not to the piece: folios, mastheads, `责编`, running heads, contents.

import type { Line } from '../line.js'
import { type RoleRule, weigh } from '../sequence.js'
import { inSeries, isBody, isHeadLike, type Sheet, unnumbered } from '../sheet.js'

const names = {
  folio: 'is a page number',
  masthead: 'names the paper, its date or its page',
  staff: 'names who edited the page',
  jump: 'points to another page',
  site: 'is furniture of a web site',
  contents: 'heads the contents',
  end: 'marks the end',
  notice: 'is a licence or a maker’s note',
}

/** What is furniture is not published, so each clue here asks for a second sign beside it. */
export const furniture: RoleRule = {
  role: 'furniture',
  propose(line, i, sheet) {
    const kind = isBareNumber(line.text) && !isFolio(i, sheet) ? undefined : line.furniture
    const running = !kind && isRunningHead(line, i, sheet)
    const listed = inContents(i, sheet)
    const between = !kind && line.width <= 8 && isHeadLike(line) && amid(i, sheet)
    if (!kind && !running && !listed && !between) return undefined
    return weigh(
      [kind === 'folio' ? 4.5 : 8, kind ? names[kind] : '', kind !== undefined],
      [4, 'stands at the breaks of pages again and again', running],
      [7, 'is a line of the contents, which the text repeats', listed],
      [3.5, 'stands among other furniture', between],
    )
  },
}

function isBareNumber(text: string): boolean {
  return /^\d+$/u.test(text)
}

/** A bare number may be a year, a score or a cell of a table: a folio has the next one elsewhere, and text beside it. */
function isFolio(i: number, { lines, repeats }: Sheet): boolean {
  const value = Number(lines[i]!.text)
  const counted = repeats.has(String(value - 1)) || repeats.has(String(value + 1))
  return counted && besidePage(i, lines)
}

/** The same short line three times or more, each time beside a folio or in the middle of a sentence. */
function isRunningHead(line: Line, i: number, { lines, repeats }: Sheet): boolean {
  if ((repeats.get(line.text) ?? 0) < 3 || line.ending !== 'none' || line.people) return false
  if (/^[-—–“"「（(]/u.test(line.text)) return false
  const before = lines[i - 1]
  const broken = before !== undefined && isBody(before) && before.ending !== 'stop'
  return broken || lines[i - 1]?.furniture !== undefined || lines[i + 1]?.furniture !== undefined
}

function besidePage(i: number, lines: Line[]): boolean {
  return [lines[i - 1], lines[i + 1]].some(
    other => other && (isBody(other) || (other.furniture && !isBareNumber(other.text))),
  )
}

function amid(i: number, { lines }: Sheet): boolean {
  return [lines[i - 1], lines[i + 1]].every(other => other?.furniture && !isBareNumber(other.text))
}

/** One of three or more numbered lines in a row, all before the text, that come again later. */
function inContents(i: number, sheet: Sheet): boolean {
  const { lines, lastSeen } = sheet
  const line = lines[i]!
  if (!line.numbering || !inSeries(line, sheet) || !unnumbered(line.text)) return false
  if ((lastSeen.get(line.text) ?? i) === i) return false
  const same = (other: number) => lines[other]?.numbering?.division === line.numbering?.division
  return same(i + 1) ? same(i + 2) || same(i - 1) : same(i - 1) && same(i - 2)
}
