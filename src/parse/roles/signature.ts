// A line → who signs what stands above: `——编者`, `——某某`, a writer’s name under a letter, an office under a notice.

import { mayBeName, readNames } from '../../lexicon/name.js'
import { isOffice } from '../../lexicon/office.js'
import { isSomeone, isTraded } from '../../lexicon/signed.js'
import { isTagline } from '../../lexicon/tagline.js'
import type { Line } from '../line.js'
import { editorSign } from '../notes.js'
import { type Clue, type RoleRule, weigh } from '../sequence.js'
import { isHeadLike, isLetters } from '../shape.js'
import type { Sheet } from '../sheet.js'

const dash = /^[-—–―─]{1,4}\s?\S/u
const writer =
  /^\p{Script=Han}{0,14}?(?:读者|讀者|市民|村民|网友|居民|学生|家长|旅客|用户|职工|教师|母亲|父亲|儿子|女儿|朋友|同学|敬上|谨启|启)?[\s　：:]+/u
const initials = /^(?:\p{Lu}\.\s?){2,3}$/u
const helped =
  /^\p{Lu}[\p{L} .,’'-]{4,60} contributed (?:reporting|to this (?:report|article|story)).{0,40}$/u

export const signature: RoleRule = {
  role: 'signature',
  propose(line, i, sheet) {
    if (isTagline(line.text) && isBelow(i, sheet))
      return weigh([7, 'says below the text who the author is', true])
    const short = isHeadLike(line) || initials.test(line.text) || helped.test(line.text)
    if (i === 0 || !short || line.width > 48) return undefined
    const before = sheet.lines[i - 1]!
    const dashed = dash.test(line.text)
    const dated = line.isDate
    const named = dashed || dated ? [] : signsHere(line, i, sheet)
    if (!dashed && !dated && !named.some(([, , holds]) => holds)) return undefined
    const byEditor = editorSign.test(line.text)
    return weigh(
      [6, 'the editor signs', byEditor],
      ...named,
      [2.5, 'a dash and a few words', dashed && !byEditor && line.width <= 24],
      [1, 'is the date of a signature', dated && isHeadLike(before)],
      [2, 'is a date below the text', dated && isBelow(i, sheet) && !isHeadLike(before)],
      [0.5, 'stands under running text', sheet.bodyBefore[i]! > 0],
    )
  },
  follows: {
    signature: 2.5,
    editorNote: 3,
    verse: 3,
    quote: 3,
    paragraph: 0.5,
    title: -4,
    kicker: -4,
    heading: -3,
    byline: -2,
    subtitle: -3,
    start: -4,
  },
}

/** What says that a line without a dash signs. */
function signsHere(line: Line, i: number, sheet: Sheet): Clue[] {
  const last = signsOff(line, i, sheet) || signsLetter(line, i, sheet)
  const kin = sheet.lines[i - 1]!.ending === 'stop' && relative.test(line.text)
  return [
    [4, 'stands under running text and above a date', signsDate(line, i, sheet)],
    [3.5, 'signs at the end of the text', last],
    [last ? 3 : 6, 'stands between one of several letters and the head of the next', endsLetter(i, sheet)],
    [6, 'signs as a relative or a friend does', kin],
  ]
}

/** `儿 文光`, `你的朋友 小满`, `弟 小满 敬上` */
const relative =
  /^(?:你的|您的|愚|不孝)?(?:儿子|女儿|儿|女|弟弟|妹妹|弟|妹|兄|哥哥|哥|姐姐|姐|朋友|友|学生|同学|孙女|孙|侄女|侄|妻|夫|父|母|爸爸|妈妈|爸|妈)[\s　：:]+\p{Script=Han}{1,4}(?:[\s　]*(?:敬上|谨上|上|字|手书))?$/u

function isBelow(i: number, { bodyBefore, bodies }: Sheet): boolean {
  return bodyBefore[i]! > 0 || (bodies === 0 && i > 3)
}

function signsDate({ text }: Line, i: number, { lines, bodyBefore }: Sheet): boolean {
  if (bodyBefore[i] === 0 || !lines[i + 1]?.isDate) return false
  return lines[i - 1]!.ending === 'stop' || isOffice(text)
}

/** Most lines of a signature and the next letter's head together. */
const mostBetween = 4
/** How much further in than text a line is that stands at the right, in UTF-16 units. */
const farIn = 6

/**
 * Of the short lines between two of several letters, those sign the first one that name someone, stand at the right or
 * follow such a line; but the last of them heads the next letter, unless it stands alone.
 */
function endsLetter(i: number, { lines, bodyBefore, indent }: Sheet): boolean {
  if (bodyBefore[i] === 0 || !isLetters(lines)) return false
  const isShort = (line: Line | undefined) =>
    !!line && line.ending === 'none' && line.width <= 24 && !line.furniture && !line.numbering && !line.label
  let [from, to] = [i, i + 1]
  while (isShort(lines[from - 1]) && i - from < mostBetween) from--
  while (isShort(lines[to]) && to - i < mostBetween) to++
  if (!isShort(lines[i]) || lines[from - 1]?.ending !== 'stop') return false
  const next = lines[to]
  const heads = !!next && !next.furniture && !next.label && !isEditors(next.text)
  const signs = (at: number) => namesSomeone(lines[at]!) || lines[at]!.indent > indent + farIn
  if (heads && i === to - 1) return to - from === 1 && signs(i)
  return signs(i) || (i > from && signs(i - 1))
}

/** `编辑附记：…`, `The editor writes: …` below a letter. */
function isEditors(text: string): boolean {
  return /^(?:[【（(]?[编編](?:[者辑輯][附按后後的回部]|[后後])|(?:The )?[Ee]ditor)/u.test(text)
}

function namesSomeone({ text, names, people }: Line): boolean {
  return !!names || !!people || mayBeName(text) || isTraded(text) || writer.test(text) || placed.test(text)
}

/** `Hilary Banks-Obi, Dunholm` */
const placed =
  /^(?:\((?:Miss|Mrs?|Ms|Dr|Rev)\.?\) )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}, \p{Lu}[\p{L}’' -]{2,24}$/u

/** Below a letter: at the right, or with the next one's head under it. */
function signsLetter(line: Line, i: number, { lines, bodyBefore, indent }: Sheet): boolean {
  const next = lines[i + 1]
  const ends = !next || isHeadLike(next) || !!next.furniture || line.indent > indent + farIn
  const isNamed = (mayBeName(line.text) || isTraded(line.text)) && isLetters(lines)
  const signs = isNamed || isSomeone(line.text) || initials.test(line.text)
  return signs && bodyBefore[i]! > 0 && lines[i - 1]!.ending === 'stop' && ends
}

/** Below all running text, and a writer's name, initials or an office. */
function signsOff(line: Line, i: number, { bodyBefore, bodies, lines }: Sheet): boolean {
  const { text } = line
  if (helped.test(text)) return true
  if (bodyBefore[i] !== bodies || bodies === 0 || lines[i - 1]!.ending === 'none') return false
  if (initials.test(text) || isOffice(text)) return true
  const name = text.slice(writer.exec(text)?.[0].length ?? 0)
  return /^\p{Script=Han}{1,4}(?:[\s　]+\p{Script=Han})?$/u.test(name) && readNames(name, true)?.length === 1
}
