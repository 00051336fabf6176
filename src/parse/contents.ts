// Lines → those of a table of contents: heads in a row that all come again, or heads under the word “contents”.
import type { Line } from './line.js'
import { isChapterName } from './shape.js'

/**
 * `contents` repeats numbered heads or has a label, and so is furniture; an `outline` in a story's lead names its
 * sections without either, and is text.
 */
export type Contents = 'contents' | 'outline'

/** Widest entry, in ems: dot leaders make entries wider than heads. */
const widest = 60
/** Fewest entries that make a list without a label of its own. */
const fewest = 3
/** What leads from an entry to the number of its page. */
const leader = /(?:[\s.…·。．—-]{2,20}|\s)[（(]?\d{1,4}[)）]?$/u

/** A number in front, which may stand on a line of its own where the text begins. */
const ordinal = /^(?:[IVXLC]{1,6}|\d{1,3})[.．、]\s?/u

/** The words of an entry, without blanks and without its number and page. */
function entry({ text }: Line): string {
  return text.replace(leader, '').replace(ordinal, '').replace(/\s/gu, '') || text
}

/**
 * The contents repeat heads that stand where they belong further down, so as headings they would double these. Linear:
 * no line is in two runs.
 */
export function findContents(lines: Line[]): Map<number, Contents> {
  const last = new Map<string, number>()
  for (const [i, line] of lines.entries()) {
    if (isChapterName(lines[i - 1])) last.set(entry(lines[i - 1]!) + entry(line), i - 1)
    if (line.width <= widest) last.set(entry(line), i)
  }
  const found = new Map<number, Contents>()
  for (let i = 0; i < lines.length; ) {
    const labelled = lines[i]!.furniture === 'contents'
    const from = labelled ? i + 1 : i
    const to = runEnd(from, lines)
    const comesAgain = (at: number) => last.get(entry(lines[at]!))! >= to
    const run = Array.from({ length: to - from }, (_, k) => from + k)
    if (labelled) for (const at of listed(run, lines, comesAgain)) found.set(at, 'contents')
    else repeated(run, lines, comesAgain, at => lines[last.get(entry(lines[at]!))! + 1], found)
    i = Math.max(to, i + 1)
  }
  return found
}

/** Entries are short and unclosed; the first of them to come again begins the text. */
function runEnd(from: number, lines: Line[]): number {
  const seen = new Set<string>()
  let to = from
  for (; to < lines.length; to++) {
    const line = lines[to]!
    if (
      line.width > widest ||
      line.ending === 'stop' ||
      line.furniture === 'contents' ||
      seen.has(entry(line))
    )
      break
    seen.add(entry(line))
  }
  return to
}

/** Under a label, all down to the last line that comes again or leads to a page. */
function listed(run: number[], lines: Line[], comesAgain: (at: number) => boolean): number[] {
  return run.slice(0, run.findLastIndex(at => comesAgain(at) || leader.test(lines[at]!.text)) + 1)
}

/** @param behind the line behind an entry's last occurrence */
function repeated(
  run: number[],
  lines: Line[],
  comesAgain: (at: number) => boolean,
  behind: (at: number) => Line | undefined,
  found: Map<number, Contents>,
): void {
  const again = run.filter(comesAgain)
  if (again.length < fewest) return
  const numbered = run.filter(at => lines[at]!.numbering).length > run.length / 2
  const isHead = (at: number) => behind(at)?.ending === 'stop'
  if (numbered && again.length > run.length * 0.7) for (const at of again) found.set(at, 'contents')
  else if (again.filter(isHead).length > again.length / 2) for (const at of again) found.set(at, 'outline')
}
