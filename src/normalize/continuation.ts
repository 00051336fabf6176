// Two paragraphs as they stand → the evidence that a page break cut one in two, and how much it weighs.
import { closers, openers, pairs } from '../lexicon/marks.js'
import { codeAt, codeBefore, isHan } from '../lexicon/script.js'
import { isClosed, isLabelled } from './labels.js'
import { cannotBegin, endOf, partsWord } from './sentence.js'

/** What is known of the paragraph so far, over all the pieces that have been joined to it. */
export interface Passage {
  /** Its last piece. */
  text: string
  length: number
  /** Whether a sentence ends inside it, so that it is running text and no heading. */
  sentences: boolean
  /** Openers that still wait for their closers. */
  open: string
}

/** Evidence in favour of a join (above 0) or against it (below 0), in units of log odds. */
export interface Evidence {
  weight: number
  reason: string
}

/** What the text as a whole tells about its paragraphs. */
export interface Habits {
  /** Whether nearly all its long paragraphs end with a mark, so that one without is conspicuous. */
  closes: boolean
  /** Whether two characters stand side by side somewhere in the text. */
  together: (a: number, b: number) => boolean
  /** Whether the paragraph at the seam is indented against the habit (-1), lacks the habit's indent (1), or neither (0). */
  indent: (index: number) => -1 | 0 | 1
}

const innerStop =
  /[。！？!?…][”’』」）)]*(?=[^”’』」）)。！？!?…\s])|\p{Ll}{2}\.\s+["“]?\p{Lu}|\p{Script=Han}\.(?=\p{Script=Han})/u

/** Openers that `text` leaves open, after those that were open before. */
function stillOpen(before: string, text: string): string {
  let open = before
  for (const char of text) {
    if (pairs[char]) open = open.slice(-15) + char
    else if (open && closers.includes(char)) {
      const at = Math.max(...[...open].map((opener, i) => (pairs[opener] === char ? i : -1)))
      if (at >= 0) open = open.slice(0, at)
    }
  }
  return open
}

/** `passage` and one more piece of it. */
export function extend(passage: Passage | undefined, text: string): Passage {
  return {
    text,
    length: (passage?.length ?? 0) + text.length,
    sentences:
      passage?.sentences || innerStop.test(text) || (passage ? endOf(passage.text) === 'stop' : false),
    open: stillOpen(passage?.open ?? '', text),
  }
}

/** Function words that bind what follows (`把` `以及`) or what goes before (`的` `们`): no paragraph ends or begins so. */
const binding =
  /[的和与及或在是把被对为从向将以于由且但而让使并各每第约近达]$|(?:^|[^\p{L}])(?:the|a|an|of|to|in|and|or|for|with|by|at|from|that|which|is|are|was|were|has|have|had|be)$/u
const bound = /^(?:的|们|了(?!解)|着(?!力|眼|手|重|急)|之(?!前|后|间|所|江))/u
const number = /\d$/
const afterNumber = /^(?:[\d%％‰]|[年月日时分秒亿万千百元吨亩米公个人次家项条名岁])/u

const evidence = (weight: number, reason: string): Evidence => ({ weight, reason })

/** What the last characters of `a` and the first of `b` say. */
function atSeam(a: string, b: string, habits: Habits): Evidence[] {
  const before = codeBefore(a, a.length)
  const after = codeAt(b, 0)
  const found: Evidence[] = []
  const add = (is: boolean, weight: number, reason: string) => is && found.push(evidence(weight, reason))
  if (isHan(before) && isHan(after)) {
    const parts = partsWord(a, b)
    add(parts, 2, `a word lies across the break: ${a.slice(-1)}${b.slice(0, 1)}`)
    add(!parts, -0.3, 'no word lies across the break')
    add(habits.together(before, after), 1.5, `${a.slice(-1)}${b.slice(0, 1)} stand side by side elsewhere`)
  }
  add(number.test(a) && afterNumber.test(b), 2, 'a number lies across the break')
  add(binding.test(a.slice(-12)), 1.5, 'the last word asks for another')
  add(bound.test(b), 1.5, 'the first word hangs on another')
  add(/[\p{Ll},]$/u.test(a) && /^\p{Ll}/u.test(b), 4.5, 'the next paragraph begins in lower case')
  add(/\p{L}-$/u.test(a) && /^\p{Ll}/u.test(b), 2, 'a word is divided by a hyphen')
  return found
}

/** What the two paragraphs as a whole say. */
function asWhole(passage: Passage, b: string, habits: Habits, index: number): Evidence[] {
  const found: Evidence[] = []
  const add = (is: boolean, weight: number, reason: string) => is && found.push(evidence(weight, reason))
  const { text: a, length, sentences, open } = passage
  const after = stillOpen(open, b)
  add(sentences, 2.5, 'the paragraph has whole sentences but ends without a mark')
  add(open !== '' && after.length < open.length, 3, `${open.at(-1)} is closed after the break`)
  add(open !== '' && after.length >= open.length, 1, `${open.at(-1)} is not closed before the break`)
  add(!sentences && length < 20, -3, 'it is as short as a heading')
  add(!sentences && length >= 20 && length < 32, -1, 'it may be a heading')
  add(b.length < 25 && endOf(b) === 'open', -2.5, 'what follows is as short as a heading')
  add(endOf(b) === 'stop', 0.5, 'what follows ends a sentence')
  add('“‘「『'.includes(b[0]!), -0.5, 'what follows begins with a quotation')
  add(/[”’」』）》)]$/.test(a), -0.5, 'it ends with a closing mark')
  add(!habits.closes, -2, 'paragraphs of this text often end without a mark')
  const indent = habits.indent(index)
  add(indent > 0, 2.5, 'what follows lacks the indent of a paragraph')
  add(indent < 0, -2.5, 'what follows is indented as a paragraph')
  return found
}

/** Without any evidence a paragraph is a paragraph. */
const prior = -2

/** Evidence that `b` goes on with `passage`; none if that is out of the question. */
export function weigh(passage: Passage, b: string, habits: Habits, index: number): Evidence[] {
  const a = passage.text
  if (cannotBegin(b)) return [evidence(6, `no paragraph begins with ${b[0]}`)]
  const end = endOf(a)
  if (end === 'stop' || end === 'colon' || isClosed(a) || isLabelled(b)) return []
  const all = [...atSeam(a, b, habits), ...asWhole(passage, b, habits, index)]
  if (openers.includes(a.at(-1)!)) all.push(evidence(5, `no paragraph ends with ${a.at(-1)}`))
  if (end === 'pause') {
    if (/[；;]$/.test(a)) return []
    all.push(evidence(passage.length < 16 && !passage.sentences ? 0 : 3, `it ends with ${a.at(-1)}`))
  }
  return all
}

/** Log odds → confidence from 0 to 1. */
export function confidenceOf(all: Evidence[]): number {
  if (!all.length) return 0
  const odds = all.reduce((sum, { weight }) => sum + weight, prior)
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}
