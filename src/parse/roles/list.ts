// A line → an item of a list: one of several in a row that begin with the same bullet or count on.
import type { Line } from '../line.js'
import { type RoleRule, weigh } from '../sequence.js'
import { headWidth } from '../shape.js'
import type { Sheet } from '../sheet.js'

const bullet = /^(?:[●•◆◇■□○▪▫★☆✓✔►▶➤∙⚫]\s?|・|[-*–·]\s)(?=\S)/u

export const list: RoleRule = {
  role: 'list',
  propose(line, i, sheet) {
    const mark = markOf(line, i, sheet)
    if (!mark) return undefined
    const beside = [i - 1, i + 1].some(at => sheet.lines[at] && markOf(sheet.lines[at]!, at, sheet) === mark)
    const before = sheet.lines[i - 1]
    return weigh(
      [3.5, 'the lines beside it begin with the same mark', beside],
      [0.5, 'begins as an item does', true],
      [0.5, 'the line above announces a list', !!before && /[:：]$/u.test(before.text)],
      [0.5, 'closes as an item does', /[；;]$/u.test(line.text)],
      [-2, '', isLong(line)],
      [-3, '', !beside],
    )
  },
  follows: { list: 1, start: -1 },
}

/** A numbered paragraph of several sentences is a paragraph. */
function isLong({ text, width }: Line): boolean {
  return width > headWidth * 2.5 || (width > headWidth * 1.5 && /[。！？].*[。！？]/u.test(text))
}

/** Whether two lines in a row begin with the same bullet. */
export function beginsList(first: Line | undefined, second: Line | undefined): boolean {
  const mark = bulletOf(first)
  return mark !== undefined && bulletOf(second) === mark
}

function bulletOf(line: Line | undefined): string | undefined {
  return bullet.exec(line?.text.slice(0, 4) ?? '')?.[0]?.trim()
}

/** `附件：1．点位图` */
const enclosed = /^附件\s?[:：]\s?[1１]\s?[.．、]/u

/**
 * The bullet, or the kind of count. Han numerals head sections and articles, and make lists only of clauses: lines that
 * close with a semicolon, and the one behind them.
 */
function markOf(line: Line, i: number, { lines }: Sheet): string | undefined {
  const { text, numbering } = line
  if (enclosed.test(text)) return 'arabic'
  if (!numbering) return bulletOf(line)
  const { division } = numbering
  if (['arabic', 'arabicBracket', 'circled'].includes(division)) return division
  if (division !== 'han' && division !== 'hanBracket') return undefined
  const clause = /[；;]$/u
  const behind = lines[i - 1]
  const follows = behind?.numbering?.division === division && clause.test(behind.text)
  return clause.test(text) || follows ? division : undefined
}
