// Text → its half-width marks, each with what stands around it, so that rules can tell Chinese marks from others.
import { isBlank, isWideMark } from '../lexicon/marks.js'
import { census, codeAt, isDigit, isHan, type Script, script } from '../lexicon/script.js'
import { lines } from './lines.js'

/** What kind of character stands beside a mark, when quotes, blanks and other half-width marks are looked through. */
export type Side = 'chinese' | 'letter' | 'digit' | 'edge'

/**
 *     2025年,习近平总书记……     { at: 5, char: ',', left: 'chinese', right: 'chinese' }
 *          ^
 */
export interface Mark {
  at: number
  char: string
  left: Side
  right: Side
  /** Whether the innermost brackets or quotes around it hold no Han: `(Zhang, Li)`. */
  foreign: boolean
}

/** A pair of brackets or quotes on one line, and whether Han stands inside. */
export interface Pair {
  open: number
  close: number
  chinese: boolean
}

/** One line with what a rule about marks asks of it. */
export interface Sentence {
  from: number
  to: number
  script: Script
  marks: Mark[]
  pairs: Pair[]
  /** Brackets without a partner on this line. */
  single: number[]
  /** From 0 to 1: how many of the marks between Han are half-width. Of the line; of the text where the line has too few. */
  damage: number
}

export interface Context {
  script: Script
  sentences: Sentence[]
}

const half = ',:;?!.()-"'
const full = '，：；？！'
/** Both widths, so that what a mark stands between stays the same once its neighbours are mended. */
const seenThrough = `${half}${full}（）。…—'“”‘’`
/** Both widths of a bracket are one kind, so that `(山西）` is a pair. */
const kinds: Record<string, string> = {
  '(': ')',
  '（': ')',
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '【': '】',
}
const kindOf = (closer: string): string => (closer === '）' ? ')' : closer)
const closing = new Set([...Object.values(kinds), '）'])

function sideOf(code: number): Side {
  if (isHan(code) || isWideMark(code)) return 'chinese'
  return isDigit(code) || '%‰℃°'.includes(String.fromCodePoint(code)) ? 'digit' : 'letter'
}

const isAscii = (code: number): boolean => code > 0x20 && code < 0x7f
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char)

/** The run of ASCII around `at`, no more than 200 to either side: an address, a path, a file's name. */
function runAround(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 200 && isAscii(text.charCodeAt(from - 1))) from--
  let to = at + 1
  while (to < text.length && to - at < 200 && isAscii(text.charCodeAt(to))) to++
  return text.slice(from, to)
}

/** Marks that belong to a word and not to a sentence: `http://` `a.com/?q=1,2` `C:\` `&nbsp;` `:-)`. */
function partOfToken(text: string, at: number): boolean {
  const char = text[at]!
  const next = text[at + 1] ?? ''
  if (char === ':' && (next === '/' || next === '\\')) return true
  if ((char === ':' || char === ';') && /^.-?\)(?!\w)/.test(text.slice(at, at + 4)))
    return !isWord(text[at - 1])
  if (char === ';' && /&#?\w{2,8}$/.test(text.slice(Math.max(0, at - 10), at))) return true
  return isAscii(next.charCodeAt(0)) && isWord(next) && /:\/\/|@|www\./i.test(runAround(text, at))
}

/** Marks of one line. One pass: marks wait until the character after them is known. */
function marksOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  let known = 0
  let left: Side = 'edge'
  for (let i = from; i < to; i++) {
    const char = text[i]!
    if (half.includes(char) && !partOfToken(text, i))
      marks.push({ at: i, char, left, right: 'edge', foreign: false })
    if (seenThrough.includes(char) || isBlank(char.charCodeAt(0))) continue
    const code = codeAt(text, i)
    if (code > 0xffff) i++
    left = sideOf(code)
    for (; known < marks.length; known++) marks[known]!.right = left
  }
  return marks
}

/** Brackets and quotes of one line. A closer without an opener is single; so are openers that a closer leaps over. */
function pairsOf(text: string, from: number, to: number): { pairs: Pair[]; single: number[] } {
  const pairs: Pair[] = []
  const single: number[] = []
  const open: { at: number; closer: string; han: number }[] = []
  const waiting = new Map<string, number>()
  const leave = () => {
    const last = open.pop()!
    waiting.set(last.closer, waiting.get(last.closer)! - 1)
    return last
  }
  let han = 0
  for (let i = from; i < to; i++) {
    const char = text[i]!
    const closer = kinds[char]
    if (closer) {
      open.push({ at: i, closer, han })
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1)
    } else if (closing.has(char)) {
      const kind = kindOf(char)
      if (!waiting.get(kind)) single.push(i)
      else {
        while (open.at(-1)!.closer !== kind) single.push(leave().at)
        const opener = leave()
        pairs.push({ open: opener.at, close: i, chinese: han > opener.han })
      }
    } else if (isHan(codeAt(text, i))) han++
  }
  return { pairs, single: [...single, ...open.map(({ at }) => at)] }
}

/** Marks inside a pair that holds no Han are foreign. Counted by differences, since pairs may nest deeply. */
function tellForeign(marks: Mark[], pairs: Pair[]): void {
  const change = new Map<number, number>()
  for (const { open, close, chinese } of pairs) {
    if (chinese) continue
    change.set(open + 1, (change.get(open + 1) ?? 0) + 1)
    change.set(close, (change.get(close) ?? 0) - 1)
  }
  const steps = [...change].sort(([a], [b]) => a - b)
  let step = 0
  let depth = 0
  for (const mark of marks) {
    for (; step < steps.length && steps[step]![0] <= mark.at; step++) depth += steps[step]![1]
    mark.foreign = depth > 0
  }
}

/** Marks that stand between Han, by width: the measure of the damage. */
function widths(text: string, { from, to, marks }: Sentence): { half: number; full: number } {
  let wide = 0
  for (let i = from; i < to; i++) if (full.includes(text[i]!)) wide++
  const narrow = marks.filter(
    ({ char, left, right }) =>
      ',:;?!'.includes(char) && left === 'chinese' && (right === 'chinese' || right === 'edge'),
  )
  return { half: narrow.length, full: wide }
}

/** Enough marks on a line to judge it by itself: one text may have both damaged and undamaged places. */
const enough = 3

/** The lines of a text that have half-width marks, quotes or brackets to judge, and whose conventions the whole follows. */
export function context(text: string): Context {
  const whole = script(census(text))
  const sum = { half: 0, full: 0 }
  const judged = lines(text).map(({ from, to }) => {
    const { pairs, single } = pairsOf(text, from, to)
    const marks = marksOf(text, from, to)
    tellForeign(marks, pairs)
    const sentence = {
      from,
      to,
      script: script(census(text.slice(from, to))),
      marks,
      pairs,
      single,
      damage: 0,
    }
    const counts = widths(text, sentence)
    if (sentence.script === 'chinese') {
      sum.half += counts.half
      sum.full += counts.full
    }
    return { sentence, ...counts }
  })
  const damage = sum.half / Math.max(1, sum.half + sum.full)
  const sentences = judged.map(({ sentence, half, full }) => ({
    ...sentence,
    damage: half + full < enough ? damage : half / (half + full),
  }))
  return { script: whole, sentences }
}
