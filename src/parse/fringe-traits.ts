// One line → how much it looks like what papers and sites put around a text, whatever the words: counters, dates, ways.
import { isEntry } from '../lexicon/entry.js'
import { isSource } from '../lexicon/source.js'
import { isQuoted } from '../lexicon/speech.js'
import type { Line } from './line.js'
import { isStaff } from './roles/credit.js'
import { isBody } from './shape.js'

const day =
  /\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\s\d{4}/u
const clock =
  /(?:^|[^\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|\d{1,2}[時时시]\s?\d{1,2}[分분]|\d\s?[ap]\.?m\b/iu
const ago = /\d\s?(?:分钟|小时|天|日|周|个月|年)前$|\d\s?(?:分|時間|日)前$|\d\s?(?:분|시간|일) ?전$|\bago$/u
const strokes = /\s?[|｜┊¦‹›»«>＞→▶▸•_]\s?|\s[/／·-]\s/u
const wide = /\s{2,}|　+|\t/u
/** `跟贴 128`, `댓글 (12)`, `Comments: 1,204`, `14 Comments`, `3分钟阅读`. */
const counter =
  /^[^\d\s:：（(]{1,10}(?: [^\d\s:：（(]{1,10}){0,2}\s?[:：（(]?\s?[\d.,]{1,9}\s?[万亿wk]?\+?\s?\p{L}{0,2}[）)]?$|^\d[\d,.]{0,8}\+?\s?[^\d\s。，,.]{1,10}(?: [^\d\s。，,.]{1,10}){0,2}$/iu
const address =
  /[\w.-]{2,}@[\w-]{2,}\.[a-z]{2,}|https?:\/\/|(?:^|[^\w.])(?:www|wap|m)\.[\w-]+\.[a-z]{2,}|\b[\w-]{2,}\.(?:com|net|org|cn|jp|kr)\b/iu
const rights =
  /©|ⓒ|^\(c\)|\ball rights reserved|copyright|版权|版權|著作権|저작권|무단|無断|转载|轉載|転載|재배포/iu
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
const ordinal = /^\d{1,2}\s{1,4}\D/u

/** Longest line that is looked at, in UTF-16 units. */
const longest = 200

/** Log-odds of standing around a text, from 0 on. Sentences are looked at only for rights and cookies. */
export function traits(text: string, closed: boolean): number {
  if (text.length > longest) return 0
  const terms = (rights.test(text) ? 3 : 0) + (cookies.test(text) ? 3 : 0)
  if (closed || text.length > longest / 2) return terms
  return terms + stamps(text) + shape(text) + (address.test(text) ? 2.5 : 0)
}

function stamps(text: string): number {
  const dated = day.exec(text)?.[0] ?? ''
  const timed = clock.test(text)
  if (dated && timed) return 5
  const rest = text.length - dated.length
  return (dated && rest > 2 ? 1.5 : 0) + (timed && text.length < 16 ? 1 : 0) + (ago.test(text) ? 5 : 0)
}

function shape(text: string): number {
  const parts = text.split(strokes).filter(Boolean)
  const row = parts.length > 1 && parts.every(part => part.length <= 24)
  const words = text.split(wide)
  const menu = words.length > 2 && words.every(word => word.length <= 12)
  return (
    (row ? Math.min(3, parts.length) - 0.5 : 0) +
    (menu ? 1.5 : 0) +
    (counter.test(text) ? 1.2 : 0) +
    (tag.test(text) ? 2 : 0) +
    (handle.test(text) ? 1.5 : 0) +
    (arrow.test(text) ? 1.5 : 0) +
    (way.test(text) ? 2 : 0) +
    (issue.test(text) ? 2.5 : 0) +
    (choices.test(text) ? 2 : 0) +
    (ordinal.test(text) ? 0.5 : 0)
  )
}

/** `Tom Kessel`, `MRS. HANNAH PRUITT.` */
const latinName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u

/** How much speaks for a line of the text wherever it stands: it is a sentence, names people, a source or a picture. */
export function weightOfText(line: Line): number {
  const { text, ending } = line
  const closed = ending === 'stop' && !/[？！?!…]$/u.test(text)
  return addUp(
    [3, isBody(line)],
    [2.5, closed],
    [1, ending === 'pause'],
    [3, !!line.people && !isStaff(line.people)],
    [2, line.isDate],
    [1.2, line.names !== undefined || latinName.test(text)],
    [2, line.numbering !== undefined],
    [2, isQuoted(text) || /^[-—–―─•●■◆▲△▼▽]./u.test(text)],
    [2.5, isSource(text) || isEntry(text)],
    [0.7, /[:：]\s?\p{L}{2}/u.test(text)],
    [1, /^[\d.,%]+$/u.test(text)],
    [1.5, /^[（(].*[）)]$/u.test(text)],
    [
      3,
      /^.{0,2}[图圖](?:[①-⑳\d为為:：]|[片说]\S?[:：])|^(?:Photo|Figure|写真|사진)\s?[:：\d]|[摄攝撮]/u.test(
        text,
      ),
    ],
  )
}

/** The weights of what holds. */
export function addUp(...signs: [weight: number, holds: boolean][]): number {
  return signs.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0)
}
