// CR LF, CR, CR CR LF, Unicode line and paragraph separators, form feed, vertical tab, NEL → LF.
import type { Rule } from '../rule.js'

/** CR CR LF comes from text-mode copies of text-mode copies; it is one line end, not two. */
const foreign = /\r\r?\n|[\r\v\f\u0085\u2028\u2029]/g

const names: Record<string, string> = {
  '\r\n': 'CR LF',
  '\r\r\n': 'CR CR LF',
  '\r': 'CR',
  '\v': 'a vertical tab',
  '\f': 'a form feed',
  '\u0085': 'NEL',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
}

export const lineEnds: Rule = {
  id: 'line-ends',
  title: { en: 'Line ends', zh: '统一换行符' },
  why: {
    en: 'Lines end in eight ways, by the system that wrote them. One line feed stands for all.',
    zh: '不同系统写出的换行符有八种，统一为一个换行符。',
  },
  threshold: 0.5,
  propose: text =>
    Array.from(text.matchAll(foreign), ({ 0: actual, index }) => ({
      from: index,
      to: index + actual.length,
      insert: '\n',
      reason: `A line ends here with ${names[actual]}.`,
      confidence: 1,
    })),
}
