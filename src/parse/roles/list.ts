// A line → an item of a list: one of several in a row that begin with the same bullet or count on.
import type { Line } from '../line.js'
import { type RoleRule, weigh } from '../sequence.js'
import { headWidth, type Sheet } from '../sheet.js'

const bullet = /^(?:[●•◆◇■□○▪▫★☆✓✔►▶➤]\s?|[-*–·]\s)(?=\S)/u

export const list: RoleRule = {
  role: 'list',
  propose(line, i, sheet) {
    const mark = markOf(line)
    if (!mark) return undefined
    const beside = neighbours(i, sheet)
    return weigh(
      [3.5, 'the lines beside it begin with the same mark', beside.some(other => markOf(other) === mark)],
      [0.5, 'begins as an item does', true],
      [-2, '', line.width > headWidth * 3],
      [-3, '', !beside.some(other => markOf(other) === mark)],
    )
  },
  follows: { list: 1, start: -1 },
}

function neighbours(i: number, { lines }: Sheet): Line[] {
  return [lines[i - 1], lines[i + 1]].filter(line => line !== undefined)
}

/** The bullet, or the kind of count; Han numerals head sections and articles, so they make no lists. */
function markOf({ text, numbering }: Line): string | undefined {
  if (numbering && ['arabic', 'arabicBracket', 'circled'].includes(numbering.division))
    return numbering.division
  return bullet.exec(text.slice(0, 4))?.[0]?.trim()
}
