// Paragraphs that stand twice, the second time cut off or misread → once, in their fullest form.
import { memory } from '../copies.js'
import { difference, fold, sizeOf, wordCount } from '../likeness.js'
import { type Row, rows } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'
import { endOf } from '../sentence.js'

/** A paragraph with what is needed to compare it. */
interface Paragraph {
  row: Row
  index: number
  folded: string
  size: number
  /** Whether no paragraph that ends a sentence stands before it: here are headlines and standfirsts. */
  top: boolean
  /** The row behind it. */
  next: string | undefined
  /** Whether it is the last of the text: here the end of what was copied is pasted once more. */
  last: boolean
}

/** One of two paragraphs is a copy of the other. */
interface Verdict {
  drop: number
  keep: number
  reason: string
  confidence: number
}

/**
 * Sizes in Han characters: least of a paragraph; of one at the end of the text; of one that is no copy of a standing
 * phrase; of one to compare loosely.
 */
const least = 20
const leastAtEnd = 10
const own = 30
const loose = 40
/** Rows between two paragraphs that still count as side by side. */
const beside = 2
/** Share of characters that OCR may misread. */
const noise = 0.06

const threshold = 0.6

function paragraphsOf(text: string): Paragraph[] {
  let top = true
  return rows(text).map((row, index, all) => {
    const last = index === all.length - 1
    const short = row.text.length < (last ? leastAtEnd : least)
    const folded = short ? row.text : fold(row.text)
    const paragraph = {
      row,
      index,
      folded,
      size: short ? 0 : sizeOf(folded),
      top,
      last,
      next: all[index + 1]?.text,
    }
    top &&= paragraph.size < own || endOf(row.text) !== 'stop'
    return paragraph
  })
}

/** Largest size of a standfirst that says a sentence of the body; a headline stands before it. */
const standfirst = 60

/** Both say the same, mark for mark or not. */
function judgeWhole(a: Paragraph, b: Paragraph): Verdict {
  const near = b.index - a.index <= beside
  const headed = a.top && a.index > 0 && a.size <= standfirst && a.next !== b.next
  const sure = near || (a.size >= own && !headed)
  return {
    drop: b.index,
    keep: a.index,
    reason: 'This paragraph stands in the text twice.',
    confidence: sure ? 0.96 : 0.5,
  }
}

/**
 * `short` is the beginning or the end of `long`. A copy is cut anywhere; a standfirst or pull quote is cut where a
 * sentence ends, and stays.
 */
function judgeCut(short: Paragraph, long: Paragraph, cut: 'end' | 'start'): Verdict {
  const near = Math.abs(short.index - long.index) <= beside || short.last
  const share = short.size / long.size
  const reason =
    cut === 'end'
      ? 'This is a copy of another paragraph, cut off at its end.'
      : 'This is a copy of another paragraph, cut off at its beginning.'
  const inside = cut === 'end' ? endOf(short.row.text) !== 'stop' : !startsSentence(short, long)
  const heading = short.index < long.index && (short.size < own || short.top)
  let confidence = inside && !heading ? (near || short.size >= own ? 0.94 : 0.5) : 0
  if (!inside && near && share >= 0.5 && (short.size >= own || short.last)) confidence = 0.7
  else if (!inside && share >= 0.5) confidence = 0.4
  return { drop: short.index, keep: long.index, reason, confidence }
}

/** Whether in `long` a sentence begins where `short` does. */
function startsSentence(short: Paragraph, long: Paragraph): boolean {
  const at = long.row.text.lastIndexOf(short.row.text.slice(0, 12))
  return at <= 0 || endOf(long.row.text.slice(0, at).replace(/[“‘「『"]+$/u, '')) === 'stop'
}

const reverse = (text: string): string => Array.from(text).reverse().join('')

/** One is the other, or its beginning or end, with single characters misread. */
function judgeMisread(a: Paragraph, b: Paragraph): Verdict | undefined {
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a]
  if (short.size < loose) return undefined
  const limit = Math.ceil(noise * short.folded.length)
  const found =
    difference(short.folded, long.folded, limit) ??
    difference(reverse(short.folded), reverse(long.folded), limit)
  if (!found) return undefined
  const whole = long.folded.length - short.folded.length <= limit
  const [drop, keep] = whole ? poorer(a, b) : [short, long]
  const sure = !found.numbers && found.longest <= 2
  const reason = whole
    ? `This paragraph stands in the text twice; the copies differ in ${found.edits} characters.`
    : `This is a cut-off copy of another paragraph; the two differ in ${found.edits} characters.`
  return { drop: drop.index, keep: keep.index, reason, confidence: sure ? 0.85 : 0.5 }
}

/** The one that reads worse goes; of equals the later. */
function poorer(a: Paragraph, b: Paragraph): [Paragraph, Paragraph] {
  return wordCount(b.row.text) + 1 < wordCount(a.row.text) ? [a, b] : [b, a]
}

function judge(a: Paragraph, b: Paragraph): Verdict | undefined {
  if (a.folded === b.folded) return judgeWhole(a, b)
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a]
  if (long.folded.startsWith(short.folded)) return judgeCut(short, long, 'end')
  if (long.folded.endsWith(short.folded)) return judgeCut(short, long, 'start')
  return judgeMisread(a, b)
}

/** The surest verdict on each paragraph that is a copy. */
function verdicts(all: Paragraph[]): Map<number, Verdict> {
  const long = all.filter(({ size, last }) => size >= (last ? leastAtEnd : least))
  const likely = memory(long.map(({ folded }) => folded))
  const found = new Map<number, Verdict>()
  const confidence = (index: number) => found.get(index)?.confidence ?? 0
  for (const paragraph of long) {
    const others = likely(paragraph.folded, paragraph.index)
    for (const other of others.filter(index => confidence(index) < threshold)) {
      const verdict = judge(all[other]!, paragraph)
      if (verdict && verdict.confidence > confidence(verdict.drop)) found.set(verdict.drop, verdict)
      if (confidence(paragraph.index) >= threshold) break
    }
  }
  return found
}

/** Short rows between two copies that are looked at: headings, bylines, kickers. */
const reach = 8

/** Short rows behind a copy, up to the next copy, when the same stand behind the original. */
function behind(
  all: Paragraph[],
  { drop, keep, confidence }: Verdict,
  found: Map<number, Verdict>,
): Verdict[] {
  const run: Verdict[] = []
  for (let step = 1; step <= reach && keep + step < drop; step++) {
    if (found.get(drop + step)?.keep === keep + step) return run
    const copy = all[drop + step]
    if (!copy || copy.size >= least || copy.folded !== all[keep + step]!.folded) return []
    run.push({
      drop: drop + step,
      keep: keep + step,
      reason: 'This stands between two copied paragraphs.',
      confidence,
    })
  }
  return []
}

/** The row and the line ends that part it from the text before, or from the text after if there is none before. */
function stretch(
  all: Paragraph[],
  index: number,
  gone: (index: number) => boolean,
): { from: number; to: number } {
  const { start, end } = all[index]!.row
  let before = index - 1
  while (before >= 0 && gone(before)) before--
  if (before >= 0) return { from: all[index - 1]!.row.end, to: end }
  return { from: start, to: all[index + 1]?.row.start ?? end }
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
    const found = verdicts(all)
    const more = [...found.values()].flatMap(verdict => behind(all, verdict, found))
    for (const verdict of more) found.set(verdict.drop, verdict)
    const gone = (index: number) => (found.get(index)?.confidence ?? 0) >= threshold
    return [...found.values()].map(({ drop, reason, confidence }): Proposal => {
      const doubtful = confidence < threshold
      const { from, to } = doubtful
        ? { from: all[drop]!.row.from, to: all[drop]!.row.to }
        : stretch(all, drop, gone)
      return { from, to, insert: '', reason: doubtful ? `Perhaps: ${reason}` : reason, confidence }
    })
  },
}
