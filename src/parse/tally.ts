// Lines → how many of them look like heads of each kind: one of many is surer than a lone one.
import { isSomeone } from '../lexicon/signed.js'
import type { Line } from './line.js'
import { isCrosshead, isExclamation, isHeadLike, isHeadOf, isQuestion, isSaying, isSigned } from './shape.js'

export interface Tally {
  /** Number of short lines that a byline follows. */
  signedHeads: number
  /** Number of short lines without a mark above running text and below some. */
  heads: number
  /** Number of short questions between paragraphs: crossheads, where there are several. */
  questions: number
  /** Whether short closed lines are so many, or questions so few, that a question is no head but the story's own. */
  exclaims: boolean
  /** Number of lines that are dates above text, a diary's heads; or of dates in a text of many, without the first. */
  datedHeads: number
  /** Number of short lines without a mark between finished text and running text. */
  crossheads: number
  /** Number of quotations without a stop between paragraphs: dialogue, where they are many. */
  sayings: number
}

/** @param bodyBefore body lines before each line */
export function countHeads(lines: Line[], bodyBefore: number[]): Tally {
  const count = (test: (line: Line, i: number) => boolean) => lines.filter(test).length
  const questions = count((_, i) => isQuestion(i, lines))
  const isStory = count(isExclamation) > Math.max(3, lines.length / 9)
  return {
    signedHeads: count((line, i) => isHeadLike(line) && isSigned(i + 1, lines)),
    heads: count((line, i) => bodyBefore[i]! > 0 && !line.isDate && !signs(line) && isHeadOf(i, lines)),
    questions,
    exclaims: isStory || questions < lines.length / 50,
    datedHeads: Math.max(
      count((line, i) => line.isDate && isHeadOf(i, lines)),
      count((line, i) => line.isDate && i + 1 < lines.length && !lines[i + 1]!.isDate) - 1,
    ),
    sayings: count((_, i) => isSaying(i, lines)),
    crossheads: count((_, i) => isCrosshead(i, lines)),
  }
}

/** Signs a letter, with the editor's answer below it. */
function signs({ names, text }: Line): boolean {
  return !!names || isSomeone(text)
}
