// Clean text → its lines that are not blank, each with what can be seen of it alone.
import type { Person } from '../edition.js'
import { readByline } from '../lexicon/byline.js'
import { isDate } from '../lexicon/dateline.js'
import { type Furniture, readFurniture } from '../lexicon/furniture.js'
import { isCapitals, type Label, readLabel } from '../lexicon/label.js'
import { isBlank } from '../lexicon/marks.js'
import { readNames } from '../lexicon/name.js'
import { type Numbering, readNumbering } from '../lexicon/numbering.js'
import { readSigned } from '../lexicon/signed.js'

import { markFringe } from './fringe.js'
import { markAuthor, markHeadline } from './headline.js'
import { weakFurniture } from './signs.js'

/** How a line ends: a sentence is over (`stop`), goes on (`pause`), or there is no mark (`none`). */
export type Ending = 'stop' | 'pause' | 'none'

/** One line, and so one block: normalize has joined what belongs together. */
export interface Line {
  /** Without white space at either end. */
  text: string
  /** Where `text` stands in the clean text, in UTF-16 units. */
  from: number
  to: number
  /** Blank lines before it. */
  gap: number
  /** White space before it on its own line, in UTF-16 units. */
  indent: number
  /** In ems: a Han character is 1, a Latin letter 1/2. */
  width: number
  ending: Ending
  numbering: Numbering | undefined
  people: Person[] | undefined
  /** Names, where the line is nothing but names and what these people are. */
  names: string[] | undefined
  furniture: Furniture | undefined
  /** Whether it is a date and nothing else. */
  isDate: boolean
  /** Whether it is the headline though it is as long as running text. */
  headline: boolean
  /** What makes it read as the label above a headline. */
  label: Label | undefined
}

const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu
const closers = /[”’」』）)】》〉"'\]]/u

/** Linear in the length of the text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = 0
  const take = (end: number) => {
    const line = text.slice(from, end)
    const bare = line.trim()
    if (bare) {
      const indent = line.length - line.trimStart().length
      lines.push(see(bare, from + indent, gap, indent))
      gap = 0
    } else gap++
  }
  for (const found of text.matchAll(breaks)) {
    take(found.index)
    from = found.index + found[0].length
  }
  take(text.length)
  markFringe(lines)
  markHeadline(lines)
  markAuthor(lines)
  return lines
}

function see(text: string, from: number, gap: number, indent: number): Line {
  const numbering = readNumbering(text)
  const people = readByline(text)
  const label = readLabel(text)
  return {
    text,
    from,
    to: from + text.length,
    gap,
    indent,
    width: width(text),
    ending: isClosedHead(text) ? 'none' : ending(text),
    numbering,
    people,
    names: numbering || label?.isColumn ? undefined : bareNames(text),
    furniture: readFurniture(text) ?? (numbering || people ? undefined : weakFurniture(text)),
    label,
    isDate: isDate(text),
    headline: false,
  }
}

/** Old papers close their heads with a stop: `LOST IN THE SNOW.` */
function isClosedHead(text: string): boolean {
  return text.length <= 60 && /[\p{L}\d]\.$/u.test(text) && (isCapitals(text) || titleCase.test(text))
}

/** At least three words that begin with capitals or figures, and no other words but small ones: `Loss Put at $38,000.` */
const titleCase =
  /^(?=(?:.*?(?<![\p{L}’'])\p{Lu}){2})\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|\$?\d[\d,.]*|of|the|an?|at|in|to|on|for|and|by|is|its)){1,7}\.$/u

/** Longest line of bare names, in UTF-16 units. */
const longestNames = 40

/** With nothing else to show that these are names, two of them stand apart: `越算越厚` is no pair of people. */
function bareNames(text: string): string[] | undefined {
  if (text.length > longestNames) return undefined
  const names = readNames(text, true)
  if (names && (names.length === 1 || /[\s、，]/u.test(text))) return names
  return readSigned(text)?.map(({ name }) => name)
}

/** Blanks in a row count once: they set a line's parts apart and make it no longer. */
function width(text: string): number {
  let halves = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isBlank(code) && isBlank(text.charCodeAt(i - 1))) continue
    halves += code < 0x1100 ? 1 : 2
  }
  return halves / 2
}

/** Longest remark in brackets behind a sentence, and most closing marks there, in UTF-16 units. */
const longestRemark = 48
const mostClosers = 8

/**
 * Looks through closing quotes and brackets at the mark before them, and through a remark behind the sentence.
 *
 * ```text
 * 他说：“好。”      水面升高了。（本报记者 李文）
 *           ^               ^
 * ```
 */
function ending(text: string): Ending {
  const remark = /^[）)】\]]$/u.test(text.at(-1)!) ? remarkStart(text) : 0
  if (remark > 0 && endOf(text.slice(Math.max(0, remark - mostClosers), remark).trimEnd()) === 'stop')
    return 'stop'
  return endOf(text)
}

function remarkStart(text: string): number {
  const tail = text.slice(-longestRemark)
  const at = Math.max(...['（', '(', '【', '['].map(mark => tail.lastIndexOf(mark)))
  return at < 0 ? 0 : text.length - tail.length + at
}

function endOf(text: string): Ending {
  let i = text.length - 1
  while (i > 0 && i > text.length - mostClosers && closers.test(text[i]!)) i--
  const mark = text[i] ?? ''
  if (/[。！？!?．｡…⋯]/u.test(mark)) return 'stop'
  if (mark === '.') return /\d\.$/u.test(text.slice(0, i + 1)) && text.length < 8 ? 'none' : 'stop'
  return /[，、；：,;:—]/u.test(mark) ? 'pause' : 'none'
}
