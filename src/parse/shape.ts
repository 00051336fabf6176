// A line beside its neighbours → what it looks like: running text, a head, a byline, a question, a speaker.
import { isDigest } from '../lexicon/label.js'
import { isQuestioner, isQuoted, speakerOf } from '../lexicon/speech.js'
import type { Line } from './line.js'
import { isStaff } from './roles/credit.js'

/** Widest line that can be a head of any kind, in ems. */
export const headWidth = 42

/** Body text: ends a sentence and is no mere exclamation, or is longer than any head. */
export function isBody(line: Line): boolean {
  return (
    !line.furniture &&
    !line.headline &&
    ((line.ending === 'stop' && line.width > 14) || line.width > headWidth)
  )
}

/** As short as a head, and not closed as a sentence is. */
export function isHeadLike(line: Line): boolean {
  const short = line.headline || (line.width <= headWidth && line.ending === 'none')
  return short && !line.people && !line.furniture
}

/** Lines of a page in which its headline, standfirst and byline stand. */
const top = 10

/** Whether line `i` reads as a byline: it says so, or it is bare names between a head and running text. */
export function isSigned(i: number, lines: Line[]): boolean {
  const [before, line, next] = [lines[i - 1], lines[i], lines[i + 1]]
  if (line?.people) return !isStaff(line.people)
  if (!line?.names || !before || before.names) return false
  const isUnder =
    isHeadLike(before) || (i < top && isBody(before) && !!lines[i - 2] && isHeadLike(lines[i - 2]!))
  const below = i < top ? lines.slice(i + 1, i + 4).find(({ furniture }) => !furniture) : next
  return isUnder && !!below && isBody(below)
}

export function isHeadOf(i: number, lines: Line[]): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]]
  return isHeadLike(line) && line.width < 24 && !!next && isBody(next)
}

/** Short, without a mark, between a finished paragraph and another paragraph. */
export function isCrosshead(i: number, lines: Line[]): boolean {
  return isHeadOf(i, lines) && isFinished(lines[i - 1])
}

/** Whether the text is a column of letters or short items. */
export function isLetters(lines: Line[]): boolean {
  return lines.slice(0, 3).some(({ text }) => isDigest(text))
}

/** What someone says, without a stop, between paragraphs: in dialogue it would be closed. */
export function isSaying(i: number, lines: Line[]): boolean {
  return /^“[^“”]{4,}[^“”。！？…!?.,，—]”$/u.test(lines[i]!.text) && isCrosshead(i, lines)
}

/** Short, a question of the text's own, between finished text and a far longer paragraph. */
export function isQuestion(i: number, lines: Line[]): boolean {
  const [before, line, next] = [lines[i - 1], lines[i]!, lines[i + 1]]
  const spoken = isQuoted(line.text) || isQuestioner(line.text) || speakerOf(line.text) !== undefined
  if (spoken || !/[？?]$/u.test(line.text) || line.width > headWidth / 2) return false
  return before?.ending === 'stop' && !!next && isBody(next) && next.width > line.width * 2
}

/** As short as a question that heads a section, but a statement: where there are many, the questions are the story's. */
export function isExclamation({ text, ending, width }: Line): boolean {
  return ending === 'stop' && width <= headWidth / 2 && /[。！!…]$/u.test(text) && !isQuoted(text)
}

function isFinished(before: Line | undefined): boolean {
  if (!before) return false
  return (
    before.ending === 'stop' ||
    before.furniture === 'folio' ||
    /(?:[摄攝]|供[图圖])[)）]?$/u.test(before.text)
  )
}

export function isPageNumber(text: string): boolean {
  return /^\d+$/u.test(text)
}

/** Whether the line says who speaks: a questioner, or someone who does so more than once. */
export function isSpeaker({ text }: Line, speakers: Set<string>): boolean {
  return isQuestioner(text) || speakers.has(speakerOf(text) ?? '')
}

export function findSpeakers(lines: Line[]): Set<string> {
  const once = new Set<string>()
  const speakers = new Set<string>()
  for (const { text } of lines) {
    const name = speakerOf(text)
    if (name) (once.has(name) ? speakers : once).add(name)
  }
  return speakers
}

/** `第一章` alone on the line before. */
export function isChapterName(before: Line | undefined): boolean {
  const wide = ['volume', 'chapter', 'section', 'han', 'arabic'].includes(before?.numbering?.division ?? '')
  return wide && before!.numbering!.length >= before!.text.replace(/[\s.:：]+$/u, '').length
}
