// Language of the reading room → the words that it says itself.
import { dateIn } from '../../words.js'
import { isDay, weekday } from './calendar.js'

const chinese = {
  room: '阅览室',
  skip: '跳到正文',
  where: '当前位置',
  home: '首页',
  search: '检索',
  searchIn: '检索全部文章',
  searchFor: '词语或人名',
  searchGo: '检索',
  searchHint: '字、词、人名均可；多个词以空格分开。',
  searchAll: '全部报刊',
  searchPaper: '报刊',
  searchNeedsScript: '检索在浏览器内进行，需要启用 JavaScript；其他页面不需要。',
  searching: '检索中……',
  searchNone: '没有找到。',
  searchFound: '已找到 {count} 篇',
  searchMore: '继续检索',
  searchDone: '检索完毕，共 {count} 篇',
  papers: '报刊',
  books: '书籍与专刊',
  issues: '{count} 期',
  editions: '{count} 种',
  articles: '{count} 篇',
  years: '各年各月期数',
  year: '{year}年',
  yearHead: '年份',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekdaysLong: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  list: '各期',
  calendar: '日历',
  noDay: '未注明日期',
  noIssue: '无',
  newest: '最近入藏',
  contents: '目录',
  sectionPage: '第 {page} 版',
  download: '下载',
  cover: '封面',
  corrections: '订正',
  correctionsMade: '共订正 {count} 处',
  correctionsNone: '文字与来源一致，未作订正。',
  correctionsAll: '逐处列出',
  correctionsMore: '另有 {count} 处，见 corrections.json。',
  line: '第 {line} 行',
  lineHead: '行',
  change: '原文与订正',
  why: '理由',
  fixity: '保存与校验',
  fixityHint: '下列 {algorithm} 值与典藏清单（OCFL inventory）一致，可用来核对下载的文件。',
  file: '文件',
  versions: '版本',
  version: '版本',
  when: '入藏时间',
  message: '说明',
  changed: '变动',
  changedCount: '新增 {added}，改动 {changed}，移除 {removed}',
  object: '典藏编号',
  identifier: '标识符',
  rights: '版权',
  corrects: '本文更正：',
  correctsEdition: '本期更正：',
  correctedBy: '本文已有更正，见：',
  correctedByEdition: '本期已有更正，见：',
  previous: '上一篇',
  next: '下一篇',
  articlesNav: '前后文章',
  feeds: '目录订阅：',
  madeBy: '刊本（Kanben）{version} 制作',
  untitled: '（无题）',
  feedNewest: '最近入藏',
}

type Said = { [key in keyof typeof chinese]: (typeof chinese)[key] extends string[] ? string[] : string }

const english: Said = {
  room: 'Reading room',
  skip: 'Skip to the text',
  where: 'You are here',
  home: 'Home',
  search: 'Search',
  searchIn: 'Search all articles',
  searchFor: 'Words or a name',
  searchGo: 'Search',
  searchHint: 'Words or names, of Chinese one character or more; part several by blanks.',
  searchAll: 'All newspapers',
  searchPaper: 'Newspaper',
  searchNeedsScript: 'The search runs in the browser and needs JavaScript; no other page does.',
  searching: 'Searching…',
  searchNone: 'Nothing was found.',
  searchFound: 'Found so far: {count}',
  searchMore: 'Search on',
  searchDone: 'Found: {count}',
  papers: 'Newspapers',
  books: 'Books and specials',
  issues: 'Issues: {count}',
  editions: 'Editions: {count}',
  articles: 'Articles: {count}',
  years: 'Issues by year and month',
  year: '{year}',
  yearHead: 'Year',
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekdaysLong: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  list: 'Issues',
  calendar: 'Calendar',
  noDay: 'Without a date',
  noIssue: 'none',
  newest: 'Newest on the shelf',
  contents: 'Contents',
  sectionPage: 'Page {page}',
  download: 'Download',
  cover: 'Cover',
  corrections: 'Corrections',
  correctionsMade: 'Corrections made: {count}',
  correctionsNone: 'The text is that of its source; nothing was corrected.',
  correctionsAll: 'See each of them',
  correctionsMore: '{count} more are in corrections.json.',
  line: 'line {line}',
  lineHead: 'Line',
  change: 'Source and correction',
  why: 'Reason',
  fixity: 'Fixity',
  fixityHint:
    'These {algorithm} digests are those of the shelf’s inventory (OCFL); a download can be held against them.',
  file: 'File',
  versions: 'Versions',
  version: 'Version',
  when: 'Added',
  message: 'Message',
  changed: 'Changes',
  changedCount: '{added} added, {changed} changed, {removed} removed',
  object: 'Object',
  identifier: 'Identifier',
  rights: 'Rights',
  corrects: 'This article corrects:',
  correctsEdition: 'This edition corrects:',
  correctedBy: 'This article has been corrected, see:',
  correctedByEdition: 'This edition has been corrected, see:',
  previous: 'Previous',
  next: 'Next',
  articlesNav: 'Neighbouring articles',
  feeds: 'Feeds:',
  madeBy: 'Made with Kanben {version}',
  untitled: '(untitled)',
  feedNewest: 'Newest on the shelf',
}

export type Words = Said & {
  /** BCP 47 */
  language: string
  /** `第 {page} 版` with what stands for `page`. */
  say(text: string, values: Record<string, string | number>): string
  /** `2026年3月14日` */
  date(date: string): string
  /** `2026年3月14日 星期六` */
  day(date: string): string
  /** `842 kB` */
  size(bytes: number): string
  month(month: number): string
}

/** What the room says in a BCP 47 language: Chinese for `zh`, English for all others. */
export function roomWords(language: string): Words {
  const isChinese = language.startsWith('zh')
  const said = isChinese ? chinese : english
  return {
    ...said,
    language: isChinese ? language : 'en',
    say: (text, values) => text.replace(/\{(\w+)\}/gu, (_, name) => String(values[name] ?? '')),
    date: date => dateIn(language, date),
    day: date => dateIn(language, date) + (isDay(date) ? ` ${said.weekdaysLong[weekday(date)]}` : ''),
    size,
    month: month => (isChinese ? `${han[month - 1]}月` : monthNames[month - 1]!),
  }
}

const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
