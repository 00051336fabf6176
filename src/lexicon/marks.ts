// Punctuation by what it does: which marks end a sentence, which may not begin or end a line. After GB/T 15834 and CLREQ.

/** Half-width marks and the Chinese marks that they stand for. `.` is no such pair: it is also a point. */
export const fullWidth: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** Marks that end a sentence. */
export const stops = '。！？!?…⋯.｡．'
/** Marks that end a clause and ask for more. */
export const pauses = '，、,､﹐；;'
export const openers = '“‘（《〈「『【〔〖［｛([{'
export const closers = '”’）》〉」』】〕〗］｝)]}'
/** Openers with their closers, for those that come in pairs only. */
export const pairs: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '〖': '〗',
}

/** Marks that no line, and so no paragraph, may begin with (CLREQ 3.1.4, line-start prohibition). */
export const neverFirst = `。，、；：？！${closers}…—～·,.;:?!%％‰℃々`

/** Blank characters that are not line ends: what `\s` matches, without them. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || code === 0x09
  // Nearly all of a Chinese text stands behind the last of them.
  if (code > 0x3000) return false
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0x2800
  )
}

/** Whether a character belongs to Chinese or Japanese typesetting: full-width forms and CJK marks, but no letters or digits. */
export function isWideMark(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x301f && !(code >= 0x3005 && code <= 0x3007)) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff1f) ||
    code === 0xff3b ||
    code === 0xff3d ||
    code === 0xff5e
  )
}
