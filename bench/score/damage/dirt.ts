// Raw text → raw text with what cannot be seen.
import type { OfFile } from './index.js'

/** Zero-width characters, soft hyphens, no-break spaces on blank lines, foreign line ends. */
export const invisibleDirt: OfFile = (raw, chance) => {
  const end = chance.pick(['\n', '\r\n', '\r', '\r\r\n'])
  return raw
    .replace(/\p{L}/gu, char =>
      chance() < 0.004 ? char + chance.pick(['\u200b', '\u00ad', '\ufeff', '\u2060']) : char,
    )
    .replace(/\n\n/g, () => (chance() < 0.3 ? '\n\u00a0\n' : '\n\n'))
    .replace(/\n/g, end)
}

/** Pages parted by form feeds, lines of blanks only, one line end for all. */
export const controlDirt: OfFile = (raw, chance) => {
  const end = chance.pick(['\n', '\r\n', '\r\r\n'])
  const blank = ['\n\u00a0\n', '\n\t\n', '\n　　\n', '\n\f', '\n\f\n', '\n \u00a0 \n']
  return raw.replace(/\n\n/g, () => (chance() < 0.5 ? chance.pick(blank) : '\n\n')).replace(/\n/g, end)
}

/** Blanks at line ends; tabs and spaces for indents. */
export const strayBlanks: OfFile = (raw, chance) =>
  raw
    .replace(/^　　/gm, () => chance.pick(['　　', '\t', '    ', '　　　　']))
    .replace(/$/gm, () => (chance() < 0.2 ? chance.pick([' ', '  ', '　', '\t']) : ''))
