// `,` `:` `;` `?` `!` and `.` of Chinese sentences → their full-width forms. Brackets have a rule of their own.
import { readFurniture } from '../../lexicon/furniture.js'
import { fullWidth, isBlank } from '../../lexicon/marks.js'
import { type Context, context, inText, type Mark, type Sentence } from '../context.js'
import type { Proposal, Rule } from '../rule.js'

const threshold = 0.6
/** Share of half-width marks from which on a line is taken to have lost its full-width ones, also beside Latin. */
const lost = 0.5

/** `1,000` `1,234,567` but not `1500,2025`: groups of three behind one to three digits. */
function groupsDigits(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  return /(?<!\d)\d{1,3}(?:,\d{3})*$/.test(before) && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5))
}

const blankBeside = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at + 1)) || isBlank(text.charCodeAt(at - 1))

const isWord = (char: string | undefined): boolean => char !== undefined && /[A-Za-z\d]/.test(char)

/** `:has()` `!important`: in a line that has its own marks, what stands right before Latin belongs to it. */
const isPrefix = (text: string, { at, char }: Mark): boolean => ':!'.includes(char) && isWord(text[at + 1])

/** `Yahoo!，`: a mark of a name, for the sentence has its own. */
const isOfName = (text: string, { at, char, left }: Mark): boolean =>
  '!?'.includes(char) && left === 'letter' && '，。、；：'.includes(text[at + 1] ?? ' ')

/** How sure we are that `,` `:` `;` `?` `!` is a Chinese mark here. */
function judge(mark: Mark, { text, damage }: Sentence): number {
  const { left, right } = mark
  if (isOfName(text, mark)) return 0
  if (left === 'chinese') {
    if (right === 'chinese' || right === 'edge') return 0.98
    return damage < lost && isPrefix(text, mark) ? 0 : 0.92
  }
  return damage < lost ? judgeStray(text, mark) : judgeBehindLatin(text, mark)
}

/** Behind Latin, in a line that has its own marks: Latin parts its words with a blank. */
function judgeStray(text: string, { at, right, foreign }: Mark): number {
  return right === 'chinese' && !foreign && !isBlank(text.charCodeAt(at + 1)) ? 0.9 : 0
}

/** Behind Latin, in a line that lost its marks. */
function judgeBehindLatin(text: string, { at, char, left, right, foreign }: Mark): number {
  if (right === 'chinese') return 0.9
  if (left === 'edge') return 0
  if (right === 'edge') return 0.8
  if (foreign || char === ':' || blankBeside(text, at) || groupsDigits(text, at)) return 0
  return 0.65
}

/** A list's number at the start of a line: `1.概述` `一.背景`. */
const label = /^(?:\d{1,3}|[一二三四五六七八九十百]{1,4}|[A-Za-z])$/

/** The number of an item in a row of them: `：1.罗平` `，2.小满`. */
const item = /(?:(?<!\d)[：:]|[，,；;、（(])\d{1,2}$/

/** The point is the first character of a name: `.net` `.NET` `.js`. */
const dotted = /^\.(?:[a-z]{1,5}(?![A-Za-z])|NET\b|COM\b|Net\b)/

/** The name of a file behind a blank: ` .bashrc`. */
const hidden = /^\s\.[A-Za-z]/

/** The first letter of a name, not the last of a sentence: `（L.科莱蒂` `M.F.夏普` but not `方案A.船`. */
const initial = /(?:^|[^\p{L}\d])[A-Z]$/u

/** A word that ends a sentence before a remark in brackets: `改成Markdown.（渡口闲人供稿）`. */
const beforeRemark = /[A-Za-z]{3}\.[（(]/

/** No decimal, but the next sentence: `增至300.2025年`. */
const year = /^\.(?:19|20)\d\d年/

/** How sure we are that `.` ends a Chinese sentence; `pointed` says that the text ends its sentences so. */
function judgePoint(mark: Mark, { text }: Sentence, pointed: boolean): number {
  const { at, left, right } = mark
  if (text[at - 1] === '.' || text[at + 1] === '.') return 0
  if (label.test(text.slice(0, Math.min(at, 5)).trim())) return 0
  if (item.test(text.slice(Math.max(0, at - 5), at))) return 0
  if (left === 'chinese' && right === 'edge') return pointed || text.length > 12 ? 0.9 : 0
  return pointed ? judgeInside(text, mark) : 0
}

/** The same inside a line, of a text that ends its sentences with points. */
function judgeInside(text: string, { at, left, right }: Mark): number {
  if (dotted.test(text.slice(at, at + 8)) || hidden.test(text.slice(Math.max(0, at - 1), at + 2))) return 0
  if (initial.test(text.slice(Math.max(0, at - 2), at))) return 0
  if (beforeRemark.test(text.slice(Math.max(0, at - 3), at + 2))) return 0.7
  if (left === 'chinese' || '%‰℃'.includes(text[at - 1]!)) return 0.85
  if (year.test(text.slice(at, at + 6))) return 0.8
  return right === 'digit' || right === 'letter' ? 0 : 0.7
}

/** Whether the text ends more sentences with `.` than with `。`. */
function endsWithPoints(text: string, { sentences }: Context): boolean {
  let points = 0
  for (const { marks } of sentences)
    for (const { char, left, right } of marks)
      if (char === '.' && left === 'chinese' && right !== 'letter' && right !== 'digit') points++
  if (points < 2) return false
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) if (--points <= 0) return false
  return true
}

/** Which marks of a line to judge: all of a Chinese line; beside Han in a line of few Han, when the text lost its marks. */
function judged({ script, marks, damage }: Sentence, whole: Context): Mark[] {
  if (whole.script === 'japanese' || whole.script === 'korean') return []
  if (script === 'chinese') return marks
  const strayed = script === 'spaced' && whole.script === 'chinese' && damage >= lost
  return strayed ? marks.filter(({ left, right }) => left === 'chinese' || right === 'chinese') : []
}

/** A sentence for each mark, made once. */
const reasons = new Map(
  [...',:;?!.'].map(char => [char, `A Chinese sentence takes ${fullWidth[char] ?? '。'} here, not ${char}`]),
)

function judgeAll(marks: Mark[], sentence: Sentence, pointed: boolean): Proposal[] {
  const proposals: Proposal[] = []
  for (const mark of marks) {
    const { at, char } = mark
    const reason = reasons.get(char)
    if (!reason) continue
    const confidence = char === '.' ? judgePoint(mark, sentence, pointed) : judge(mark, sentence)
    proposals.push({ from: at, to: at + 1, insert: fullWidth[char] ?? '。', reason, confidence })
  }
  return proposals
}

export const halfWidthMarks: Rule = {
  id: 'half-width-marks',
  title: { en: 'Half-width marks', zh: '半角标点改全角' },
  why: {
    en: 'Chinese sentences take full-width marks (GB/T 15834). Numbers, times, addresses and Latin phrases keep their own.',
    zh: '中文句子使用全角标点（GB/T 15834）；数字、时间、网址和西文词组里的标点不动。',
  },
  threshold,
  propose(text) {
    const whole = context(text)
    const pointed = endsWithPoints(text, whole)
    const found = whole.sentences.flatMap(sentence =>
      inText(sentence, judgeAll(judged(sentence, whole), sentence, pointed)),
    )
    return found.every(({ from, confidence }) => confidence < threshold || inFurniture(text, from))
      ? []
      : found
  },
}

/** Whether the mark stands in a line of furniture: `责任编辑:某某` alone is no damage of the text. */
function inFurniture(text: string, at: number): boolean {
  const newline = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, newline < 0 ? text.length : newline)
  return readFurniture(line) !== undefined
}
