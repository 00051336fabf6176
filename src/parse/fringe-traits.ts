// One line → the evidence in it for what papers and sites put around a text: counters, dates, ways, words of a site.
import { isEntry } from '../lexicon/entry.js'
import { isCapitals } from '../lexicon/label.js'
import { pageWords } from '../lexicon/page-words.js'
import { isLastWord } from '../lexicon/signed.js'
import { siteShare } from '../lexicon/site-words.js'
import { isSource } from '../lexicon/source.js'
import { isQuoted } from '../lexicon/speech.js'
import type { Line } from './line.js'
import { isStaff } from './roles/credit.js'
import { isBody } from './shape.js'

const day =
  /\b\d{4}\s\d{1,2}\s?\/\s?\d{1,2}\b|\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\s\d{4}/u
const clock =
  /(?:^|[^\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|\d{1,2}[時时시]\s?\d{1,2}[分분]|\d\s?[ap]\.?m\b/iu
const ago = /\d\s?(?:分钟|小时|天|日|周|个月|年)前$|\d\s?(?:分|時間|日)前$|\d\s?(?:분|시간|일) ?전$|\bago$/u
const strokes = /\s?[|｜┊¦‹›»«>＞→▶▸•_]\s?|\s[/／·-]\s/u
const wide = /\s{2,}|　+|\t/u
/** `跟贴 128`, `댓글 (12)`, `Comments: 1,204`, `14 Comments`, `3分钟阅读`. */
const counter =
  /^[^\d\s:：（(]{1,10}(?: [^\d\s:：（(]{1,10}){0,2}\s?[:：（(]?\s?\d[\d.,]{0,8}\s?[万亿wk]?\+?\s?\p{L}{0,2}[）)]?$|^\d[\d,.]{0,8}\+?\s?[^\d\s。，,.]{1,10}(?: [^\d\s。，,.]{1,10}){0,2}$/iu
const address =
  /[\w.-]{2,}@[\w-]{2,}\.[a-z]{2,}|https?:\/\/|(?:^|[^\w.])(?:www|wap|m)\.[\w-]+\.[a-z]{2,}|\b[\w-]{2,}\.(?:com|net|org|cn|jp|kr)\b/iu
const rights =
  /©|ⓒ|^\(c\)|\ball rights reserved|copyright|版权|版權|著作権|저작권|무단|無断|转载|轉載|転載|재배포/iu
const call = /(?:^|[\s　:：|])[+(]?\d[\d\s()-]{6,}\d(?:$|[\s|；;，,])/u
const tag = /(?:^|\s)#\p{L}[^\s#]{0,20}/u
const handle = /(?:^|\s)@[\w-]{3,20}$/u
const arrow = /^[<‹«←◀↑]\s?\S|\S\s?[>›»→▶＞↓…]{1,2}$|^[>›»→▶＞☞]\s?\S/u
const way = /\S\s?[>›»＞▸]\s?\p{L}/u
/** `第 1207 期`, `Vol. 3, No. 12` */
const issue =
  /^.{0,12}(?:第\s?\d{1,6}\s?[期号號版]|\b(?:Vol|No|Issue)\.?\s?\d{1,4}|\d{4}[.·]\d{1,2})[)）]?.{0,4}$/iu
/** `首页 要闻 民生 县区` */
const choices = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){3,}$/u
const cookies = /\bcookies?\b|クッキー|쿠키/iu
/** A quick look: without one of these, there are no rights and no cookies in a line. */
const terms = /[©ⓒ版轉転转著]|저작|무단|無断|재배포|[Rr]ight|RIGHT|[Cc]ookie|\(c\)|クッキー|쿠키/u
const ordinal = /^\d{1,2}\s{1,4}\D/u

/** Longest line that is looked at, in UTF-16 units. */
const longest = 200
/** Widest sentence that may be the page's own, in ems. */
const widestSaid = 60

/** `Tom Kessel`, `MRS. HANNAH PRUITT.` */
const latinName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u
const picture =
  /^.{0,2}[图圖](?:[①-⑳\d为為:：]|[片说]\S?[:：])|^(?:Photo|Figure|写真|사진)\s?[:：\d]|[摄攝撮]/u
/** `江城日报`, `晨光网`, `海角新闻`, `HARBOUR GAZETTE` */
const paper =
  /^[\p{L} ]{0,8}(?:报|報|网|網|新闻|新聞|周刊|週刊|杂志|雜誌|社|台|频道|客户端|ニュース|タイムス|通信|신문|일보|뉴스|방송|저널|타임스)$|^(?:The )?[\p{Lu}][\p{L}' ]{2,24} (?:Times|Gazette|Post|News|Daily|Herald|Tribune|Journal|Chronicle|Observer|Review|Mercury|Standard|Courier|Echo|Star|Press|Pilot|Packet|Bugle|Argus|Mail|Telegraph|Sentinel|Register|Bulletin|Dispatch|Globe|Examiner|Leader|Advertiser|Messenger|Independent|Weekly|Magazine|Online)$/iu

/** Whether a line is nothing but what papers, sites and stations are called. */
export function isPaper(text: string): boolean {
  return paper.test(text)
}

/** Whether a sentence says who owns the text, or what the site does with its reader. */
export function isOfTerms(text: string): boolean {
  return text.length <= longest && terms.test(text) && (rights.test(text) || cookies.test(text))
}

/** Whether a sentence may be the page's own though it stands amid the text. */
export function speaksOfPage({ text, width }: Line): boolean {
  if (width > widestSaid) return false
  return pageWords(text) !== undefined || siteShare(text) >= 0.8
}

/** `值班主任/郗远 责编/小乔`, `编辑：费长水　签发：湛蓝` */
const offices =
  /(?:责编|編輯|编辑|美编|图编|版式|校对|值班\S{0,3}|主编|签发|签审|监制|统筹|排版|制图|编审|审读|责校|审核|核稿|终审|运营|编校|信箱|邮箱|电话)\s?[:：/／丨|｜][^。！？]{1,60}$/u
/** `A13 经济·公司`, `第06版：特别报道`, `总页 1/2` */
const page =
  /^(?:[A-Z]\d{1,2}|第\s?\d{1,2}\s?版)版?[\s　|｜:：·/]{1,4}[\p{Script=Han}·、/]{2,12}$|^[\p{Script=Han}·、/]{2,12}[\s　|｜:：·/]{1,4}(?:[A-Z]\d{1,2}|第\s?\d{1,2}\s?版)$|^\p{L}{0,4}[页頁]?\s?\d{1,3}\s?[/／]\s?\d{1,3}\s?[页頁]?$/u
/** `中图分类号: P737.1`, `收稿日期: 2008-01-17`, `ISSN 1000-1234`. */
const labelled =
  /^[\p{L} ]{2,12}\s?[:：]\s?[\dA-Z][^\p{Script=Han}。！？]{0,40}$|^[\p{L} ]{2,10}\s?[:：]\s?\S{0,12}\d[^。！？]{0,12}$/u
/** `NNNN`, `npa/dh/po`, `MORE MORE`, `[Pg 14]`. */
const code =
  /^(?:[a-z]{2,4}(?:\/[a-z]{2,4})+|([A-Z]{3,8})(?:\s+\1)+|[A-Z]{4}|[[(]\p{L}{1,5}\.?\s?\d{1,4}[\])])$/u

/** Behind a dash: `——乘客代表` comes again under each quotation and stays. A dash on either side is an ornament. */
const attribution = /^[—–―-]{1,2}\s?[^\s—–―-][^—–―-]{1,24}$/u

/** What is seen in a line alone, whatever stands around it: the names of the table of weights. */
export function traits(line: Line): string[] {
  const { text, furniture } = line
  const seen: [seen: string, holds: boolean][] = [
    [`furniture: ${furniture}`, furniture !== undefined],
    ...whole(line),
    ...(text.length > longest ? [] : [...stamps(line), ...shape(text), ...words(line)]),
  ]
  return seen.filter(([, holds]) => holds).map(([seen]) => seen)
}

type Sign = [seen: string, holds: boolean]

/** An item of a list of the text's own, as of a notice that says whom to call. */
const isOfList = /^(?:[●•◆◇○▪▫✓✔►➤⚫]|[（(]?[\d一二三四五六七八九十①-⑳]{1,2}[.、．)）]|[①-⑳])/u

/** Words of sites and rights. */
function words({ text, numbering, label }: Line): Sign[] {
  const share = numbering || label?.isBracketed ? 0 : siteShare(text)
  const said = isOfList.test(text) ? undefined : pageWords(text)
  return [
    ['rights', rights.test(text)],
    ['terms', isOfTerms(text)],
    ['cookies', cookies.test(text)],
    ['an address', address.test(text)],
    ['an address alone', /^\S+@\S+\.\S+$/u.test(text)],
    ['a number to call', call.test(text)],
    ['some words of a site', share >= 0.3 && share < 0.55],
    ['many words of a site', share >= 0.55 && share < 0.8],
    ['words of a site alone', share >= 0.8],
    ['the name of a paper', paper.test(text)],
    [`the page ${said}`, said !== undefined],
  ]
}

function stamps({ text, isDate }: Line): Sign[] {
  const dated = day.exec(text)?.[0] ?? ''
  const timed = clock.test(text)
  return [
    ['a day and a time', dated !== '' && timed],
    ['a day among words', dated !== '' && !timed && !isDate && text.length - dated.length > 2],
    ['a time', dated === '' && timed && text.length < 24],
    ['so long ago', ago.test(text)],
  ]
}

function shape(text: string): Sign[] {
  const parts = text.split(strokes).filter(Boolean)
  const row = parts.every(part => part.length <= 24)
  const gaps = text.split(wide)
  return [
    ['two parts', row && parts.length === 2],
    ['several parts', row && parts.length > 2],
    ['wide gaps', gaps.length > 2 && gaps.every(word => word.length <= 12)],
    ['a wide gap', gaps.length === 2],
    ['a count', counter.test(text)],
    ['a tag', tag.test(text)],
    ['a handle', handle.test(text)],
    ['an arrow', arrow.test(text)],
    ['a way', way.test(text)],
    ['an issue', issue.test(text)],
    ['choices', choices.test(text)],
    ['a number in front', ordinal.test(text)],
    ['figures alone', /^[\d.,%+\s]+$/u.test(text)],
    ['offices of the page', offices.test(text)],
    ['a page', page.test(text)],
    ['a label and a figure', labelled.test(text)],
    ['a code', code.test(text)],
    ['marks alone', !/[\p{L}\p{N}]/u.test(text)],
  ]
}

/** What speaks for a line of the text: it is a sentence, names people, a source or a picture. */
function whole(line: Line): Sign[] {
  const { text, ending, width, people } = line
  const asks = /[？！?!…]$/u.test(text)
  return [
    ['a sentence', isBody(line)],
    ['a short sentence', ending === 'stop' && !isBody(line) && !asks],
    ['a question or call', ending === 'stop' && asks && width < 42],
    ['a pause at its end', ending === 'pause'],
    ['up to 3 ems', width <= 3],
    ['up to 6 ems', width > 3 && width <= 6],
    ['up to 12 ems', width > 6 && width <= 12],
    ['up to 24 ems', width > 12 && width <= 24],
    ['up to 42 ems', width > 24 && width <= 42],
    ['up to 90 ems', width > 42 && width <= 90],
    ['over 90 ems', width > 90],
    ['people', !!people && !isStaff(people)],
    ['people and where to write to them', !!people && !isStaff(people) && address.test(text)],
    ['people of the page', !!people && isStaff(people)],
    ['a day alone', line.isDate],
    ['names alone', line.names !== undefined || isLastWord(text)],
    ['words in capitals', latinName.test(text)],
    ['a numbering', line.numbering !== undefined],
    ['a chapter', ['volume', 'chapter'].includes(line.numbering?.division ?? '')],
    ['a quotation or an ornament', isQuoted(text) || /^[-—–―─•●■◆▲△▼▽]./u.test(text)],
    ['a source', isSource(text)],
    ['who said it', attribution.test(text)],
    ['an entry', isEntry(text)],
    ['a colon inside', /[:：]\s?\p{L}{2}/u.test(text)],
    ['a comma inside', /[，,、]/u.test(text)],
    ['brackets around', /^[（(【[].*[）)】\]]$/u.test(text)],
    ['a picture', picture.test(text)],
    ['a label', line.label !== undefined],
    ['capitals', isCapitals(text)],
  ]
}
