// The end and the beginning of a line → whether a sentence ends there, goes on there, or may do either.

import { closers, neverFirst, pauses, stops } from '../lexicon/marks.js'
import { codeAt, codeBefore, isHan } from '../lexicon/script.js'

/** How a line ends: after a whole sentence, at a pause, before what it announces, or in the open. */
export type End = 'stop' | 'pause' | 'colon' | 'open'

/** A remark in brackets behind the sentence: `……最大的天文馆。（新华社发）`. Looked for in the last 80 characters. */
const remark = /[（(【[〔［][^（(【[〔［）)】\]〕］]*[）)】\]〕］]$/

/**
 * What may stand behind the last mark of a sentence: closing marks, straight quotes, a stray comma, markup, a note's number,
 * a face. Looked for in the last 24 characters.
 */
const behind =
  /(?:[\s"'”’）》〉」』】〕〗］｝)\]}*＊_`]|<\/?[a-z]+ ?\/?>|\[\^?\d{1,3}\]|[〔［][（(]?\s?[\d０-９①-⑳]{1,3}\s?[a-zａ-ｚ]?[）)]?[〕］]|\p{So}[\u200d\ufe0f]*|[:;：；]-?[)）]|(?<=。[”"]?|[！？])[，、,])+$/iu

/** How `line` ends, closing quotes and a last remark in brackets set aside. Of `8.0` the point ends nothing. */
export function endOf(line: string): End {
  if (stopsAtEnd(line)) return 'stop'
  const last = line.at(-1)!
  if ('：:—'.includes(last) || line.endsWith('--')) return 'colon'
  if (pauses.includes(last)) return 'pause'
  return '）)】]〕］'.includes(last) && stopsAtEnd(line.slice(-80).replace(remark, '').trimEnd())
    ? 'stop'
    : 'open'
}

/** Those that say nothing else: a look at two characters spares most speeches the pattern. */
const plainClosers = '"”’）》」』'

function stopsAtEnd(line: string): boolean {
  const last = line.at(-1)!
  if (stops.includes(last)) return true
  if (isHan(codeBefore(line, line.length))) return false
  if (plainClosers.includes(last) && stops.includes(line.at(-2) ?? ' ')) return true
  const tail = line.slice(-24)
  const rest = tail.replace(behind, '')
  // A dash before the closing quote breaks a speech off: `他说——”`.
  if (rest && stops.includes(rest.at(-1)!)) return true
  return rest.length < tail.length ? /(?:—|--)$/.test(rest) : closesWrongWay(tail)
}

/** Whether an opening quotation mark ends the sentence that another one began: `“一年就走完了。“`. */
const closesWrongWay = (tail: string): boolean => /[。！？!?…][“‘]$/.test(tail)

const ownStart = '…—·～"\''

/** Marks that may begin a line after all: of a name (`.zip` `?Sized`), a face, a quoted letter (`: 他说`), code, `’tis`. */
const token = /^\.[\w.]|^[:;]-?\)|^[:!?][\w[(/\s]|^’[a-z]|^[\]}]|^\)(?=[;{\s]|$)/i

/** Whether `line` begins with a mark that no paragraph begins with: `，保持定力`, `”他说`. */
export function cannotBegin(line: string): boolean {
  const first = line[0]!
  return neverFirst.includes(first) && !ownStart.includes(first) && !token.test(line)
}

/**
 * Whether `line` begins with a mark that only `before` explains: a closing mark anywhere, a comma not after a whole
 * sentence, a sign of percent after a number.
 */
export function isRest(before: string, line: string): boolean {
  if (!cannotBegin(line)) return false
  if (/^[%％‰℃]/.test(line)) return /[\d０-９]$/.test(before)
  return closers.includes(line[0]!) || endOf(before) !== 'stop'
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** As much of both lines as can change which words stand at the seam. */
const reach = 8

/** Whether a word of the dictionary lies across the seam: `统一思` `想，保持`. */
export function partsWord(a: string, b: string): boolean {
  const left = a.slice(-reach)
  const at = words.segment(left + b.slice(0, reach)).containing(left.length)
  return at !== undefined && at.index < left.length
}

/** Prepositions, conjunctions and their kin: they ask for another word. */
const binding = /[的和与及或在是把被对为从向将以于由且但而让使并各每第约近达]$/u

/** Whether the sentence of `a`, which ends in the open, plainly goes on with `b`. */
export function runsOn(a: string, b: string): boolean {
  if (cannotBegin(b)) return true
  if (/\p{Ll}/u.test(b[0]!)) return /[\p{L}\d,;-]$/u.test(a)
  if (/[\d０-９]$/.test(a) && /^[\d０-９]/.test(b)) return true
  return isHan(codeBefore(a, a.length)) && isHan(codeAt(b, 0)) && (binding.test(a) || partsWord(a, b))
}
