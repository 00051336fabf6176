// Lines → those that a note of the editor's holds, and why: below a label, above a signature, or labelled themselves.
import type { Line } from './line.js'
import { isHeadLike } from './shape.js'

const labels =
  "编\\s?者\\s?按\\s?语?|編\\s?者\\s?按|编\\s?者的?\\s?话|編者的話|编者注|编前语?|编前话|编后语?|编后话|编余|编读往来|本期话题|开栏的话|开栏语|开篇的话|开篇语|结束语|写在前面|按语|主持人语|主持人的话|核心阅读|核心提示|阅读提示|内容提要|内容提示|内容摘要|本期导读|导读|引子|提要|摘要|Editor[’']s [Nn]ote|リード|編集部から|편집자 ?주"
/** In brackets it labels whatever follows; bare, only before a colon, a wide gap or nothing at all. */
export const noteLabel = new RegExp(
  `^(?:[■◆●▲□◇]\\s?)?(?:[【[（(〔]\\s?(?:${labels})\\s?[】\\])）〕]\\s?[:：]?|(?:${labels})\\s?(?:[:：]|\\s|$))`,
  'iu',
)
export const editorSign =
  /^(?:本[报刊]编辑部$|(?:[-—–―─]{1,4}\s?|[（(])(?:本[报刊]\s?)?(?:编\s?者|編\s?者|编辑部|編輯部|主持人|The Editors?)[)）]?$)/iu

/** Labels that also head a chapter or a column of their own: they make a note only with a colon or brackets. */
const alsoHeads = /^(?:引子|提要|摘要|导读|结束语|写在前面)$/u

/** Longest note that is looked for, in lines, and the longest under a label when nothing shows where it ends. */
const longest = 8
const unbounded = 1

/** Whether the line is a label of a note and nothing else. */
function isLabelAlone({ text }: Line): boolean {
  return noteLabel.exec(text)?.[0] === text && !alsoHeads.test(text)
}

export function beginsNote({ text }: Line): boolean {
  return noteLabel.test(text.slice(0, 24)) && !alsoHeads.test(text)
}

/**
 * For each line that belongs to a note, why it does.
 *
 * @param runs whether a line is running text
 */
export function findNotes(lines: Line[], runs: (line: Line) => boolean): Map<number, string> {
  const notes = new Map<number, string>()
  const text = { first: lines.findIndex(runs), last: lines.findLastIndex(runs) }
  for (const [i, line] of lines.entries()) {
    if (beginsNote(line)) notes.set(i, 'begins with the label of a note')
    if (editorSign.test(line.text)) above(i, lines, text, runs, notes)
    else if (isLabelAlone(line)) below(i, lines, runs, notes)
  }
  return notes
}

type Notes = Map<number, string>

/** No note: what there is no other text beside, or what has a head of its own below other text, as `更正` has. */
function above(
  i: number,
  lines: Line[],
  text: { first: number; last: number },
  runs: (line: Line) => boolean,
  notes: Notes,
): void {
  let from = i
  while (from > 0 && i - from < longest && runs(lines[from - 1]!)) from--
  const [head, next] = [lines[from - 1], lines[i + 1]]
  const isHeaded = !!head && text.first < from && isHeadLike(head) && !(next && runs(next))
  if (isHeaded || (text.first >= from && text.last < i)) return
  for (let j = from; j < i; j++) if (!notes.has(j)) notes.set(j, 'the editor signs below it')
}

/** A head or a byline ends the note. Where the text runs on instead, only its first paragraph is surely the note's. */
function below(i: number, lines: Line[], runs: (line: Line) => boolean, notes: Notes): void {
  let end = i + 1
  const holds = (line: Line) => runs(line) && line.gap <= lines[i + 1]!.gap
  while (end < lines.length && end - i <= longest && holds(lines[end]!)) end++
  const next = lines[end]
  const parted = !!next && (!!next.people || !!next.names || next.gap > lines[i + 1]!.gap)
  const bounded = !!next && end - i <= (parted ? 5 : 3)
  const last = bounded ? end : Math.min(end, i + 1 + unbounded)
  for (let j = i + 1; j < last; j++) notes.set(j, 'stands under the label of a note')
}
