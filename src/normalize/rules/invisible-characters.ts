// Characters that nobody sees and nobody meant → nothing. Those that shape what is seen stay.
import { codeAt, codeBefore, isHan } from '../../lexicon/script.js'
import type { Proposal, Rule } from '../rule.js'

/** Controls, joiners, marks of direction, tags and variation selectors: all that may be invisible rubbish. */
const invisible =
  /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0001}\u{e0020}-\u{e007f}]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu

/** Scripts written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Scripts in which a joiner or non-joiner chooses the shape of a letter. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Tibetan}]/u
/** Scripts without word spaces, in which U+200B marks where a line may break. */
const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const pictograph = /\p{Extended_Pictographic}/u
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u
const flag = 0x1f3f4

/** What stands on both sides of the character, and whether its line knows writing from right to left. */
interface Around {
  before: number
  after: number
  bidi: () => boolean
}

const is = (pattern: RegExp, code: number): boolean => code > 0 && pattern.test(String.fromCodePoint(code))
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f

/** Characters that do something in the right place, and that place. All others never do. */
const meanings: [character: RegExp, means: (around: Around) => boolean][] = [
  [/\u200d/u, ({ before, after }) => (is(emoji, before) && is(pictograph, after)) || is(joining, before)],
  [/\u200c/u, ({ before }) => is(joining, before)],
  [/\u200b/u, ({ before, after }) => is(spaceless, before) || is(spaceless, after)],
  // Text or emoji style, of a picture or a keycap.
  [/[\ufe0e\ufe0f]/u, ({ before }) => is(/[\p{Emoji}\p{S}\p{Po}]/u, before)],
  // Standardized variants of Han, of marks and of Myanmar letters.
  [/[\ufe00-\ufe0d]/u, ({ before }) => isHan(before) || is(/[\p{S}\p{P}\p{M}]|\p{Script=Myanmar}/u, before)],
  [/[\u{e0100}-\u{e01ef}]/u, ({ before }) => isHan(before)],
  [/[\u{e0020}-\u{e007f}]/u, ({ before }) => before === flag || isTag(before)],
  [/\u180e/u, ({ before }) => is(/\p{Script=Mongolian}/u, before)],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, ({ bidi }) => bidi()],
]

function means(character: string, around: Around): boolean {
  return meanings.find(([pattern]) => pattern.test(character))?.[1](around) ?? false
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
      const to = index + actual.length
      const last = found.at(-1)
      const run = last?.to === index ? last : undefined
      const around = { before: codeBefore(text, run?.from ?? index), after: codeAt(text, to) }
      if (means(actual, { ...around, bidi: () => bidi(index) })) continue
      if (run) run.to = to
      else found.push({ from: index, to, insert: '', reason: reason(actual.codePointAt(0)!), confidence: 1 })
    }
    return found
  },
}

function reason(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} is invisible and does nothing here.`
}
