// Characters that nobody sees and nobody meant → nothing. Those that shape what is seen stay.
import { codeAt, codeBefore, isHan } from '../../lexicon/script.js'
import type { Proposal, Rule } from '../rule.js'

/** Controls, fillers, joiners, marks of direction, variation selectors, tags: all that may be invisible rubbish. */
const invisible =
  /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0001}\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}]/gu

/** Scripts written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Scripts in which a joiner or non-joiner chooses the shape of a letter. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Tibetan}]/u
/** Scripts without word spaces, in which U+200B marks where a line may break. */
const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f#*0-9]/u
const pictograph = /\p{Extended_Pictographic}/u
const flag = 0x1f3f4

/** What stands on both sides of the character, and whether its line knows writing from right to left. */
interface Around {
  before: number
  after: number
  bidi: () => boolean
}

const is = (pattern: RegExp, code: number): boolean => code > 0 && pattern.test(String.fromCodePoint(code))
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f

/** Whether this character does something where it stands. */
function means(code: number, { before, after, bidi }: Around): boolean {
  if (code === 0x200d && is(emoji, before) && is(pictograph, after)) return true
  if (code === 0x200c || code === 0x200d) return is(joining, before)
  if (code === 0x200b) return is(spaceless, before) || is(spaceless, after)
  if (code >= 0xfe0e && code <= 0xfe0f) return is(/[\p{Emoji}\p{S}\p{Po}]/u, before)
  if (code >= 0xfe00 && code <= 0xfe0d)
    return isHan(before) || is(/[\p{S}\p{P}\p{M}]|[\u1000-\u109f]/u, before)
  if (code >= 0xe0100) return isHan(before)
  if (isTag(code)) return before === flag || isTag(before)
  if (code === 0x180e) return is(/\p{Script=Mongolian}/u, before)
  const directs = code === 0x061c || code === 0x200e || code === 0x200f || code >= 0x202a
  return directs && code <= 0x2069 && code !== 0x2060 && bidi()
}

/** `bidi()` for the line around `offset`; each line is looked at once. */
function direction(text: string): (offset: number) => boolean {
  let end = -1
  let answer = false
  return offset => {
    if (offset >= end) {
      const start = text.lastIndexOf('\n', offset) + 1
      const newline = text.indexOf('\n', offset)
      end = newline < 0 ? text.length + 1 : newline
      answer = rightToLeft.test(text.slice(start, end))
    }
    return answer
  }
}

export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  title: { en: 'Invisible characters', zh: '清除不可见字符' },
  why: {
    en: 'Zero-width spaces, stray byte-order marks, soft hyphens and controls break search, copy and line breaking, and no reader sees them.',
    zh: '零宽空格、文中的字节序标记、软连字符和控制字符读者看不见，却妨碍检索、复制和断行。',
  },
  threshold: 0.5,
  propose(text) {
    const bidi = direction(text)
    const found: Proposal[] = []
    for (const { 0: actual, index } of text.matchAll(invisible)) {
      const code = actual.codePointAt(0)!
      const to = index + actual.length
      const last = found.at(-1)
      const run = last?.to === index ? last : undefined
      const around = { before: codeBefore(text, run?.from ?? index), after: codeAt(text, to) }
      if (means(code, { ...around, bidi: () => bidi(index) })) continue
      if (run) run.to = to
      else found.push({ from: index, to, insert: '', reason: reason(code), confidence: 1 })
    }
    return found
  },
}

function reason(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} is invisible and does nothing here.`
}
