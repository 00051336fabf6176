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
  /** Whether the line is parted word by word, or character by character. */
  parted: boolean
}

/** Fewest blanks between Han, and most Han between two, where a program parted the words of a line: `企业 承包 的 意见`. */
const [fewest, word] = [6, 2.6]

function isParted(line: string): boolean {
  const gaps = line.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0
  return gaps >= fewest && line.match(/\p{Script=Han}/gu)!.length <= word * (gaps + 1)
}

const endsOf = (line: string) => ({ more: endOf(line) === 'stop', parted: isParted(line) })

function blanksOf(text: string): Blanks[] {
  const found: Blanks[] = []
  for (const line of lines(text)) {
    let ends: Pick<Blanks, 'more' | 'parted'> | undefined
    for (let at = line.from; at < line.to; at++) {
      if (!isBlank(text.charCodeAt(at))) continue
      const from = at
      while (isBlank(text.charCodeAt(at))) at++
      const left = String.fromCodePoint(codeBefore(text, from))
      ends ??= endsOf(text.slice(line.from, line.to))
      found.push({ from, to: at, left, right: String.fromCodePoint(codeAt(text, at)), ...ends })
    }
  }
  return found
}

const isSquare = (char: string): boolean => {
  const code = char.codePointAt(0)!
  return isHan(code) || isKana(code) || isWideMark(code)
}

/** Two blanks and more are there to set things apart: `。　　某某摄`, or paragraphs that have become one line. */
const sets = ({ from, to }: Blanks): boolean => to - from > 1

/** Whether the blanks are meant: they set things apart, keep a bracket open (`（ ）`), or stand beside foreign quotes. */
function meant(blanks: Blanks): boolean {
  const { left, right } = blanks
  return (
    sets(blanks) ||
    (openers.includes(left) && closers.includes(right)) ||
    (quotes.includes(left) && !isSquare(right)) ||
    (quotes.includes(right) && !isSquare(left))
  )
}

/** Whether a single blank is a slip beside a mark that can have none; beside Latin it may be a habit of the writer's. */
function slips({ left, right }: Blanks, wide: boolean): number {
  if (isSquare(left) && `${stops}${pauses}`.includes(right)) return 0.95
  if (isSquare(right) && openers.includes(left)) return 0.95
  if (isSquare(left) && closers.includes(right)) return 0.9
  return isSquare(right) && pauses.includes(left) && !(wide && left === '：') ? 0.9 : 0
}

/** `padded` says that this text puts blanks beside its marks as a habit. */
function judge(text: string, blanks: Blanks, padded: () => boolean): number {
  if (meant(blanks)) return 0
  const wide = text.charCodeAt(blanks.from) === 0x3000
  return slips(blanks, wide) || (padded() ? judgeHabit(blanks, wide) : 0)
}

/** The same where it is the text's habit. */
function judgeHabit({ left, right, more, parted }: Blanks, wide: boolean): number {
  if (marks.has(right) && !openers.includes(right)) return 0.9
  if (pauses.includes(left) || openers.includes(left)) return wide && left === '：' ? 0 : 0.9
  if (wide) return 0
  if (closers.includes(left) || openers.includes(right)) return 0.8
  if (parted && (isSquare(left) || isSquare(right))) return 0.7
  return stops.includes(left) && more && isSquare(right) ? 0.7 : 0
}

const marks = new Set(`${pauses}${stops}${openers}${closers}`)
/** By code unit, since every character is asked. */
const isMark = new Uint8Array(0x10000)
for (const mark of marks) isMark[mark.charCodeAt(0)] = 1

/** Marks of a hundred that have a single blank beside them where that is a habit, and the fewest that show one. */
const habit = 0.1
const least = 3

function pads(text: string, all: Blanks[]): boolean {
  let padded = 0
  for (const blanks of all)
    if (!sets(blanks)) padded += Number(marks.has(blanks.left)) + Number(marks.has(blanks.right))
  if (padded < least) return false
  let count = 0
  for (let i = 0; i < text.length; i++) count += isMark[text.charCodeAt(i)]!
  return padded >= count * habit
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
    let habit: boolean | undefined
    const padded = (): boolean => {
      habit ??= pads(text, all)
      return habit
    }
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
