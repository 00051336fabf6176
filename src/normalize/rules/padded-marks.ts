// Blanks beside full-width marks, which bring their own space → nothing.
import { isBlank, isWideMark } from '../../lexicon/marks.js'
import { codeAt, codeBefore, isHan, isKana } from '../../lexicon/script.js'
import { lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'
import { endOf } from '../sentence.js'

const pauses = '，、；：'
const stops = '。！？…'
/** Curly quotes are English too: beside them we ask for Chinese on the other side. */
const quotes = '“”‘’'
const openers = '（《〈「『【〔“‘'
const closers = '）》〉」』】〕”’'

/** A run of blanks inside a line, with its neighbours. */
interface Blanks {
  from: number
  to: number
  left: string
  right: string
  /** Whether the paragraph ends with a whole sentence, so that what follows is no credit behind a caption. */
  more: boolean
}

function blanksOf(text: string): Blanks[] {
  const found: Blanks[] = []
  for (const line of lines(text)) {
    const more = endOf(text.slice(line.from, line.to)) === 'stop'
    for (let at = line.from; at < line.to; at++) {
      if (!isBlank(text.charCodeAt(at))) continue
      const from = at
      while (isBlank(text.charCodeAt(at))) at++
      const left = String.fromCodePoint(codeBefore(text, from))
      found.push({ from, to: at, left, right: String.fromCodePoint(codeAt(text, at)), more })
    }
  }
  return found
}

const isSquare = (char: string): boolean => {
  const code = char.codePointAt(0)!
  return isHan(code) || isKana(code) || isWideMark(code)
}

/** Three blanks and more, and full-width blanks in twos, are there to set things apart: `。　　某某摄`. */
function sets(text: string, { from, to }: Blanks): boolean {
  return to - from > 2 || (to - from === 2 && text.charCodeAt(from) === 0x3000)
}

/** Whether the blanks are meant: they set things apart, keep a bracket open (`（ ）`), or stand beside foreign quotes. */
function meant(text: string, blanks: Blanks): boolean {
  const { left, right } = blanks
  return (
    sets(text, blanks) ||
    (openers.includes(left) && closers.includes(right)) ||
    (quotes.includes(left) && !isSquare(right)) ||
    (quotes.includes(right) && !isSquare(left))
  )
}

/** `padded` says that this text puts blanks beside its marks as a habit. */
function judge(text: string, blanks: Blanks, padded: boolean): number {
  const { left, right, more } = blanks
  if (meant(text, blanks)) return 0
  if (`${stops}${pauses}`.includes(right) || openers.includes(left)) return 0.95
  const wide = text.charCodeAt(blanks.from) === 0x3000
  if (closers.includes(right) || (pauses.includes(left) && !(wide && left === '：'))) return 0.9
  if (wide) return 0
  if (padded && (`${stops}${closers}`.includes(left) || openers.includes(right))) return 0.8
  return stops.includes(left) && more && isSquare(right) ? 0.7 : 0
}

const marks = new Set(`${pauses}${stops}${openers}${closers}`)

/** Whether at least half of the marks inside lines, and no less than three, have a single blank beside them. */
function pads(text: string, all: Blanks[]): boolean {
  let padded = 0
  for (const blanks of all)
    if (!sets(text, blanks)) padded += Number(marks.has(blanks.left)) + Number(marks.has(blanks.right))
  if (padded < 3) return false
  let count = 0
  for (let i = 0; i < text.length; i++) if (marks.has(text[i]!)) count++
  return padded >= count / 2
}

export const paddedMarks: Rule = {
  id: 'padded-marks',
  title: { en: 'Blanks beside full-width marks', zh: '清除标点旁的空格' },
  why: {
    en: 'A full-width mark brings its own space; OCR and padding add another. Blanks between words and names stay.',
    zh: '全角标点自带空位，旁边的空格多由识别或排版带入；词与词、人名与人名之间的空格不动。',
  },
  threshold: 0.6,
  propose(text) {
    const all = blanksOf(text)
    const padded = pads(text, all)
    return all.map(
      (blanks): Proposal => ({
        from: blanks.from,
        to: blanks.to,
        insert: '',
        reason: 'The full-width mark beside this blank brings its own space.',
        confidence: judge(text, blanks, padded),
      }),
    )
  },
}
