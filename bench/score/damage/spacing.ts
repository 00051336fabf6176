// Heads and names → spaced out to fill a line.
import type { OfLines } from './index.js'

/** Heads of up to ten Han characters, `中 国`; names of two in bylines, `李　文`. */
export const spacedCharacters: OfLines = (lines, chance) => {
  const blank = chance.pick([' ', '　'])
  const padding = chance.pick(['　', '  '])
  return lines.map(line => {
    if (line.role === 'byline')
      return {
        ...line,
        text: line.text.replace(/(?<!\p{sc=Han})(\p{sc=Han})(?=\p{sc=Han}(?!\p{sc=Han}))/gu, `$1${padding}`),
      }
    const head = line.role === 'title' || line.role === 'heading'
    return head && /^\p{sc=Han}{2,10}$/u.test(line.text)
      ? { ...line, text: [...line.text].join(blank) }
      : line
  })
}
