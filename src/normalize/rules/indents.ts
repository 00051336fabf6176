// Indents that differ from those of the other paragraphs → the same as theirs. An indent that the whole text keeps is its
// own: `　　` before every paragraph is how Chinese is typed, and the blocks come without it in any case.
import { columns, isHan, isHangul, isKana } from '../../lexicon/script.js'
import { type Row, rows } from '../lines.js'
import type { Rule } from '../rule.js'

/** A row of fewer columns may be a line of verse; 32 columns are 16 Han characters, two seven-character lines and marks. */
const short = 32

interface Indented extends Row {
  /** The blanks before the text. */
  indent: string
  /** Columns of the text itself, counted no further than needed. */
  width: number
  /** Whether it has a character of East Asian writing. */
  square: boolean
}

function measure(text: string, row: Row): Indented {
  let width = 0
  let square = false
  for (let i = 0; i < row.text.length && i <= 2 * short; i++) {
    const code = row.text.charCodeAt(i)
    width += columns(code)
    square ||= isHan(code) || isKana(code) || isHangul(code)
  }
  return { ...row, indent: text.slice(row.start, row.from), width, square }
}

/** Rows of stretches where short lines follow one another at three or more depths: a verse, a program, a tree. */
function shaped(all: Indented[]): Set<Indented> {
  const found = new Set<Indented>()
  let run: Indented[] = []
  const close = () => {
    if (run.length >= 3 && new Set(run.map(row => row.indent)).size >= 3)
      for (const row of run) found.add(row)
    run = []
  }
  for (const row of all) {
    if (row.gap > 0 || row.width > short) close()
    if (row.width <= short) run.push(row)
  }
  close()
  return found
}

/** How Chinese is typed: of equally frequent indents this is the habit. */
const typed = '　　'

/** The indents of running text, the most frequent first: that one is the habit of the text. */
function kinds(all: Indented[]): string[] {
  const counts = new Map<string, number>()
  for (const { indent, width, square } of all)
    if (indent && square && width > short) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || Number(b[0] === typed) - Number(a[0] === typed))
    .map(([indent]) => indent)
}

export const indents: Rule = {
  id: 'indents',
  title: { en: 'Indents', zh: '统一段首空格' },
  why: {
    en: 'Tabs, no-break spaces and runs of any length among the indents come from other programs. What the text keeps throughout stays.',
    zh: '制表符、不换行空格和长短不一的段首空格多由转换带入；全文一致的缩进不动。',
  },
  threshold: 0.5,
  propose(text) {
    const found = rows(text)
    if (!found.some(({ start, from }) => start < from)) return []
    const all = found.map(row => measure(text, row))
    const [habit, ...others] = kinds(all)
    if (habit === undefined || !others.length) return []
    const odd = new Set(others)
    const keep = shaped(all)
    return all
      .filter(row => row.square && odd.has(row.indent) && !keep.has(row))
      .map(({ start, from }) => ({
        from: start,
        to: from,
        insert: habit,
        reason: 'The other paragraphs are indented otherwise.',
        confidence: 0.9,
      }))
  },
}
