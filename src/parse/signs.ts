// One line → the furniture it is by signs too weak to take it out of a sentence, but enough where it stands apart.
import { isEntry } from '../lexicon/entry.js'
import type { Furniture } from '../lexicon/furniture.js'
import { isSiteLine } from './site-signs.js'

/** A day, a day of the week, and the number of an issue or a page: two of them and a wide gap make a masthead. */
const day =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?\s\d{4}|(?:\d{4}|[〇零○一二三四五六七八九]{4}|(?:民[国國]|昭和|平成|令和)[\d一二三四五六七八九十元]{1,3})[)）]?\s?[年년]/iu
const weekday =
  /星期[一二三四五六日天]|[周週][一二三四五六日](?!\p{Script=Han})|[月火水木金土日]曜日?|[（(][月火水木金土日][)）]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/iu
const count =
  /第\s?[\d一二三四五六七八九十百]{1,4}\s?(?:期|号|號|版|张|張|面)|(?:朝|夕)刊|월호|[（(]\s?\d{1,3}\s?[)）]$|\b(?:Vol|No)\.\s?[IVXLC\d]/iu
/** A count that ends the line or its first part. */
const ended = /第\s?[\d一二三四五六七八九十百]{1,4}\s?(?:期|版|张|張|面)(?:$|[：:\s　）)》])/u
const issue = /第\s?[\d一二三四五六七八九十百]{1,4}\s?(?:期|号|號|版|张|張|面)[)）]?$/u
const gap = /\S(?:\s{2,}|　)\S/u
/** Longest line that is looked at, in UTF-16 units. */
const longest = 80

/** `江聲日報　　民國二十三年八月四日　　星期六　　第二張第三版` */
function isRunningLine(text: string): boolean {
  if (/[。！？!?；;]/u.test(text) || isEntry(text)) return false
  const marks = [day, weekday, count].filter(sign => sign.test(text)).length
  return (
    (gap.test(text) && (marks > 1 || issue.test(text))) ||
    (text.length < 40 &&
      (marks > 2 || (marks > 1 && ended.test(text) && !/[，,：:].*第|期\s?[）)]?[：:]/u.test(text))))
  )
}

/** A page's number and its head, far apart: `32　　　　　桥梁史话`; or in brackets, `（环洋社供稿 第 1 页）`. */
function isNumberedLine(text: string): boolean {
  return (
    /^\d{1,4}(?:\s{4,}|　{2,})[^\d\s].{0,60}$|^\D.{0,60}\S(?:\s{4,}|　{2,})\d{1,4}$/u.test(text) ||
    /^[（(【].{0,20}第\s?\d{1,4}\s?[页頁]\s?[)）】]$/u.test(text) ||
    /^\d{1,3}[\s　].{2,12}[\s　]\d{4}\.\d{1,2}$|^\d{4}\.\d{1,2}[\s　].{2,12}[\s　]\d{1,3}$/u.test(text) ||
    /^[A-Z]\d{1,2}\s?[|｜/]\s?\p{Script=Han}{2,8}(?:\s?[|｜/].{4,14})?$/u.test(text) ||
    /^[A-Z]\d{1,2}版?[\s　]{1,4}\p{Script=Han}{2,6}$/u.test(text) ||
    /^\d{4}年\d{1,2}月\d{1,2}日\s?\d{1,2}[時时点:：]\d{2}分?(?:\s?(?:更新|公開|配信))?$/u.test(text)
  )
}

/** A paper's name and where it is read, or a section in two languages: `新河日报 数字报`, `封面报道　COVER FEATURE`. */
const nameplate =
  /^\p{Script=Han}{2,8}(?:[日晚时早周]报|新[闻聞]|周刊|报|報)\s?(?:数字报|电子[报版]|网|客户端|デジタル|オンライン)$|^\p{Script=Han}{2,8}[\s　｜|·/]+[A-Z][A-Z &]{4,30}$/u

/** What kind of furniture the line is by its weaker signs. */
export function weakFurniture(text: string): Furniture | undefined {
  if (text.length > longest) return undefined
  if (/[\d第年曜刊월]/u.test(text) && (isRunningLine(text) || isNumberedLine(text))) return 'masthead'
  if (nameplate.test(text)) return 'masthead'
  return isSiteLine(text) ? 'site' : undefined
}
