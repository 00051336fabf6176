// Two lines that belong together → what stands between them once they are one.
import { isBlank, isWideMark } from '../lexicon/marks.js'
import { codeAt, codeBefore, isDigit, isHan, isKana, isLetter } from '../lexicon/script.js'
import type { Row } from './lines.js'

const isSquare = (code: number): boolean => isHan(code) || isKana(code) || isWideMark(code)

/** First elements that keep their hyphen: `self-` `well-` `forty-`. */
const hyphenated =
  /(?:^|[^\p{L}])(?:self|well|non|co|ex|anti|semi|half|cross|all|long|short|high|low|so|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)-$/iu

/** Words of the text in lower case, hyphened ones whole; made when the first hyphen asks for them. */
function wordsOf(text: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return word => {
    words ??= new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
    return words.has(word.toLowerCase())
  }
}

/** Whether the hyphen at the end of `a` was set only because the line was full: `news-` `paper` but not `well-` `known`. */
function softHyphen(a: string, b: string, known: (word: string) => boolean): boolean {
  const first = /\p{L}+(?=-$)/u.exec(a.slice(-40))?.[0] ?? ''
  const second = /^\p{L}+/u.exec(b.slice(0, 40))?.[0] ?? ''
  if (known(first + second)) return true
  return !known(`${first}-${second}`) && !hyphenated.test(a.slice(-12))
}

/** Whether the text sets a blank between Han and words of another script, as far as both meet; counted when first asked. */
function spacedOf(text: string): () => boolean {
  let spaced: boolean | undefined
  return () => {
    spaced ??=
      count(text, /\p{Script=Han} (?=[A-Za-z\d])|[A-Za-z\d] (?=\p{Script=Han})/gu) >
      count(text, /\p{Script=Han}(?=[A-Za-z\d])|[A-Za-z\d](?=\p{Script=Han})/gu)
    return spaced
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

export interface Seam {
  /** Stretch that goes: line ends, blanks around them, a hyphen that only the line end asked for. */
  from: number
  to: number
  insert: '' | ' '
}

/**
 * Tells the seams between rows of `text`. Square writing joins without a blank, but where the text parts Han from other
 * letters and a blank is left at the seam; in spaced writing the line end stood for the blank between two words. `cut`
 * says that the line was cut at a number of characters, inside words too: then only a blank that the cut left at either
 * side is one.
 *
 *     ……统一思\n想，保持……  →  统一思想     a long\nword  →  a long word     news-\npaper  →  newspaper
 */
export function seamsOf(text: string): (a: Row, b: Row, cut: boolean) => Seam {
  const known = wordsOf(text)
  const spaced = spacedOf(text)
  const parted = (a: Row, b: Row, cut: boolean): boolean => {
    const [before, after] = [codeBefore(text, a.to), codeAt(text, b.from)]
    const left = leavesBlank(text, a, b)
    if (isSquare(before) || isSquare(after)) return left && meets(before, after) && (cut || spaced())
    return left || !(cut || insideSquare(a, before, after))
  }
  return (a, b, cut) => {
    const bare: Seam = { from: a.to, to: b.from, insert: '' }
    if (divides(a.text, b.text)) return softHyphen(a.text, b.text, known) ? { ...bare, from: a.to - 1 } : bare
    return !holds(a.text, b.text) && parted(a, b, cut) ? { ...bare, insert: ' ' } : bare
  }
}

/** Whether a dash, a stroke, a closing mark or a stop stands at the seam, which needs no blank: `강` `”이라면서도`. */
const holds = (a: string, b: string): boolean =>
  /(?<!\s)(?:[—/]|--)$/.test(a) || /^(?:[—”」』）》](?!\s)|[,.;:!?)](?=\s|$))/.test(b)

/** Whether the cut left a blank on either side: behind the line, or one before the next. */
const leavesBlank = (text: string, a: Row, b: Row): boolean =>
  isBlank(text.charCodeAt(a.to)) || (b.from === b.start + 1 && isBlank(text.charCodeAt(b.start)))

/** Whether a hyphen stands at the seam, with half a word on either side. */
const divides = (a: string, b: string): boolean => /\p{L}-$/u.test(a.slice(-4)) && /^\p{Ll}/u.test(b)

/** Whether Han or kana meet a word of another script: where some texts set a blank and some do not. */
function meets(before: number, after: number): boolean {
  const [square, other] = isSquare(before) ? [before, after] : [after, before]
  return !isWideMark(square) && (isLetter(other) || isDigit(other))
}

/** Whether digits and signs meet in a line of square writing, where no blank parts them: `8` `%`, `20` `25年`. */
function insideSquare(a: Row, before: number, after: number): boolean {
  const square = Array.from(a.text.slice(-30)).some(char => isSquare(char.codePointAt(0)!))
  return square && !(isLetter(before) && (isLetter(after) || isDigit(after)))
}
