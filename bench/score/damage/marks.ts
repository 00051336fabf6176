// Marks and signs → what careless conversions make of them.
import type { Line } from '../truth.js'
import type { OfLines } from './index.js'

const nfkc: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}
const typewriter: Record<string, string> = { ...nfkc, '。': '.', '“': '"', '”': '"', '‘': "'", '’': "'" }

function replaced(line: Line, table: Record<string, string>): Line {
  return { ...line, text: line.text.replace(/[^\p{L}\p{N}]/gu, char => table[char] ?? char) }
}

const edited = (line: Line, edit: (text: string) => string): Line => ({ ...line, text: edit(line.text) })

/** NFKC took `，：；？！（）`; `。、“”《》` survived. */
export const halfWidthMarks: OfLines = lines => lines.map(line => replaced(line, nfkc))

/** Only some paragraphs came through such a conversion. */
export const halfWidthPlaces: OfLines = (lines, chance) =>
  lines.map(line => (chance() < 0.4 ? replaced(line, nfkc) : line))

/** A keyboard without Chinese marks; `、` and `《》` came through, since nobody can tell what they were. */
export const allHalfWidth: OfLines = lines => lines.map(line => replaced(line, typewriter))

export const asciiDashes: OfLines = lines =>
  lines.map(line => edited(line, text => text.replace(/……/g, '...').replace(/——/g, '--')))

/** Digits and letters of some paragraphs, by the width of the marks around them. */
export const fullWidthDigits: OfLines = (lines, chance) =>
  lines.map(line =>
    chance() < 0.4
      ? edited(line, text =>
          text.replace(/[0-9A-Za-z]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
        )
      : line,
  )

export const circledNumbers: OfLines = lines =>
  lines.map(line =>
    edited(line, text => text.replace(/[①-⑳]/g, char => String(char.charCodeAt(0) - '①'.charCodeAt(0) + 1))),
  )

/** Some opening quotation marks stand the wrong way round. */
export const wrongWayQuotes: OfLines = (lines, chance) =>
  lines.map(line => edited(line, text => text.replace(/“/g, mark => (chance() < 0.2 ? '”' : mark))))
