// Lines → the same, where only the ones below show that a line is the headline, or names who wrote the piece.
import type { Line } from './line.js'

/** Widest headline: three lines of a page, run together, in ems. */
const widestHeadline = 90
/** A sentence inside, or more pauses than a headline has. */
const sentences = /[。；;]|(?:[，,][^，,]*){3}/u

/** Widest line that can stand above the headline, in ems. */
const widestLabel = 14

/**
 * The first line that is no furniture, or the one below a label: wider than other heads or closed by a question, but
 * with text below.
 */
export function markHeadline(lines: Line[]): void {
  if (isPageTop(lines)) lines[0]!.furniture ??= 'masthead'
  const first = lines.findIndex(line => !line.furniture && line.width > 1)
  const top = lines[first]
  if (!top) return
  top.headline = isLongHead(top, lines[first + 1])
  const below = lines[first + 1]
  if (below && top.width <= widestLabel && top.ending === 'none' && !top.people)
    below.headline = /[？！?!]$/u.test(below.text) && isLongHead(below, lines[first + 2])
}

/** A page and its section: `6 视觉`. */
function isPageTop([top, next]: Line[]): boolean {
  if (!top || !next || top.people) return false
  return /^\d{1,2}[\s　]\p{Script=Han}{2,4}$/u.test(top.text) && !next.numbering
}

function isLongHead(line: Line, next: Line | undefined): boolean {
  if (!next || line.people || line.furniture || line.numbering) return false
  const follows = next.width > line.width || next.people !== undefined || /^[-—–―]{1,2}/u.test(next.text)
  const single = line.width >= 10 && /^[^？！?!]*[？！?!]$/u.test(line.text)
  const asks = /[？！?!]$/u.test(line.text) && (follows || single) && line.width <= widestHeadline / 2
  if (!asks && (line.ending !== 'none' || line.width > widestHeadline)) return false
  const begins = /^\P{L}/u.test(line.text) && !/^[【《“「『\d]/u.test(line.text)
  const speaks = asks && /^[“「『"]/u.test(line.text)
  const text = next.ending === 'stop' || next.furniture || next.people || follows
  return !begins && !speaks && !!text && !sentences.test(line.text)
}

/** A Japanese name, which no list of surnames tells: `佐伯みなと`, `夏目漱石`. */
const author =
  /^[\p{Script=Han}々ヶ]{1,3}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u
/** Kana in a line show that the text is Japanese. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}].*[。」]$/u

/** In a Japanese text, the line under the headline that could be a name, with the text or its first section below. */
export function markAuthor(lines: Line[]): void {
  for (const i of [1, 2, 3]) {
    const [line, next] = [lines[i], lines[i + 1]]
    if (lines[i - 1]?.people) return
    const isBelow =
      !!next &&
      (next.numbering !== undefined ||
        next.ending === 'stop' ||
        next.width > 24 ||
        /\d|^[-—–─━＊*]{3,}$/u.test(next.text))
    if (!line || !isBelow || !author.test(line.text) || line.numbering || line.furniture) continue
    const isJapanese = lines.slice(i + 1, i + 20).some(({ text }) => japanese.test(text.slice(-60)))
    if (isJapanese && line.ending === 'none') line.names ??= [line.text.replace(/\s/gu, '')]
    return
  }
}
