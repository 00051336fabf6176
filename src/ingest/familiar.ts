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
  const isCommon = (character: string) =>
    common.has(character) || (encoding === 'shift_jis' && isKana(character))
  let [score, known, all] = [0, 0, 0]
  for (const character of text) {
    const ascii = character < '\x80'
    if (!ascii) all++
    const familiar = isCommon(character)
    if (familiar) known++
    score += ascii ? asciiWeight(character) : familiar ? 1 : isHan(character) ? -1 : -4
  }
  return { score, share: all ? known / all : 0 }
}

function asciiWeight(character: string): number {
  return character >= ' ' || /[\t\n\r]/.test(character) ? 0.05 : -4
}

/** Of full width: the half-width ones are what other encodings' bytes read as. */
function isKana(character: string): boolean {
  return character >= '\u3041' && character <= '\u30fc'
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff'
}

let made: Set<string> | undefined

/**
 * The characters that the standards themselves set apart as frequently used: level 1 of GB 2312 (rows B0–D7) and of
 * Big5 (A4–C6), with the marks that both put before them (rows A1–A3).
 */
function commonCharacters(): Set<string> {
  made ??= new Set([
    ...rows('gb18030', 0xa1, 0xa1, 0xa3),
    ...rows('gb18030', 0xa1, 0xb0, 0xd7),
    ...rows('big5', 0x40, 0xa1, 0xc6),
  ])
  return made
}

function rows(encoding: string, firstCell: number, first: number, last: number): string[] {
  const bytes: number[] = []
  for (let row = first; row <= last; row++) {
    for (let cell = firstCell; cell <= 0xfe; cell++) if (cell <= 0x7e || cell >= 0xa1) bytes.push(row, cell)
  }
  return [...new TextDecoder(encoding).decode(Uint8Array.from(bytes))].filter(isCharacter)
}

/** Cells without a character read as private use or as U+FFFD. */
function isCharacter(character: string): boolean {
  return character >= '\x80' && character !== '\ufffd' && !/\p{Co}/u.test(character)
}
