// Lines → plain text as a desk would type it: with or without blank lines, with or without indents.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'

export interface Layout {
  /** Between two lines of the text. */
  gap: '\n' | '\n\n'
  /** Before a paragraph. */
  indent: '' | '　　'
}

export function layout(chance: Chance, language: string): Layout {
  const latin = language === 'en'
  const layouts: Layout[] = latin
    ? [{ gap: '\n\n', indent: '' }]
    : [
        { gap: '\n\n', indent: '' },
        { gap: '\n', indent: '　　' },
        { gap: '\n\n', indent: '　　' },
        { gap: '\n', indent: '' },
      ]
  return chance.pick(layouts)
}

export function typed(lines: Line[], { gap, indent }: Layout): string {
  return `${lines.map(line => (line.role === 'paragraph' ? indent : '') + line.text).join(gap)}\n`
}
