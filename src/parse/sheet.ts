// The lines of one text → the sheet that every role reads them on: neighbours, what is usual here, what recurs.
import { type Division, readNumbering } from '../lexicon/numbering.js'
import type { Line } from './line.js'

/** All lines of a text and what only the whole of them shows. Everything in it is found in one pass. */
export interface Sheet {
  lines: Line[]
  /** Median width of the lines that are body text, in ems; 0 if there are none. */
  measure: number
  /** Body lines before each line. */
  bodyBefore: number[]
  /** For each line, whether a note of the editor's may hold it, and why. */
  notes: Map<number, string>
  /** How often each short line stands in the text. */
  repeats: Map<string, number>
  /** Where each short line stands last. */
  lastSeen: Map<string, number>
  /** Values that occur, by division. */
  series: Map<Division, Set<number>>
  /** Number of short lines that a byline follows. */
  signedHeads: number
  /** Share of lines with a blank line before them. */
  spaced: number
}

/** Widest line that can be a head of any kind, in ems. */
export const headWidth = 42

export function readSheet(lines: Line[]): Sheet {
  const bodies = lines.filter(isBody)
  const bodyBefore: number[] = []
  let count = 0
  for (const line of lines) {
    bodyBefore.push(count)
    if (isBody(line)) count++
  }
  return {
    lines,
    measure: median(bodies.map(line => line.width)),
    bodyBefore,
    notes: findNotes(lines),
    repeats: countRepeats(lines),
    lastSeen: new Map(lines.flatMap(({ text, width }, i) => (width <= headWidth ? [[text, i]] : []))),
    series: findSeries(lines),
    signedHeads: lines.filter((line, i) => isHeadLike(line) && isSigned(i + 1, lines)).length,
    spaced: lines.filter(line => line.gap > 0).length / (lines.length || 1),
  }
}

/** Body text: ends a sentence and is no mere exclamation, or is longer than any head. */
export function isBody(line: Line): boolean {
  return !line.furniture && ((line.ending === 'stop' && line.width > 14) || line.width > headWidth)
}

/** As short as a head, and not closed as a sentence is. */
export function isHeadLike(line: Line): boolean {
  return line.width <= headWidth && line.ending === 'none' && !line.people && !line.furniture
}

/** Whether line `i` reads as a byline: it says so, or it is bare names between a head and running text. */
export function isSigned(i: number, lines: Line[]): boolean {
  const [before, line, next] = [lines[i - 1], lines[i], lines[i + 1]]
  if (line?.people) return true
  return !!line?.names && !!before && isHeadLike(before) && !before.names && !!next && isBody(next)
}

/** Whether the numbers just before or after this one occur in the text too. */
export function inSeries({ numbering }: Line, sheet: Sheet): boolean {
  if (numbering?.value === undefined) return false
  const values = sheet.series.get(numbering.division)
  return values !== undefined && (values.has(numbering.value - 1) || values.has(numbering.value + 1))
}

function findSeries(lines: Line[]): Map<Division, Set<number>> {
  const series = new Map<Division, Set<number>>()
  for (const { numbering } of lines) {
    if (numbering?.value === undefined) continue
    const values = series.get(numbering.division) ?? new Set()
    series.set(numbering.division, values.add(numbering.value))
  }
  return series
}

function countRepeats(lines: Line[]): Map<string, number> {
  const repeats = new Map<string, number>()
  for (const { text, width } of lines) {
    if (width <= headWidth) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  }
  return repeats
}

export const noteLabel =
  /^[【[（(]?\s?(?:编\s?者\s?(?:按\s?语?|的话)|編者按|编前语?|编后语?|开栏的话|开篇的话|按语?|主持人语|核心阅读|阅读提示|内容提要|Editor[’']s note)\s?[】\])）]?\s?(?:[:：]|$)/iu
export const editorSign = /^[-—–―─]{1,4}\s?(?:本[报刊]\s?)?(?:编\s?者|編\s?者|编辑部|The Editors?)$/iu

/** Longest note that is looked for, in lines. */
const longestNote = 8

/** Lines that run up to an editor's signature, or down from a label that stands alone. */
function findNotes(lines: Line[]): Map<number, string> {
  const notes = new Map<number, string>()
  for (const [i, line] of lines.entries()) {
    if (line.width > headWidth) continue
    if (editorSign.test(line.text)) {
      for (let j = i - 1; j >= 0 && i - j <= longestNote && isBody(lines[j]!); j--)
        notes.set(j, 'the editor signs below it')
    } else if (noteLabel.exec(line.text)?.[0] === line.text) {
      for (let j = i + 1; j < lines.length && j - i <= longestNote && isBody(lines[j]!); j++) {
        notes.set(j, 'stands under the label of a note')
      }
    }
  }
  return notes
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** The text without its numbering, to compare heads with. */
export function unnumbered(text: string): string {
  return text.slice(readNumbering(text)?.length ?? 0).trim()
}
