// A text in which words were found → the words around the first of them, and where in these they stand.
import type { Phrase } from './query.js'
import { type Token, tokens } from './tokens.js'

export interface Snippet {
  /** In one line, with `…` where the text goes on. */
  text: string
  /** From and to, in UTF-16 units of `text`; in order, apart from one another. */
  marks: [number, number][]
}

/** UTF-16 units before the first hit, and from there on. */
const before = 24
const after = 72

/** The beginning of the text where none of the phrases is in it. */
export function snippetOf(text: string, phrases: readonly Phrase[]): Snippet {
  const hits: [number, number][] = []
  let end = after
  for (const hit of hitsIn(text, phrases)) {
    if (hits.length === 0) end = hit[0] + after
    if (hit[0] >= end) break
    hits.push(hit)
  }
  const start = hits.length > 0 && hits[0]![0] > before ? hits[0]![0] - before : 0
  return cut(text, between(text, start), between(text, Math.max(end, hits.at(-1)?.[1] ?? 0)), joined(hits))
}

/** Where phrases stand in a text, by their beginnings. Most lines lack one of their letters, and are not looked at further. */
function* hitsIn(text: string, phrases: readonly Phrase[]): Generator<[number, number]> {
  const letters = phrases.map(({ tokens }) => Array.from(tokens.join('')))
  let isFound = false
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    const folded = line.normalize('NFKC').toLowerCase()
    if (!letters.some(all => all.every(letter => folded.includes(letter)))) continue
    for (const [start, end] of hitsInLine(line, phrases)) {
      isFound = true
      yield [start + index, end + index]
    }
  }
  // With marks in it a phrase goes over the end of a line.
  if (!isFound) yield* hitsInLine(text, phrases)
}

function* hitsInLine(line: string, phrases: readonly Phrase[]): Generator<[number, number]> {
  // One more, to see where it ends.
  const longest = 1 + Math.max(0, ...phrases.map(({ tokens }) => tokens.length))
  const window: Token[] = []
  for (const token of tokens(line)) {
    if (window.push(token) < longest) continue
    for (const phrase of phrases) if (begins(window, phrase)) yield [window[0]!.start, endOf(window, phrase)]
    window.shift()
  }
  for (; window.length > 0; window.shift())
    for (const phrase of phrases) if (begins(window, phrase)) yield [window[0]!.start, endOf(window, phrase)]
}

function begins(window: readonly Token[], { tokens, open }: Phrase): boolean {
  const last = tokens.length - 1
  for (let i = 0; i <= last; i++) {
    const found = window[i]?.text
    if (found !== tokens[i] && !(open && i === last && found?.startsWith(tokens[i]!))) return false
  }
  return true
}

/** Of a lone letter that another follows only it was looked for. */
function endOf(window: readonly Token[], { tokens, open }: Phrase): number {
  const last = window[tokens.length - 1]!
  const next = window[tokens.length]
  const isPair = open && last.text !== tokens.at(-1)
  return isPair ? Math.min(last.end, next?.start ?? last.end) : last.end
}

function joined(hits: [number, number][]): [number, number][] {
  const apart: [number, number][] = []
  for (const [start, end] of hits) {
    const last = apart.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}

/** Not in the middle of a character. */
function between(text: string, at: number): number {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return Math.min(text.length, isLow ? at - 1 : at)
}

function cut(text: string, from: number, to: number, hits: [number, number][]): Snippet {
  const head = from > 0 ? '…' : ''
  const tail = to < text.length ? '…' : ''
  const shown = text.slice(from, to).replace(/\s/gu, ' ')
  const shift = head.length - from
  return { text: head + shown + tail, marks: hits.map(([start, end]) => [start + shift, end + shift]) }
}
