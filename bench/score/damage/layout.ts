// Lines → plain text as a desk would type it: with or without blank lines, with or without indents.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import type { OfPages } from './index.js'

interface Layout {
  /** Between two lines of the text. */
  gap: string
  /** Before a paragraph. */
  indent: string
}

const latin: Layout[] = [{ gap: '\n\n', indent: '' }]
const square: Layout[] = [
  { gap: '\n\n', indent: '' },
  { gap: '\n', indent: '　　' },
  { gap: '\n\n', indent: '　　' },
  { gap: '\n', indent: '' },
]

const layout = (chance: Chance, language: string): Layout => chance.pick(language === 'en' ? latin : square)

export const typed: OfPages = (lines, chance, language) => {
  const { gap, indent } = layout(chance, language)
  return stacked(lines, gap, line => (line.role === 'paragraph' ? indent : '') + line.text)
}

/** Two blank lines and more between all lines. */
export const doubleBlankLines: OfPages = (lines, chance, language) =>
  typed(lines, chance, language).replace(/\n+(?!$)/g, () => chance.pick(['\n\n\n', '\n\n\n\n']))

/** Lines with `gap` between them; the lines of a verse stay close. */
export function stacked(lines: Line[], gap: string, set: (line: Line) => string): string {
  const text = lines.map((line, i) => {
    if (i === 0) return set(line)
    return (line.role === 'verse' && lines[i - 1]!.role === 'verse' ? '\n' : gap) + set(line)
  })
  return `${text.join('')}\n`
}
