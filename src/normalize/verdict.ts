// Two paragraphs → whether one of them is a copy of the other, which of them goes, and how sure that is.
import { isBlank } from '../lexicon/marks.js'
import { type Likeness, likeness, rawOffset, wordCount } from './likeness.js'
import type { Row } from './lines.js'
import { holdsSentences } from './passage.js'
import { endOf } from './sentence.js'

/** A paragraph with what is needed to compare it. */
export interface Paragraph {
  row: Row
  index: number
  folded: string
  /** In Han characters; 0 where it is too short to be compared. */
  size: number
  /** Whether no paragraph that ends a sentence stands before it: here are headlines and standfirsts. */
  top: boolean
  /** Whether the rows beside it are as short as lines of verse, of a table, of quick talk. */
  amongShort: boolean
  /** Whether it is the last of the text: here the end of what was copied is pasted once more. */
  last: boolean
}

/** One of two paragraphs is a copy of the other. */
export interface Verdict {
  drop: number
  keep: number
  reason: string
  confidence: number
}

/** Sizes in Han characters: of what is no standing phrase; of what is compared loosely. */
export const own = 30
const loose = 30
/** Characters from which on a paragraph is too long to be an item of a list. */
const item = 60
/** Longest standfirst or pull quote. */
const brief = { characters: 62, letters: 160 }
/** Rows between two paragraphs that still count as side by side. */
const beside = 2
/** Share of characters that OCR may misread. */
const noise = 0.06

/** What may be a copy, and may as well be meant. */
export const unsure = 0.5

/** One is a copy of the other, `a` standing before `b`; undefined where neither is. */
export function judge(a: Paragraph, b: Paragraph): Verdict | undefined {
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a]
  const limit = short.size < loose ? 0 : Math.ceil(noise * short.folded.length)
  const like = likeness(short.folded, long.folded, limit)
  if (!like) return undefined
  return like.cut ? judgeCut(short, long, like) : judgeWhole(a, b, like)
}

/**
 * Both say the same. A standfirst or pull quote is one or two sentences that the body says again; a title that stands
 * twice at once is none.
 */
function judgeWhole(a: Paragraph, b: Paragraph, like: Likeness): Verdict {
  const near = b.index - a.index <= beside
  const meant =
    (like.edits === 0 && isPulled(a, b)) || (near ? mayRecur(a, b) : isStandfirst(a) || isQuotable(b))
  const [drop, keep] = like.edits ? poorer(a, b, like.edits) : [b, a]
  return {
    drop: drop.index,
    keep: keep.index,
    reason: like.edits
      ? `This paragraph stands in the text twice; the copies differ in ${like.edits} characters.`
      : 'This paragraph stands in the text twice.',
    confidence: meant ? unsure : certainty(like, drop, keep, 0.96),
  }
}

/** Whether side by side the two may be a standfirst and the paragraph that it is of, or lines of a refrain. */
const mayRecur = (a: Paragraph, b: Paragraph): boolean =>
  isStandfirst(a) || (a.amongShort && b.amongShort && a.size < own && a.index > 0)

/** Whether pull quotes are made of such: a standing phrase, or a sentence, which none ends a text with. */
const isQuotable = (one: Paragraph): boolean =>
  one.size < own || (isBrief(one) && !one.last && !holdsSentences(one.row.text))

const isStandfirst = (one: Paragraph): boolean => one.top && one.index > 0 && isBrief(one)

const isBrief = ({ size, row }: Paragraph): boolean =>
  row.text.length <= (2 * size > row.text.length ? brief.characters : brief.letters)

/** Whether only one has quotation marks around it or a mark at its end: what is pulled out of a text is dressed anew. */
const isPulled = ({ row: a }: Paragraph, { row: b }: Paragraph): boolean =>
  /^[“「『"]/.test(a.text) !== /^[“「『"]/.test(b.text) ||
  (endOf(a.text) === 'stop') !== (endOf(b.text) === 'stop')

/** The one that lacks something goes, else the one that reads worse; of equals the later. */
function poorer(a: Paragraph, b: Paragraph, edits: number): [Paragraph, Paragraph] {
  const longer = a.folded.length - b.folded.length
  if (Math.abs(longer) > 1) return longer < 0 ? [a, b] : [b, a]
  return wordsIn(b) + 1 + edits / 2 < wordsIn(a) ? [a, b] : [b, a]
}

const counted = new WeakMap<Paragraph, number>()

/** Counted once: where many paragraphs are alike, each is compared with a dozen. */
function wordsIn(paragraph: Paragraph): number {
  const count = counted.get(paragraph) ?? wordCount(paragraph.row.text)
  counted.set(paragraph, count)
  return count
}

/**
 * A slip of the machine misreads a character and makes no word. Two items of a list may differ in a name alone: where
 * that could be all, and nothing is cut off, the copy must read worse than its original.
 */
function certainty(
  { cut, edits, longest, apart, grammar }: Likeness,
  copy: Paragraph,
  original: Paragraph,
  exact: number,
): number {
  if (edits === 0) return exact
  if (apart || longest > 2) return unsure
  const byName = !cut && !grammar && (longest === 2 || (edits === 1 && copy.row.text.length < item))
  return byName && wordsIn(copy) <= wordsIn(original) ? unsure : 0.85
}

/**
 * `short` is the beginning or the end of `long`. A copy is cut anywhere; what is quoted on purpose is cut at a mark,
 * and what a paragraph takes up from its heading stands before it.
 */
function judgeCut(short: Paragraph, long: Paragraph, like: Likeness): Verdict {
  const text = long.row.text
  const at = rawOffset(text, like.at)
  const heading = short.index < long.index && (short.size < own || short.top)
  const inside = like.cut === 'end' ? breaksOff(short.row.text, text, at) : parts(text, at)
  let confidence = inside && !heading ? certainty(like, short, long, 0.94) : 0
  if (!inside && short.size >= 0.5 * long.size) confidence = short.last && like.cut === 'end' ? 0.7 : 0.4
  const slips = like.edits ? `; the two differ in ${like.edits} characters` : ''
  return {
    drop: short.index,
    keep: long.index,
    reason: `This is a copy of another paragraph, cut off at its ${like.cut === 'end' ? 'end' : 'beginning'}${slips}.`,
    confidence,
  }
}

/** Whether `copy`, which has `text` as far as `at`, breaks off in the middle of a clause. */
function breaksOff(copy: string, text: string, at: number): boolean {
  const end = endOf(copy)
  return end === 'pause' || (end === 'open' && parts(text, at))
}

/** Marks inside words count as letters: `forty-one`, `it’s`. */
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}’'·-]/u.test(char)

/** Whether `at` parts two letters of `text`, with or without a blank between them. */
function parts(text: string, at: number): boolean {
  let [before, after] = [at - 1, at]
  while (isBlank(text.charCodeAt(before))) before--
  while (isBlank(text.charCodeAt(after))) after++
  return isWord(text[before]) && isWord(text[after])
}
