// `中 国 陆 军` → `中国陆军`, in lines where every character is so parted.
import { isWideMark } from '../../lexicon/marks.js'
import { codeAt, isDigit, isHan } from '../../lexicon/script.js'
import { lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'

/** Heads and labels of two characters that are set wide. Two other characters may be a name (`李 文`). */
const labels = new Set(
  '前言 后记 序言 自序 代序 引言 导言 导语 导读 绪论 结语 尾声 楔子 目录 附录 摘要 简介 说明 通知 公告 声明 启事 编者 作者 译者 笔者 記者 目錄 附錄 後記 緒論'.split(
    ' ',
  ),
)

/** Longest line that is looked at: a print line, twice over for its blanks. */
const longest = 160

/** The number of a clause or chapter at the start of its line: `第 一 条 为了……`. */
const numbered = /^第[ 　](?:[一二三四五六七八九十百零\d][ 　]?)+[条條章节節编編卷回][ 　]/
const signed = /^(?:——|--|[（(【])?[ 　]?(?:编|編|作|译|譯|笔|筆|记|記)[ 　]者[）)】]?$/

/** The label of a credit, set as wide as those below it: `口  述：某某` `作　者：某某`. */
const credited =
  /^[（(]?(?:本报)?(?:[记編编译作笔][ 　]{1,4}者|口[ 　]{1,4}述|整[ 　]{1,4}理|摄[ 　]{1,4}影|攝[ 　]{1,4}影|撰[ 　]{1,4}[文稿]|翻[ 　]{1,4}译|编[ 　]{1,4}辑|責[ 　]{1,4}編|责[ 　]{1,4}编|美[ 　]{1,4}编|校[ 　]{1,4}对|制[ 　]{1,4}图|供[ 　]{1,4}图|执[ 　]{1,4}笔|策[ 　]{1,4}划|来[ 　]{1,4}源|記[ 　]{1,4}者)(?=[:：／/])/

/** Least Han characters that make a word of a heading, and no padded name. */
const least = 3

/**
 * Places of the single blanks in `line`, if each of its characters stands alone between two; undefined otherwise. Two
 * blanks and more, or one of another width, part words and stay: `水 位　记 录 本`.
 */
function parted(line: string): number[] | undefined {
  const blank = line[Array.from(line)[0]!.length]!
  // What is left between wider gaps are words; each character of a word stands between two blanks of the same kind.
  const words = line.split(/[ 　\u00a0]{2,}/).flatMap(part => part.split(blank === ' ' ? /[　\u00a0]/ : ' '))
  const letters = words.map(word => word.split(blank))
  if (!letters.flat().every(isSingle)) return undefined
  const longest = Math.max(...letters.map(word => word.filter(char => isHan(codeAt(char, 0))).length))
  if (longest < least && !labels.has(line.replace(/[ 　]/g, ''))) return undefined
  return Array.from(line.matchAll(/(?<![ 　\u00a0])[ 　\u00a0](?![ 　\u00a0])/g))
    .filter(([found]) => found === blank)
    .map(({ index }) => index)
}

/** Whether `char` is one character of Chinese writing: Han, a full-width mark, a digit. */
function isSingle(char: string): boolean {
  const code = codeAt(char, 0)
  const one = char.length === (code > 0xffff ? 2 : 1)
  return one && (isHan(code) || isWideMark(code) || isDigit(code))
}

/** How every such line begins: a character and a blank, or what stands before a signature. */
const opens = /^(?:.[ 　\u00a0]|——|--|[（(【]|本报)/su

/** Blanks of a line that only space its characters out. */
function spacing(line: string): number[] {
  const label = numbered.exec(line)?.[0].slice(0, -1) ?? signed.exec(line)?.[0] ?? credited.exec(line)?.[0]
  if (!label) return /^.[ 　\u00a0]/su.test(line) ? (parted(line) ?? []) : []
  return Array.from(label.matchAll(/[ 　]/g), ({ index }) => index)
}

export const spacedCharacters: Rule = {
  id: 'spaced-characters',
  title: { en: 'Spaced-out characters', zh: '收拢疏排的字' },
  why: {
    en: 'Heads are spaced out to fill a line, and machines read the space. Names padded to one width stay: they are read as names.',
    zh: '标题疏排以占满版面，识别时带入空格；为对齐而加空格的人名不动。',
  },
  threshold: 0.6,
  propose(text) {
    const proposals: Proposal[] = []
    for (const { from, to } of lines(text)) {
      if (to - from < 3 || to - from > longest || !opens.test(text.slice(from, from + 3))) continue
      for (const at of spacing(text.slice(from, to)))
        proposals.push({
          from: from + at,
          to: from + at + 1,
          insert: '',
          reason: 'Every character of this line is set apart from the next.',
          confidence: 0.9,
        })
    }
    return proposals
  },
}
