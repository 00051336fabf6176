// `聞城中有一種藥 水可以注射` → `聞城中有一種藥水可以注射`: blanks that a machine read into sentences.
import { lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'
import { partsWord } from '../sentence.js'

/** A blank inside a sentence, and whether it says by itself that a machine put it there. */
interface Blank {
  at: number
  /** Whether a word of the dictionary lies across it. */
  parts: boolean
  /** Whether it is one of a row that spreads a line: `粉笔是他自 己 用 石 膏 做的`. */
  spreads: boolean
}

/** Least characters of a line of running text. */
const least = 15
/** Longest that is looked at: wrapped lines, and paragraphs of prose. */
const longest = 5000
const pause = /[，。；,;]/u
const kana = /[\u3041-\u30fa]/
/** In brackets and titles a blank may part two things: `（雙橋鎮 施子餘）`. */
const enclosed = /[（(《〈“「『【〔][^（(）)《》〈〉“”「」『』【】〔〕]{0,60}[）)》〉”」』】〕]/gu
const between = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu
/** Three lone characters at the start of a line, four anywhere, each a blank from the next. */
const spread =
  /(?<=^\p{Script=Han} )(?:\p{Script=Han} ){2,}(?=\p{Script=Han})|(?<=\p{Script=Han} )(?:\p{Script=Han} ){4,}(?=\p{Script=Han})/gu
/** Behind a role and before `摄` stand names. */
const role = /(?:记者|記者|通讯员|通訊員|实习生|[讯訊电電])$/u

const looks = (line: string): boolean =>
  line.length >= least && line.length <= longest && line.includes(' ') && pause.test(line) && !kana.test(line)

/** Blanks between Han inside the sentences of a line. */
function blanksOf(line: string): Blank[] {
  const open = line.replace(enclosed, inside => '\u0000'.repeat(inside.length))
  const rows = Array.from(open.matchAll(spread), ({ 0: row, index }) => [index - 1, index + row.length])
  return Array.from(open.matchAll(between), ({ index }) => ({
    at: index,
    parts: partsWord(line.slice(0, index), line.slice(index + 1)),
    spreads: rows.some(([from, to]) => index >= from! && index < to!),
  })).filter(({ at }) => !role.test(line.slice(0, at).slice(-4)) && !/^[摄攝]/u.test(line[at + 1]!))
}

/** Fewest blanks, and those of them inside words, that are a machine's way; among how many one must be inside a word. */
const [few, fewInWords, among] = [4, 3, 5]

export const strayBlanks: Rule = {
  id: 'stray-blanks',
  title: { en: 'Blanks inside sentences', zh: '清除句中误入的空格' },
  why: {
    en: 'Machines read blanks where type stood loose. Where they part words again and again, none of them is meant.',
    zh: '排字疏松处，识别时误入空格。一文之中多处拆断词语，便都不是有意为之。',
  },
  threshold: 0.6,
  propose(text) {
    const found: Blank[] = []
    for (const { from, to } of lines(text)) {
      const line = text.slice(from, to)
      if (looks(line)) found.push(...blanksOf(line).map(blank => ({ ...blank, at: from + blank.at })))
    }
    const inWords = found.filter(({ parts }) => parts).length
    const habit = found.length >= few && inWords >= fewInWords && inWords * among >= found.length
    return found
      .filter(({ spreads }) => spreads || habit)
      .map(
        ({ at, spreads }): Proposal => ({
          from: at,
          to: at + 1,
          insert: '',
          reason: spreads ? 'The line is spread out here.' : 'Blanks part the words of this text.',
          confidence: spreads ? 0.8 : 0.7,
        }),
      )
  },
}
