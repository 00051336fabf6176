// Lines that came out against lines that should have → figures.
import type { Line } from './truth.js'

export interface Score {
  /** Harmonic mean of precision and recall over lines, by letters and digits alone. */
  paragraphF1: number
  /** The same, character for character. */
  strictF1: number
  /** 1 where every line is right, in order, and none too many. */
  perfect: number
  /** Of the gaps between letters in lines that match, the share with the right marks. */
  marks: number
  /** Of lines that match, the share with the right role. */
  roles: number
}

export function score(truth: Line[], found: Line[]): Score {
  const wanted = truth.filter(line => line.role !== 'furniture')
  const given = found.filter(line => line.role !== 'furniture')
  const pairs = matched(wanted, given)
  return {
    paragraphF1: f1(pairs.length, wanted.length, given.length),
    strictF1: f1(pairs.filter(([a, b]) => a.text === b.text).length, wanted.length, given.length),
    perfect: Number(
      wanted.length === given.length && wanted.every((line, i) => line.text === given[i]!.text),
    ),
    marks: share(pairs.flatMap(([a, b]) => gaps(a.text, b.text))),
    roles: share(pairs.map(([a, b]) => a.role === b.role)),
  }
}

/** Each wanted line with the first unused found line of the same letters. */
function matched(wanted: Line[], given: Line[]): [Line, Line][] {
  const pool = new Map<string, Line[]>()
  for (const line of given) pool.set(letters(line.text), [...(pool.get(letters(line.text)) ?? []), line])
  return wanted.flatMap(line => {
    const found = pool.get(letters(line.text))?.shift()
    return found ? [[line, found] as [Line, Line]] : []
  })
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '') || text
}

/** For each gap between letters that holds a mark on either side: whether both hold the same. */
function gaps(a: string, b: string): boolean[] {
  const left = a.split(/[\p{L}\p{N}]/u)
  const right = b.split(/[\p{L}\p{N}]/u)
  return left.flatMap((gap, i) => (gap || right[i] ? [gap === right[i]] : []))
}

function share(results: boolean[]): number {
  return results.length === 0 ? 1 : results.filter(Boolean).length / results.length
}

function f1(hits: number, wanted: number, given: number): number {
  return wanted + given === 0 ? 1 : (2 * hits) / (wanted + given)
}
