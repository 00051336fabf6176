// Characters → the script they belong to, and text → the language that its marks should follow.

/** Han without radicals and strokes: those never stand in running text. `々〇〻` count, as they do in words. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x3005 && code <= 0x3007) ||
    code === 0x303b
  )
}

export function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30fa) || (code >= 0x30fc && code <= 0x30ff)
}

export function isHangul(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)
}

/** ASCII digits, and the full-width ones that raw text mixes in. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

const letter = /\p{L}/u

/** Marks of general use, of Chinese type, and the full-width ones with the digits: most of what is no Han in Chinese text. */
const isMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x3020) ||
  (code >= 0xff00 && code <= 0xff20)

/** A letter of a script that is written with spaces between words: Latin, Greek, Cyrillic, full-width Latin too. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (isHan(code) || isKana(code) || isHangul(code) || isMark(code)) return false
  return letter.test(String.fromCodePoint(code))
}

/** Width in columns: 2 for what East Asian type sets in a full square, 1 for the rest. After UAX 11. */
export function columns(code: number): 1 | 2 {
  const wide =
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd) ||
      (code >= 0x2014 && code <= 0x2026))
  return wide ? 2 : 1
}

/** The code point that ends at `offset`, 0 at the start of the text. */
export function codeBefore(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1)
  if (code >= 0xdc00 && code <= 0xdfff && offset > 1) return text.codePointAt(offset - 2)!
  return offset > 0 ? code : 0
}

/** The code point that begins at `offset`, 0 at the end of the text. */
export function codeAt(text: string, offset: number): number {
  return text.codePointAt(offset) ?? 0
}

/** How many characters of each script; `words` are runs of letters and of nothing else. */
export interface Census {
  han: number
  kana: number
  hangul: number
  words: number
}

export function census(text: string): Census {
  const counts = { han: 0, kana: 0, hangul: 0, words: 0 }
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i)
    if (code > 0xffff) i++
    const wasInWord = inWord
    inWord = false
    if (isHan(code)) counts.han++
    else if (isKana(code)) counts.kana++
    else if (isHangul(code)) counts.hangul++
    else if (isLetter(code)) {
      inWord = true
      if (!wasInWord) counts.words++
    }
  }
  return counts
}

export type Script = 'chinese' | 'japanese' | 'korean' | 'spaced' | 'none'

/**
 * Whose conventions a text follows. One Han character says about as much as one word of another script. A little kana
 * (a shop's name, `の`) does not make Chinese Japanese: Japanese text is a third kana and more.
 */
export function script({ han, kana, hangul, words }: Census): Script {
  if (han + kana + hangul + words === 0) return 'none'
  if (hangul > han + kana && hangul > words) return 'korean'
  if (kana > (han + kana) / 8 && han + kana > words) return 'japanese'
  return han > 0 && han >= words ? 'chinese' : 'spaced'
}
