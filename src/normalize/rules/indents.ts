// Blanks that begin a paragraph → nothing, where they are the habit of the text and not the shape of a verse or program.
import { columns, isHan, isHangul, isKana } from '../../lexicon/script.js'
import { type Row, rows } from '../lines.js'
import type { Rule } from '../rule.js'

/** A row of fewer columns may be a line of verse; 32 columns are 16 Han characters, two seven-character lines and marks. */
const short = 32

interface Indented extends Row {
  /** Columns of blanks before the text. */
  indent: number
  /** Columns of the text itself, counted no further than needed. */
  width: number
  /** Whether it has a character of East Asian writing. */
  square: boolean
}

function measure(text: string, row: Row): Indented {
  let indent = 0
  for (let i = row.start; i < row.from; i++)
    indent += text.charCodeAt(i) === 9 ? 4 : columns(text.charCodeAt(i))
  let width = 0
  let square = false
  for (let i = 0; i < row.text.length && i <= 2 * short; i++) {
    const code = row.text.charCodeAt(i)
    width += columns(code)
    square ||= isHan(code) || isKana(code) || isHangul(code)
  }
  return { ...row, indent, width, square }
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

/**
 * Depths at which at least `share` of all rows begin. Of all, not of the indented ones, so that the habit does not shift
 * once some have lost their indent.
 */
function habits(all: Indented[], share: number): Set<number> {
  const counts = new Map<number, number>()
  for (const { indent } of all) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= share * all.length).map(([indent]) => indent))
}

export const indents: Rule = {
  id: 'indents',
  title: { en: 'Indents', zh: '清除段首空格' },
  why: {
    en: 'Blanks typed to indent a paragraph belong to the page, not to the text: the styles indent.',
    zh: '段首空格属于版式而不属于文字，缩进由样式完成。',
  },
  threshold: 0.5,
  propose(text) {
    const found = rows(text)
    if (!found.some(({ start, from }) => start < from)) return []
    const all = found.map(row => measure(text, row))
    const indented = all.filter(row => row.indent > 0)
    const keep = shaped(all)
    // Square writing indents by two, sometimes four; other writing indents quotations and code as well, so we ask more.
    const square = habits(all, 0.2)
    const any = habits(all, 0.4)
    return indented
      .filter(
        row =>
          !keep.has(row) &&
          (any.has(row.indent) || (row.square && (square.has(row.indent) || row.width > short))),
      )
      .map(({ start, from }) => ({
        from: start,
        to: from,
        insert: '',
        reason: 'These blanks only indent the paragraph.',
        confidence: 0.9,
      }))
  },
}
