// The lines of a headline → its main line: every way to part them in shoulder lines, main line and sublines is scored.
import { isCapitals } from '../lexicon/label.js'
import { isOffice } from '../lexicon/office.js'
import { isQuoted } from '../lexicon/speech.js'
import type { Line } from './line.js'
import { headWidth, isBody } from './shape.js'
import { familiar, sharedWith } from './shared-words.js'

/** A line of the stack beside the line that would be its headline. */
interface Row {
  line: Line
  main: Line
  /** Share of the words that the text says again, of either. */
  shared: number
  sharedMain: number
}

/** A sentence's words are small, a headline's begin with capitals. */
const small = /(?:\s\p{Ll}[\p{L}’'-]*){4}/u

/** A label in capitals above a longer headline that is not: headlines in capitals stand above sublines. */
export function isCapitalsAbove(first: Line, second: Line): boolean {
  const label = isCapitals(first.text) && first.width <= Math.max(8, second.width * 0.6)
  const explains = second.width > 20 && /\s\S/u.test(first.text) && small.test(second.text)
  return label && !isCapitals(second.text) && !explains
}

/** Log-odds of what is seen. */
type Sign = readonly [weight: number, seen: (row: Row) => boolean]

const is = (pattern: RegExp) => (row: Row) => pattern.test(row.line.text)

/** Shoulder lines name the occasion: a meeting, a year's festival, a series, who spoke where. */
const occasion =
  /(?:第[\d一二三四五六七八九十百]{1,4}届|[12]\d{3}).*(?:[会节赛展周季月年]|论坛|大会|活动)|(?:开幕|闭幕|收官|落幕|举行|举办|召开|启动|揭晓|发布|公布|逼近|来袭|在即|之际|获悉)$/u
const says = /(?:强调|指出|要求|提出|表示|透露|认为|建议|呼吁|看来|获悉)[:：]?$/u
/** When and under what circumstances: no clause of its own. */
const when = /(?:[中时時后後前间間际際下]|以来|以來|有望|在望|之后|以后|日前|近日|[今昨明]日|[今昨]晚)$/u
const series =
  /(?:活动|行动|工程|战略|调查|报道|观察|巡礼|之[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]{1,2}[)）]|①|②|③|第[\d一二三四五六七八九十]{1,3}[轮站场])$/u
const frame = /^(?:聚焦|走进|关注|探访|直击|追踪|庆祝|纪念|喜迎|弘扬|推进|深化|从.{2,12}到|贯彻|落实|历时)/u
const bracket = /^[[【〔＜<][^\]】〕＞>]{1,10}[\]】〕＞>]/u

const shoulder: Sign[] = [
  [2, row => !!row.line.label && (row.line.label.isColumn || row.line.label.isBracketed)],
  [1, row => !!row.line.label?.ornament],
  [1, row => !!row.line.label?.isParted],
  [2, is(occasion)],
  [2.5, is(says)],
  [3, is(/[—…]{1,2}$/u)],
  [1.2, is(when)],
  [1.5, is(series)],
  [1, is(frame)],
  [1.5, ({ line, main }) => isCapitalsAbove(line, main)],
  [2, row => isOffice(row.line.text)],
  [1, ({ line, main }) => line.width <= 6 && main.width >= line.width * 1.2],
  [
    0.7,
    ({ line, main }) =>
      line.width <= 6 && main.width >= 5 && main.width <= 16 && !/[，,：:\s　]/u.test(main.text),
  ],
  [0.8, ({ line, main }) => line.width > main.width * 1.25 && main.width >= 5],
  [0.7, ({ main, shared, sharedMain }) => main.width >= 4 && shared < sharedMain * 0.5],
  [0.5, ({ main, shared, sharedMain }) => main.width >= 4 && shared === 0 && sharedMain > 0.3],
  [0.8, ({ line }) => bracket.test(line.text)],
  [-2.5, ({ line }) => isQuoted(line.text) && /[”」』"]$/u.test(line.text)],
  [-4, is(/^[-—–―─]/u)],
  [-1.5, is(/[？！?!]$/u)],
]

const about =
  /^(?:专访|专訪|访|訪|对话|對話|记|記|写在|写给|纪念|评|读|看|听|与.{2,16}(?:对谈|对话)|一[个名位座条场群家].{2,}的)/u
const explains =
  /(?:并讲话|讲话|侧记|纪实|纪事|观察|见闻|启示|调查|实录|故事|特展|展览|剪影|扫描|之路|这样说|前世今生|记)$/u

const subline: Sign[] = [
  [5, is(/^[-—–―─]{1,4}\s?\S/u)],
  [2.5, is(about)],
  [1.5, is(explains)],
  [0.8, ({ line, main }) => line.width > main.width * 1.25],
  [0.7, ({ line, main }) => /[\d]/u.test(line.text) && !/\d/u.test(main.text)],
  [0.5, ({ line, main }) => /[，,]/u.test(line.text) && !/[，,]/u.test(main.text)],
  [0.3, ({ shared, sharedMain }) => shared > sharedMain],
  [0.5, ({ line }) => line.width > headWidth / 2],
  [-0.7, ({ line, main }) => line.width < main.width * 0.7],
  [-1.2, ({ line }) => line.width < 6],
]

/** Who made the piece, and where and when, in forms that no byline rule knows. */
const worker =
  /^(?:口述|采访|採訪|整理|嘉宾|受访|主持|文字|撰文|记者|記者|作者|讲述|文[／/｜|]|글|정리|文・|聞き手|取材|(?:Photo|Word|Text|Report)\w*(?: by|:)|By )|(?:기자|記者|记者)$/u
const filed =
  /^\p{Lu}[\p{Lu} ]{2,}, \p{Lu}\p{L}{2,8}\.? \d|[\d]{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:[讯訊电電]|$)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? \d{1,2}\b|\b\d{1,2}:\d{2}\b/u

const mainLine: Sign[] = [
  [0.8, is(/[？！?!…]/u)],
  [0.5, is(/\p{Script=Han}[ 　]\p{Script=Han}/u)],
  [0.3, is(/[“‘「『《]/u)],
  [0.4, is(/^[^，,：:]{2,10}[，,：:][^，,：:]{2,12}$/u)],
  [0.7, ({ line }) => isQuoted(line.text) && /[”」』"]$/u.test(line.text)],
  [-1.5, row => !!row.line.label && (row.line.label.isColumn || row.line.label.isBracketed)],
  [-2, is(/^[-—–―─]{1,4}\s?\S/u)],
  [-2, is(/—$/u)],
  [2, is(/^[【[]?(?:标\s*题|题\s*目|题\s*名|篇\s*名|標\s*題)\s?[】\]:：]/u)],
  [-2.5, ({ line }) => line.width < 4],
  [-1.5, is(/^\p{L}+,? [12]\d{3}$/u)],
  [-2.5, is(worker)],
  [-2.5, is(filed)],
  [-0.8, ({ line }) => line.width > headWidth / 1.5],
]

/** A headline says what the text says: where another line does and this one does not, it is hardly the headline. */
const strange = -0.7

/** By what place the main line has among how many: the first is the likeliest, in the middle of three. */
function prior(at: number, count: number, east: boolean): number {
  if (at === 0) return count > 2 ? -0.2 : 0.5
  if (!east) return -0.8
  if (at > 1) return -1.5
  return count > 2 ? 0.9 : 0.3
}

/** Words of the text that are read. */
const read = 40

/** Index of the main line among `rows`, indices of `lines`. */
export function bestMain(lines: Line[], rows: number[]): number {
  if (rows.length === 1) return rows[0]!
  const below = lines.slice(rows.at(-1)! + 1)
  const shared = sharedWith(
    below
      .filter(isBody)
      .slice(0, read)
      .map(({ text }) => text)
      .join('\n'),
  )
  const east = !/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    rows.map(i => lines[i]!.text).join(''),
  )
  const foreign = (i: number) => isLatin(lines[i]!.text) && rows.some(row => !isLatin(lines[row]!.text))
  const scores = rows.map((main, at) => {
    const parts = rows.map(i => ({
      line: lines[i]!,
      main: lines[main]!,
      shared: shared(lines[i]!.text),
      sharedMain: shared(lines[main]!.text),
    }))
    const signs = (k: number) => (k < at ? shoulder : k > at ? subline : mainLine)
    const familiarity = parts.map(row => row.shared)
    const unlike = parts[at]!.shared < familiar && Math.max(...familiarity) > familiar * 3
    const own = (isAgain(lines, main, rows) ? 3 : 0) + (unlike ? strange : 0) + (foreign(main) ? -2 : 0)
    return parts.reduce((sum, row, k) => sum + add(signs(k), row), own + prior(at, rows.length, east))
  })
  return rows[scores.indexOf(Math.max(...scores))]!
}

/** A journal's name or a title in English too, in a text that is not. */
function isLatin(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

function add(signs: Sign[], row: Row): number {
  return signs.reduce((sum, [weight, seen]) => sum + (seen(row) ? weight : 0), 0)
}

/** A site's title or crumbs, a front page's jump, a running head say the main line again. */
function isAgain(lines: Line[], main: number, rows: number[]): boolean {
  const { text } = lines[main]!
  if (text.length < 6) return false
  return lines.some(
    (line, i) => !rows.includes(i) && line.furniture && line.width < 90 && line.text.includes(text),
  )
}
