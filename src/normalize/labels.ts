// One line → whether it is something other than running text, as far as that shows on the line itself.
import { readByline } from '../lexicon/byline.js'
import { readFurniture } from '../lexicon/furniture.js'
import { readNumbering } from '../lexicon/numbering.js'
import { isCode } from './token.js'

/**
 * Ornaments, list bullets, dashes of a signature, fields and rubrics in brackets, quoted lines of a letter, questions and
 * answers, captions, notes of the editors.
 */
const label =
  /^(?:【[^】]{1,8}】|\|?>|[■□◆◇●○◎▲△▼★☆▌♦►▶※•·]|[-*+] |——|--|[图圖]\s?[①-⑳\d一二三四五六七八九十]{0,3}\s?[：:为爲]|[上下左右中]?[图圖]为|[上下左右中][图圖]|(?:Top|Above|Below|Left|Right|Bottom|Photo|Figure|Fig\.)[^.:]{0,12}:|[问問答문답QA]\s?[：:]|(?:编者按|编者的话|编后|核心阅读|阅读提示|导读|链接|新闻链接|资料图|来源|责编)[：:\s]?)/u

/** Where and when a report was filed: `新华社北京5月9日电`, `本报讯`. */
const dateline =
  /^(?:本[报報刊网台社]|新华社|新華社|中新[社网]|\p{Script=Han}{2,4}社)[^，。]{0,16}(?:[电電][\s（(]|[讯訊][\s　（(]|消息[\s　：])/u

/** Longest line that is looked at: labels of lists go with any line, the rest are short. */
const longest = 160

/** Whether the line announces itself: a list's item, a caption, an answer, a numbered heading. */
export const isAnnounced = (line: string): boolean => label.test(line) || readNumbering(line) !== undefined

/** Whether the line begins a report with its dateline. */
export const isFiled = (line: string): boolean => dateline.test(line.slice(0, 40))

/** Whether the line is a byline or furniture as a whole. */
export const isApart = (line: string): boolean =>
  line.length <= longest && (readByline(line) !== undefined || readFurniture(line) !== undefined)

const credit = /(?:[^，。]{1,12}[摄攝]|供图|供圖|制图|新华社发|资料照片|[摄攝]影)[）)]?$/u

/** How every credit ends: a look that spares most lines the reading. */
const creditEnd = /[摄攝图圖发發片影][）)]?$/u

/** Who said the words that stand before: `……回顾中。”——某某`. */
const attribution = /[”」』。！？]\s?(?:——|--)\s?[^，。！？—]{2,20}$/u

/** A headline with the name of its column: `最新手法一览【超详解】`. */
const tagged = /[^。！？]【[^【】]{2,20}】$/u

/**
 * Whether nothing can follow the line in its paragraph: a byline, furniture, an ornament, a line of a program, a headline
 * that names its column, a caption with its credit, who said it.
 */
export const isClosed = (line: string): boolean =>
  !/[\p{L}\d]/u.test(line) ||
  isCode(line) ||
  tagged.test(line.slice(-30)) ||
  attribution.test(line.slice(-30)) ||
  (creditEnd.test(line.slice(-2)) && credit.test(line.slice(-40))) ||
  isApart(line)
