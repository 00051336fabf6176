// A text as read in some encoding → how far it is made of what Chinese copy is made of.
import type { Encoding } from '../edition.js'

/** What a reading shows. `score` is the sum over its characters, `share` the part of the non-ASCII ones that are common. */
export interface Reading {
  score: number
  share: number
}

/**
 * The right reading of Chinese copy is nearly all common characters; a wrong one hits rare ones, private-use ones and
 * nothing at all. Twenty characters of ASCII weigh as much as one common Han.
 */
export function readingOf(text: string, encoding?: Encoding): Reading {
  const common = commonCharacters()
  const kana = encoding === 'shift_jis'
  let [score, known, all] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    if (code < 0x80) {
      score += asciiWeight(code)
      continue
    }
    all++
    const familiar = common[code] === 1 || (kana && isKana(code))
    if (familiar) known++
    score += familiar ? 1 : isHan(code) ? -1 : -4
  }
  return { score, share: all ? known / all : 0 }
}

function asciiWeight(code: number): number {
  return code >= 0x20 || code === 9 || code === 10 || code === 13 ? 0.05 : -4
}

/** Of full width: the half-width ones are what other encodings' bytes read as. */
function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30fc
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

let made: Uint8Array | undefined

/**
 * The characters that the standards themselves set apart as frequently used: level 1 of GB 2312 (rows B0–D7) and of
 * Big5 (A4–C6), with the marks that both put before them (rows A1–A3).
 */
function commonCharacters(): Uint8Array {
  if (made) return made
  made = new Uint8Array(0x10000)
  for (const character of [
    ...rows('gb18030', 0xa1, 0xa1, 0xa3),
    ...rows('gb18030', 0xa1, 0xb0, 0xd7),
    ...rows('big5', 0x40, 0xa1, 0xc6),
  ])
    if (isCharacter(character)) made[character.codePointAt(0)!] = 1
  return made
}

/** By code, 1 for each. */
function rows(encoding: string, firstCell: number, first: number, last: number): string {
  const bytes: number[] = []
  for (let row = first; row <= last; row++) {
    for (let cell = firstCell; cell <= 0xfe; cell++) if (cell <= 0x7e || cell >= 0xa1) bytes.push(row, cell)
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}

/** Cells without a character read as private use or as U+FFFD. */
function isCharacter(character: string): boolean {
  return character >= '\x80' && character !== '\ufffd' && !(character >= '\ue000' && character <= '\uf8ff')
}
