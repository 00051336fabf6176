// A line → what belongs to the page or the site, not to the piece: folios, mastheads, `责编`, running heads, contents.

import { type RoleRule, weigh } from '../sequence.js'
import { inSeries, isHeadLike, type Sheet, unnumbered } from '../sheet.js'

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

export const furniture: RoleRule = {
  role: 'furniture',
  propose(line, i, sheet) {
    const kind = line.furniture
    const bare = /^\d+$/u.test(line.text)
    const times = sheet.repeats.get(line.text) ?? 0
    const running = times > 2 && line.ending === 'none' && !/^[-—–“"「（(]/u.test(line.text) && !line.people
    const listed = inContents(i, sheet)
    const between = !kind && line.width <= 8 && isHeadLike(line) && amid(i, sheet)
    if (!kind && !running && !listed && !between) return undefined
    return weigh(
      [kind === 'folio' ? 4.5 : 8, kind ? names[kind] : '', kind !== undefined],
      [2 + Math.min(times, 10) / 2, `stands in the text ${times} times`, running && !kind],
      [7, 'is a line of the contents, which the text repeats', listed],
      [3.5, 'stands among other furniture', between],
      [-1, '', bare],
    )
  },
}

function amid(i: number, { lines }: Sheet): boolean {
  return lines[i - 1]?.furniture !== undefined && lines[i + 1]?.furniture !== undefined
}

/** One of three or more numbered lines in a row, all before the text, that come again later. */
function inContents(i: number, sheet: Sheet): boolean {
  const { lines, lastSeen } = sheet
  const line = lines[i]!
  if (!line.numbering || !inSeries(line, sheet) || !unnumbered(line.text)) return false
  if (lastSeen.get(line.text) === i) return false
  const same = (other: number) => lines[other]?.numbering?.division === line.numbering?.division
  return same(i + 1) ? same(i + 2) || same(i - 1) : same(i - 1) && same(i - 2)
}
