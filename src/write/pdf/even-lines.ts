// Characters of a paragraph in a narrow column → what makes its lines even: marks to squeeze, characters to send down.
//
// Chromium fills one line after another, squeezes no mark and looks back at no line. Where what cannot be broken leaves a
// line of twelve characters three short, they stand a quarter of an em apart. Compositors squeeze the marks of a line
// until the next word fits, or have the lines before it give up a character (CLREQ, line adjustment: 挤压、推出). Here the
// best of all ways to break a paragraph is found (Knuth and Plass, 1981), and what Chromium needs to break it so.

/** A paragraph as Chromium has broken it, ragged: lengths in em, characters counted without those of readings. */
export interface Ragged {
  text: string
  widths: number[]
  /** Whether nothing parts a character from the one before it: ties, readings, numbers of notes. */
  held: boolean[]
  /** Characters with which lines begin. */
  starts: number[]
  measure: number
  indent: number
  /** What half a character comes to in whole pixels. */
  half: number
}

/** A span around the characters from one to before another: `half` sets a mark to half its width, `kept` lets no line end. */
export type Mend = [name: 'half' | 'kept', from: number, to: number]

/** From here on a line is seen to be loose, in em: a little below what src/verify/pdf/clreq/loose-line.ts tells of. */
const seen = 0.15

/** What it takes, and with which characters lines then begin; nothing where no line is loose. */
export interface Evened {
  mends: Mend[]
  starts: number[]
}

export function evened(paragraph: Ragged): Evened | undefined {
  const set = setting(paragraph)
  const given = paragraph.starts.map((from, at) => lineOf(set, from, paragraph.starts[at + 1] ?? set.length))
  if (given.slice(0, -1).every(line => line && line.loose <= seen)) return undefined
  const lines = broken(set)
  const mends = lines.flatMap(line => mendsFor(set, line))
  return mends.length > 0 ? { mends, starts: lines.map(({ from }) => from) } : undefined
}

interface Setting extends Ragged {
  length: number
  /** Width of all before each character. */
  sums: number[]
}

interface Line {
  from: number
  to: number
  /** How far justification sets its characters apart, in em. */
  loose: number
  /** Marks to squeeze. */
  squeezed: number[]
}

const opening = /[\p{Ps}\p{Pi}]/u
const closing = /[\p{Pe}\p{Pf}、，。．：；！？]/u
const noStart = /[\p{Pe}\p{Pf}、，。．：；！？·…～％%‰℃°–\-/]/u
const word = /[\x21-\x7e]/

/** At the ends of lines Chromium has trimmed marks: amid a line they are whole. */
function setting(paragraph: Ragged): Setting {
  const { text, starts } = paragraph
  const widths = paragraph.widths.map((width, at) => {
    const isTrimmed = starts.includes(at)
      ? opening.test(text[at]!)
      : starts.includes(at + 1) && closing.test(text[at]!)
    return isTrimmed && at > 0 ? Math.max(width, 1) : width
  })
  const sums = [0]
  for (const width of widths) sums.push(sums.at(-1)! + width)
  return { ...paragraph, widths, sums, length: widths.length }
}

/** By how much a squeezed mark is narrower than half (styles/print.css). */
const beyondHalf = 0.1

/** @returns nothing where it does not fit however its marks are squeezed */
function lineOf(set: Setting, from: number, to: number): Line | undefined {
  const room = roomIn(set, from, to)
  const marks = room < 0 ? marksIn(set, from, to) : []
  const gain = 1 - set.half + beyondHalf
  const squeezed = marks.slice(0, Math.ceil(-room / gain))
  const left = room + squeezed.length * gain
  if (left < 0) return undefined
  return { from, to, squeezed, loose: to === set.length ? 0 : left / Math.max(1, pairsIn(set, from, to)) }
}

/** An opening mark that begins a line gives up its empty half; Chromium lets none do so at the end, unless it is squeezed. */
function roomIn({ text, widths, sums, measure, indent, half }: Setting, from: number, to: number): number {
  const start = from > 0 && opening.test(text[from]!) && widths[from]! > 0.9 ? 1 - half : 0
  // One that gave it up to the mark that follows has it again where a line ends between them.
  const end =
    closing.test(text[to - 1]!) && widths[to - 1]! < 0.9 && /\p{P}/u.test(text[to] ?? '') ? 1 - half : 0
  return measure + 1e-6 - (from === 0 ? indent : 0) - (sums[to]! - sums[from]!) + start - end
}

/** The one that ends the line first, then those amid it that have nothing but characters around them. */
function marksIn({ text, widths, held }: Setting, from: number, to: number): number[] {
  const found = closing.test(text[to - 1]!) ? [to - 1] : []
  for (let at = to - 2; at > from; at--) {
    const isAlone = widths[at]! > 0.9 && !held[at] && !held[at + 1]
    if (isAlone && /[，、；：。（《“]/.test(text[at]!) && !/\p{P}/u.test(text[at - 1]! + text[at + 1]!))
      found.push(at)
  }
  return found
}

/** Places where justification adds room: not within words and numbers. */
function pairsIn({ text, held }: Setting, from: number, to: number): number {
  let count = 0
  for (let at = from + 1; at < to; at++)
    if (!(word.test(text[at - 1]!) && word.test(text[at]!)) && !(held[at] && word.test(text[at]!))) count++
  return count
}

function mayBreak({ text, held }: Setting, at: number): boolean {
  const [before, after] = [text[at - 1]!, text[at]!]
  if (held[at] || noStart.test(after) || opening.test(before) || (word.test(before) && word.test(after)))
    return false
  if (before === '”' && text[at - 2] === '…') return false // Chromium's own rule.
  return !(before === '—' && after === '—') && !(word.test(before) && after === ' ')
}

/** The lines that end a text at one place, with what they weigh together. */
interface Ending {
  cost: number
  line: Line
}

/** The lines whose looseness, and squeezing, weigh least together. */
function broken(set: Setting): Line[] {
  const best: (Ending | undefined)[] = []
  for (let to = 1; to <= set.length; to++)
    if (to === set.length || mayBreak(set, to)) best[to] = ending(set, to, best)
  const lines: Line[] = []
  for (let at = set.length; at > 0 && best[at]; at = best[at]!.line.from) lines.unshift(best[at]!.line)
  return lines
}

function ending(set: Setting, to: number, best: (Ending | undefined)[]): Ending | undefined {
  let found: Ending | undefined
  // No squeezing wins more than three characters.
  for (let from = to - 1; from >= 0 && set.sums[to]! - set.sums[from]! < set.measure + 3; from--) {
    const before = from === 0 ? 0 : best[from]?.cost
    const line = before === undefined ? undefined : lineOf(set, from, to)
    if (before === undefined || !line) continue
    const cost = before + line.loose ** 3 + line.squeezed.length * 0.0001
    if (!found || cost < found.cost) found = { cost, line }
  }
  return found
}

/** Squeezed marks let in what follows; where more would fit than should, it is tied to what does not. */
function mendsFor(set: Setting, { from, to, squeezed }: Line): Mend[] {
  const halves = squeezed.map((at): Mend => ['half', at, at + 1])
  let full = to
  while (full < set.length && roomIn(set, from, full) + squeezed.length * (1 - set.half + beyondHalf) >= 0)
    full++
  const fits = Array.from({ length: full - 1 - to }, (_, i) => to + i + 1)
  return fits.some(at => mayBreak(set, at)) ? [...halves, ['kept', to, full]] : halves
}
