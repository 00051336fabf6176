// Lines that came out against lines that should have → figures.
import type { Line } from './truth.js'

export interface Score {
  /** Harmonic mean of precision and recall over lines, by letters and digits alone. */
  paragraphF1: number
  /** The same, character for character. */
  strictF1: number
  /** 1 where every line is right, in order, and none too many. */
  perfect: number
  /** Of the gaps between letters that hold a mark, or should, the share with the right marks. */
  marks: number
  /** Of lines that came out whole, the share with the right role. */
  roles: number
  /** Harmonic mean of precision and recall over lines that are no plain paragraphs, role included. */
  structureF1: number
}

interface Pairing {
  wanted: Line[]
  /** What is published and is no furniture of the copy's own. */
  given: Line[]
  pairs: [wanted: Line, given: Line][]
  /** Furniture of the copy that is published all the same. */
  stray: number
  furniture: number
}

export function score(truth: Line[], found: Line[]): Score {
  const { wanted, given, pairs, stray, furniture } = pairing(truth, found)
  const heads = (lines: Line[]) => lines.filter(({ role }) => role !== 'paragraph').length
  const agreed = pairs.filter(([a, b]) => a.role === b.role)
  const set = furniture - stray
  return {
    paragraphF1: f1(pairs.length, wanted.length, given.length),
    strictF1: f1(pairs.filter(([a, b]) => a.text === b.text).length, wanted.length, given.length),
    perfect: Number(
      wanted.length === given.length && wanted.every((line, i) => line.text === given[i]!.text),
    ),
    marks: marks(wanted, given),
    roles: share(agreed.length + set, pairs.length + furniture),
    structureF1: f1(
      agreed.filter(([{ role }]) => role !== 'paragraph').length + set,
      heads(wanted) + furniture,
      heads(given) + set,
    ),
  }
}

/** How many lines and marks of clean text came out otherwise: for tools that keep no record of what they change. */
export function changes(truth: Line[], found: Line[]): number {
  const { wanted, given, pairs } = pairing(truth, found)
  const marked = pairs.map(([a, b]) => differing(gaps(a.text), gaps(b.text)))
  return wanted.length - pairs.length + given.length - pairs.length + marked.reduce((sum, n) => sum + n, 0)
}

/**
 * Each wanted line with an unused found line of the same letters. What is found to be furniture is not published and
 * so not found. The copy's own furniture counts for nothing here, published or not: its role alone is judged.
 */
function pairing(truth: Line[], found: Line[]): Pairing {
  const wanted = truth.filter(line => line.role !== 'furniture')
  const furniture = truth.filter(line => line.role === 'furniture')
  const pool = new Map<string, Line[]>()
  for (const line of found.filter(line => line.role !== 'furniture')) {
    const key = letters(line.text)
    pool.set(key, [...(pool.get(key) ?? []), line])
  }
  const pairs = wanted.flatMap(line => {
    const match = take(pool.get(letters(line.text)), line)
    return match ? [[line, match] as [Line, Line]] : []
  })
  const strays = new Set(furniture.flatMap(line => take(pool.get(letters(line.text)), line) ?? []))
  const given = found.filter(line => line.role !== 'furniture' && !strays.has(line))
  return { wanted, given, pairs, stray: strays.size, furniture: furniture.length }
}

/** The likest of lines with the same letters: one with the same text, if it can be with the same role. */
function take(pool: Line[] | undefined, { text, role }: Line): Line | undefined {
  if (!pool?.length) return undefined
  const likeness = (line: Line) => (line.text === text ? 2 : 0) + (line.role === role ? 1 : 0)
  const best = pool.reduce((best, line) => (likeness(line) > likeness(best) ? line : best))
  pool.splice(pool.indexOf(best), 1)
  return best
}

/** `①` and `1`, `Ａ` and `A` are the same letters here: what they should be, strict F1 tells. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '') || text
}

/** Letters on either side of a gap by which it is found again, wherever lines begin and end. */
const context = 3

/**
 * Gaps are looked up by the letters around them in the whole text, so that lines that were not put together right
 * count too. A gap that is not found again counts as wrong. Blanks are no marks.
 */
function marks(wanted: Line[], given: Line[]): number {
  const found = new Map<string, string[]>()
  for (const [key, gap] of gapsByContext(given)) {
    const same = found.get(key)
    if (same) same.push(gap)
    else found.set(key, [gap])
  }
  let [right, all] = [0, 0]
  for (const [key, gap] of gapsByContext(wanted)) {
    const other = found.get(key)?.shift()
    if (!(gap || other)) continue
    all++
    if (gap === other) right++
  }
  return share(right, all)
}

function gapsByContext(lines: Line[]): [key: string, gap: string][] {
  const text = lines.map(line => line.text).join('')
  const found: { at: number; gap: string }[] = []
  let letters = ''
  let end = 0
  for (const { 0: char, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    found.push({ at: letters.length, gap: text.slice(end, index) })
    letters += folded(char)
    end = index + char.length
  }
  found.push({ at: letters.length, gap: text.slice(end) })
  return found.map(({ at, gap }) => {
    const key = `${letters.slice(Math.max(0, at - context), at)}|${letters.slice(at, at + context)}`
    return [key, gap.replace(/\s/g, '')]
  })
}

function folded(char: string): string {
  return char >= '\u2460' && /[\u2460-\u24ff\uff00-\uffef]/.test(char) ? char.normalize('NFKC') : char
}

const gaps = (text: string): string[] => text.split(/[\p{L}\p{N}]/u)

function differing(a: string[], b: string[]): number {
  return a.filter((gap, i) => gap !== b[i]).length
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function f1(hits: number, wanted: number, given: number): number {
  return wanted + given === 0 ? 1 : (2 * hits) / (wanted + given)
}
