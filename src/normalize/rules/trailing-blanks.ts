// Blanks at the end of a line, and lines of nothing but blanks → nothing.
import { lines } from '../lines.js'
import type { Rule } from '../rule.js'

export const trailingBlanks: Rule = {
  id: 'trailing-blanks',
  title: { en: 'Trailing blanks', zh: '清除行尾空白' },
  why: {
    en: 'Blanks at the end of a line are not seen; a line of blanks alone hides that it is empty.',
    zh: '行尾的空白看不见；只有空白的行其实是空行。',
  },
  threshold: 0.5,
  propose: text =>
    lines(text)
      .filter(({ to, end }) => to < end)
      .map(({ from, to, end }) => ({
        from: to,
        to: end,
        insert: '',
        reason:
          from === to ? 'This line has nothing but blanks.' : 'Nothing follows these blanks on their line.',
        confidence: 1,
      })),
}
