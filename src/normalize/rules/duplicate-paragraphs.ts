// Paragraphs that stand twice, the second time cut off or misread → once, in their fullest form.
import { likelyCopies } from '../copies.js'
import { fold, sizeOf } from '../likeness.js'
import { type Row, rows } from '../lines.js'
import { passages } from '../passages.js'
import type { Proposal, Rule } from '../rule.js'
import { endOf } from '../sentence.js'
import { judge, own, type Paragraph, type Verdict } from '../verdict.js'

/** Sizes in Han characters from which on paragraphs are compared; at the end of the text. */
const least = 20
const leastAtEnd = 10

const threshold = 0.6

function paragraphsOf(text: string): Paragraph[] {
  let top = true
  return rows(text).map((row, index, all) => {
    const last = index === all.length - 1
    const short = row.text.length < (last ? leastAtEnd : least)
    const folded = short ? row.text : fold(row.text)
    const size = short ? 0 : sizeOf(folded)
    const amongShort = isShort(all[index - 1]) && isShort(all[index + 1])
    const paragraph = { row, index, folded, size, top, amongShort, last }
    top &&= size < own || endOf(row.text) !== 'stop'
    return paragraph
  })
}

const isShort = (row: Row | undefined): boolean => row === undefined || row.text.length < own

/** The surest verdict on each paragraph that is a copy. */
function verdicts(all: Paragraph[]): Map<number, Verdict> {
  const long = all.filter(({ size, last }) => size >= (last ? leastAtEnd : least))
  const likely = likelyCopies(long.map(({ folded }) => folded))
  const found = new Map<number, Verdict>()
  const confidence = (index: number) => found.get(index)?.confidence ?? 0
  for (const [i, paragraph] of long.entries()) {
    const { index } = paragraph
    // First of all what goes on with the passage that the paragraph before is a copy of.
    const next = (found.get(index - 1)?.keep ?? -2) + 1
    const others = likely[i]!.map(other => long[other]!).sort(
      (a, b) => Number(b.index === next) - Number(a.index === next),
    )
    for (const other of others) {
      if (confidence(other.index) >= threshold) continue
      const verdict = judge(other, paragraph)
      if (verdict && verdict.confidence > confidence(verdict.drop)) found.set(verdict.drop, verdict)
      if (confidence(index) >= threshold) break
    }
  }
  return found
}

/** The row and the line ends that part it from the text before; from the text after if `first`, what stays, is behind. */
function stretch(all: Paragraph[], index: number, first: number): { from: number; to: number } {
  const { start, end } = all[index]!.row
  return first < index
    ? { from: all[index - 1]!.row.end, to: end }
    : { from: start, to: all[index + 1]?.row.start ?? end }
}

export const duplicateParagraphs: Rule = {
  id: 'duplicate-paragraphs',
  title: { en: 'Duplicate paragraphs', zh: '删除重复段落' },
  why: {
    en: 'Copy is pasted twice, or a page repeats the end of the page before, often cut off. The fullest form stays. What is repeated on purpose stays too.',
    zh: '粘贴或换版常使段落重复，且多有残缺，保留最完整的一份；提要、引语等有意的重复不动。',
  },
  threshold,
  doubt: 'low-confidence-duplicate',
  propose(text) {
    const all = paragraphsOf(text)
    const found = passages(all, verdicts(all))
    const sure = new Set(found.filter(({ confidence }) => confidence >= threshold).map(({ drop }) => drop))
    const first = all.findIndex(({ index }) => !sure.has(index))
    return found.map(({ drop, reason, confidence }): Proposal => {
      if (sure.has(drop)) return { ...stretch(all, drop, first), insert: '', reason, confidence }
      const { from, to } = all[drop]!.row
      return { from, to, insert: '', reason: `Perhaps: ${reason}`, confidence }
    })
  },
}
