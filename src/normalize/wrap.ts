// Lines → the page that they were set on: how wide it was, and how it told its paragraphs apart.
import { hardlyFirst, hardlyLast, seldomFirst, seldomLast } from '../lexicon/clause.js'
import { codeAt, codeBefore, isHangul } from '../lexicon/script.js'
import type { Row } from './lines.js'
import { type Measured, type Metric, measure } from './measure.js'
import { endOf, partsWord, runsOn } from './sentence.js'

export interface Wrap {
  /** Whether the next row's beginning no longer fitted on this row. */
  full: boolean[]
  /** Whether the row takes up four fifths of the line and more. */
  near: boolean[]
  /** Whether the row reaches the last place of the line. */
  brim: boolean[]
  /** Whether the row was cut inside a word, as far as no blank is left there. */
  cut: boolean[]
  /** Blank lines between two lines of one paragraph. */
  gap: number
  /**
   * Whether paragraphs have so many lines that a sentence at the end of a full line more likely ends inside one: by
   * chance the last line of a paragraph is full as well.
   */
  dense: boolean
  /** A row without the margin that all lines inside paragraphs have: it is no part of the text. */
  inside: (row: number) => Row
  /** Whether a row begins a paragraph by its indent or by the gap before it; undefined where the text marks neither. */
  begins: (row: number) => boolean | undefined
}

const isFull = (row: Measured, next: Measured | undefined, width: number): boolean =>
  next !== undefined && row.body <= width && row.length + row.trail + next.head > width

const isNear = (row: Measured, width: number): boolean => row.length >= 0.8 * width

const count = (answers: boolean[]): number => answers.filter(Boolean).length

/** A first line that is indented is as far from full as its indent. */
const indented = (row: Measured, next: Measured | undefined, body: number): Measured =>
  next?.indent === body ? { ...row, length: row.length + Math.abs(body - row.indent) } : row

/**
 * Rows with a margin that only first lines hang out of, these measured as if they kept it. What is indented after an open
 * end is a margin; after a sentence it is a paragraph's indent.
 */
function hanging(rows: readonly Row[], measured: Measured[]): Measured[] {
  const inner = measured.filter((_, i) => i > 0 && endOf(rows[i - 1]!.text) === 'open')
  const margin = mode(inner.map(row => row.lead)).value
  const out = measured.map((row, i) => row.lead < Math.min(margin, measured[i + 1]?.lead ?? 0))
  const open = rows.filter((row, i) => out[i] && ['open', 'pause'].includes(endOf(row.text)))
  if (open.length < 0.5 * count(out)) return measured
  return measured.map((row, i) =>
    out[i] ? { ...row, length: row.length + measured[i + 1]!.lead - row.lead } : row,
  )
}

/** Narrowest measure that we take for a page, in columns: twelve Han characters. Below it stand verse and headings. */
const narrowest = { columns: 24, characters: 12 }
/** Widest one: whole paragraphs that are of one length by chance are longer. */
const widest = { columns: 160, characters: 120 }

interface Fit {
  width: number
  metric: Metric
  measured: Measured[]
  /** The same, for telling which of them are full. */
  set: Measured[]
  /** Full rows less twice the rows that are longer than the page is wide. */
  score: number
}

/** Widths worth a try: the most frequent long lengths, and the longest but for a few. */
function candidates(lengths: number[], metric: Metric): number[] {
  const [least, most] = [narrowest[metric], widest[metric]]
  const counts = new Map<number, number>()
  for (const length of lengths) if (length >= least) counts.set(length, (counts.get(length) ?? 0) + 1)
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, 6)
  const sorted = lengths.toSorted((a, b) => a - b)
  const high = [0.9, 0.95, 0.98, 1].map(share => sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
  const tried = frequent.flatMap(([length]) => [length, length + 1, length + 2])
  return [...new Set([...tried, ...high])].filter(width => width >= least && width <= most)
}

function fits(text: string, rows: readonly Row[], metric: Metric, whole: boolean): Fit[] {
  const measured = hanging(rows, measure(text, rows, metric, whole))
  const body = mode(measured.map(row => row.indent)).value
  const set = measured.map((row, i) => indented(row, measured[i + 1], body))
  const lengths = measured.map(row => row.length)
  return candidates(lengths, metric).map(width => {
    return { width, metric, measured, set, score: scoreOf(set, width) }
  })
}

/** Counted without a list: for each of some forty widths all rows of a novel are gone through. */
function scoreOf(set: Measured[], width: number): number {
  let score = 0
  for (let i = 0; i < set.length; i++) {
    if (isFull(set[i]!, set[i + 1], width)) score++
    if (set[i]!.body > width) score -= 2
  }
  return score
}

/** How many seams are looked at closely. */
const sample = 400

/** Whether the sentence goes on over the line end, as far as one seam among many can tell. */
const goesOn = (a: string, b: string): boolean =>
  runsOn(a, b) || isInner(a.at(-1)!, b[0]!) || /\d$/.test(a) || partsKana(a, b)

const isInner = (a: string, b: string): boolean =>
  hardlyLast.has(a) || seldomLast.has(a) || hardlyFirst.has(b) || seldomFirst.has(b)

/** Endings of Japanese words and particles do not begin a sentence: `新` `しい`, `のぼっ` `て`. */
const partsKana = (a: string, b: string): boolean =>
  /^[をんっゃゅょー]|^[がはにでともへ](?=\p{Script=Han}|\p{Script=Katakana})/u.test(b) ||
  /[っぁゃゅょ]$/u.test(a) ||
  (/^\p{Script=Hiragana}/u.test(b) && /[\p{Script=Han}\p{Script=Hiragana}]$/u.test(a) && partsWord(a, b))

/** Fewer full lines than these may be of one length by chance: then each of them must end in the open. */
const chance = 3
/** Share of rows that are full on a page, and in a story of short speeches whose few long paragraphs plainly run on. */
const [page, story] = [1 / 5, 1 / 12]

/**
 * Whether these full rows are lines of running text: a good part of all rows, most of them ending in the open, and
 * their sentences plainly running on. Verses and stacks of headings are even, but their lines do not part words.
 */
function isPage(rows: readonly Row[], full: boolean[], { metric, width }: Fit): boolean {
  const seams = rows.flatMap((row, i) => (full[i] ? [[row.text, rows[i + 1]!.text] as const] : []))
  const wide = width >= 2 * narrowest[metric]
  if (seams.length < (wide ? 2 : 4) || seams.length < rows.length * story) return false
  const looked = seams.slice(0, sample)
  const open = looked.filter(([a]) => endOf(a) === 'open')
  const on = open.filter(([a, b]) => goesOn(a, b))
  if (seams.length < chance && open.length < seams.length) return false
  const hangul = looked.filter(([a]) => isHangul(codeAt(a, 0)))
  if (seams.length < rows.length * page && on.length < looked.length / 2) return false
  return (
    open.length >= looked.length / 2 &&
    (on.length >= open.length / (wide ? 5 : 3) || hangul.length > looked.length / 2)
  )
}

/** The most frequent of `values` and its share. */
function mode(values: number[]): { value: number; share: number } {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [value, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return { value, share: times / Math.max(1, values.length) }
}

/** Share of paragraphs that must begin alike for it to be the way of the text. */
const habit = 0.6

/** Rows behind a short one; those that are long themselves if there are enough: what is short may be a heading. */
function firstLines(measured: readonly Measured[], width: number): number[] {
  const first = measured.flatMap((row, i) => (isNear(row, width) || i + 1 === measured.length ? [] : [i + 1]))
  const long = first.filter(i => isNear(measured[i]!, width))
  return long.length > 2 ? long : first
}

function paragraphs(
  rows: readonly Row[],
  full: boolean[],
  { measured, width }: Fit,
): Pick<Wrap, 'gap' | 'begins' | 'inside'> {
  const open = rows.flatMap((row, i) => (full[i] && endOf(row.text) === 'open' ? [i + 1] : []))
  const first = firstLines(measured, width)
  const gap = mode(open.map(i => rows[i]!.gap)).value
  const byGap = first.filter(i => rows[i]!.gap > gap).length >= habit * first.length && first.length > 1
  const body = mode(open.filter(i => rows[i]!.gap <= gap).map(i => measured[i]!.indent))
  const start = mode(first.map(i => measured[i]!.indent))
  const byIndent = start.value !== body.value && Math.min(start.share, body.share) >= habit
  const begins = (i: number): boolean | undefined => {
    if (rows[i]!.gap > gap) return true
    const { indent } = measured[i]!
    if (byIndent && indent === start.value) return true
    // One column more is the blank between two words, which the cut fell before.
    if (byIndent && indent !== body.value && indent !== body.value + 1)
      return indent !== measured[i - 1]!.indent
    return byIndent || byGap ? false : undefined
  }
  const margin = body.share >= habit ? body.value : 0
  const inside = (i: number): Row =>
    margin ? { ...rows[i]!, start: rows[i]!.from - (measured[i]!.indent > margin ? 1 : 0) } : rows[i]!
  return { gap, begins, inside }
}

/** Whether enough rows end in the open for `isPage`: a look that spares a novel of whole paragraphs the measuring. */
function mayBePage(rows: readonly Row[]): boolean {
  const needed = Math.min(sample, rows.length * story) / 2
  let open = 0
  return rows.some(({ text }) => endOf(text) === 'open' && ++open >= needed)
}

/** Whether the cuts left the blanks between words where they stood, behind the lines. */
const leaves = (full: boolean[], blanks: number[]): boolean => {
  const left = count(full.map((is, i) => is && blanks[i]! > 0))
  return left > 2 && left >= 0.3 * count(full)
}

const isKorean = (rows: readonly Row[], i: number): boolean =>
  isHangul(codeBefore(rows[i]!.text, rows[i]!.text.length)) && isHangul(codeAt(rows[i + 1]!.text, 0))

/** The page that `rows` were set on; undefined if each of them is a paragraph of its own. */
export function readWrap(text: string, rows: readonly Row[]): Wrap | undefined {
  if (rows.filter(row => row.text.length >= narrowest.characters).length < 2) return undefined
  if (!mayBePage(rows)) return undefined
  // Korean lines end between words, or inside them.
  const wholes = /[\uac00-\ud7a3]/.test(text) ? [false, true] : [false]
  const best = (['characters', 'columns'] as const)
    .flatMap(metric => wholes.flatMap(whole => fits(text, rows, metric, whole)))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.width - b.width)[0]
  if (!best) return undefined
  const { measured, metric, width, set } = best
  const full = set.map((row, i) => isFull(row, set[i + 1], width))
  if (!isPage(rows, full, best)) return undefined
  // A blank at the end of a row counts where it takes the last place: the cut fell behind it.
  const blanks = rows.map(({ to, end }) => end - to)
  const brim = measured.map(({ length }, i) =>
    metric === 'columns' ? length >= width - 1 : length >= width || length + blanks[i]! === width,
  )
  const open = full.map((is, i) => is && endOf(rows[i]!.text) !== 'stop')
  const chopped = count(open.map((is, i) => is && brim[i]!)) >= 0.9 * count(open)
  const left = leaves(full, blanks)
  const cut = full.map((is, i) => is && ((chopped && brim[i]!) || (left && isKorean(rows, i))))
  const near = measured.map(row => isNear(row, width))
  const dense = count(open) >= count(full.map(is => !is))
  return { full, near, brim, cut, dense, ...paragraphs(rows, full, best) }
}
