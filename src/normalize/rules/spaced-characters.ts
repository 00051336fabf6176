// `中 国 陆 军` → `中国陆军`, in lines where every character is so parted.
import { readByline } from '../../lexicon/byline.js'
import { isWideMark } from '../../lexicon/marks.js'
import { readNumbering } from '../../lexicon/numbering.js'
import { codeAt, isDigit, isHan } from '../../lexicon/script.js'
import { lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'

/** Longest line that is looked at: a print line, twice over for its blanks. */
const longest = 160

/** The number of a clause or chapter at the start of its line: `第 一 条 为了……`. */
const numbered = /^第[ 　](?:[一二三四五六七八九十百零\d][ 　]?)+[条條章节節编編卷回][ 　]/
const signed = /^(?:——|--|[（(【])?[ 　]?(?:编|編|作|译|譯|笔|筆|记|記)[ 　]{1,4}者[）)】]?$/

/** The label of a credit, set as wide as those below it: `口  述：某某` `作　者：某某`. */
const credited =
  /^[（(]?(?:本报)?(?:[记編编译作笔][ 　]{1,4}者|口[ 　]{1,4}述|整[ 　]{1,4}理|摄[ 　]{1,4}影|攝[ 　]{1,4}影|撰[ 　]{1,4}[文稿]|翻[ 　]{1,4}译|编[ 　]{1,4}辑|責[ 　]{1,4}編|责[ 　]{1,4}编|美[ 　]{1,4}编|校[ 　]{1,4}对|制[ 　]{1,4}图|供[ 　]{1,4}图|执[ 　]{1,4}笔|策[ 　]{1,4}划|来[ 　]{1,4}源|記[ 　]{1,4}者)(?=[:：／/])/

/** Least characters that make a word of a line with several. Two of them may be a name (`贺 川　罗 平`). */
const least = 3

/** Two characters that have a line for themselves are one word, a name or a head: `简 讯` `蒲    牧`. */
const pair = /^\p{Script=Han}([ 　\u00a0]{1,8})\p{Script=Han}$/u
/** Three and more, each as far from the next: `石  门  渡` `나 경 순`. */
const even =
  /^(?:\p{Script=Han}([ 　\u00a0]{2,4})(?:\p{Script=Han}\1)+\p{Script=Han}|\p{Script=Hangul} (?:\p{Script=Hangul} )+\p{Script=Hangul})$/u
const gaps = /[ 　\u00a0]+/g

type Stretch = [from: number, to: number]

/** The blanks in `line`, if each of its characters stands alone between two; undefined otherwise. */
function parted(line: string): Stretch[] | undefined {
  if (!pair.test(line) && !even.test(line)) return wordsParted(line)
  return Array.from(line.matchAll(gaps), ({ 0: gap, index }) => [index, index + gap.length])
}

/** Two blanks and more, or one of another width, part words and stay: `水 位　记 录 本`. So do those of names and what they did. */
function wordsParted(line: string): Stretch[] | undefined {
  const blank = line[Array.from(line)[0]!.length]!
  // What is left between wider gaps are words; each character of a word stands between two blanks of the same kind.
  const words = line.split(/[ 　\u00a0]{2,}/).flatMap(part => part.split(blank === ' ' ? /[　\u00a0]/ : ' '))
  const letters = words.map(word => word.split(blank))
  if (!letters.flat().every(isSingle)) return undefined
  if (readByline(line)) return undefined
  const longest = Math.max(...letters.map(word => word.filter(char => isHan(codeAt(char, 0))).length))
  if (longest < least) return undefined
  return Array.from(line.matchAll(/(?<![ 　\u00a0])[ 　\u00a0](?![ 　\u00a0])/g))
    .filter(([found]) => found === blank)
    .map(({ index }) => [index, index + 1])
}

/** Whether `char` is one character of Chinese writing: Han, a full-width mark, a digit. */
function isSingle(char: string): boolean {
  const code = codeAt(char, 0)
  const one = char.length === (code > 0xffff ? 2 : 1)
  return one && (isHan(code) || isWideMark(code) || isDigit(code))
}

/** How every such line begins: a character and a blank, or what stands before a signature. */
const opens = /^(?:.[ 　\u00a0]|——|--|[（(【]|本报)/su
/** What a spaced head may have before it. */
const apart = /[ 　\u00a0]\p{Script=Han}$/u

/** Blanks of a line that only space its characters out. */
function spacing(line: string): Stretch[] {
  const label = numbered.exec(line)?.[0].slice(0, -1) ?? signed.exec(line)?.[0] ?? credited.exec(line)?.[0]
  if (label) return Array.from(label.matchAll(/[ 　]+/g), ({ 0: gap, index }) => [index, index + gap.length])
  if (/^.[ 　\u00a0]/su.test(line)) {
    const found = parted(line)
    if (found) return found
  }
  return apart.test(line) ? behindNumber(line) : []
}

/** The words of a numbered head: `第一章　总　则` `第一卷    雪 封 山` `一、桑 葉 黃 萎`. A wide gap before them is of the spread. */
function behindNumber(line: string): Stretch[] {
  const length = readNumbering(line)?.length
  if (!length) return []
  const from = length + line.slice(length).search(/[^ 　\u00a0]/)
  const head = parted(line.slice(from))?.map(([a, b]): Stretch => [from + a, from + b]) ?? []
  return head.length && from > length + 1 ? [[length + 1, from], ...head] : head
}

export const spacedCharacters: Rule = {
  id: 'spaced-characters',
  title: { en: 'Spaced-out characters', zh: '收拢疏排的字' },
  why: {
    en: 'Heads are spaced out to fill a line, and machines read the space.',
    zh: '标题疏排以占满版面，识别时带入空格。',
  },
  threshold: 0.6,
  propose(text) {
    const proposals: Proposal[] = []
    for (const { from, to } of lines(text)) {
      if (to - from < 3 || to - from > longest) continue
      const line = text.slice(from, to)
      if (!opens.test(line) && !apart.test(line)) continue
      for (const [start, end] of spacing(line))
        proposals.push({
          from: from + start,
          to: from + end,
          insert: '',
          reason: 'Every character of this line is set apart from the next.',
          confidence: 0.9,
        })
    }
    return proposals
  },
}
