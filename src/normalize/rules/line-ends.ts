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

/** Line ends of one kind that follow one another at once: a line and the blank lines under it. */
interface Run {
  from: number
  to: number
  end: string
  count: number
}

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const { 0: end, index } of text.matchAll(foreign)) {
    const last = runs.at(-1)
    if (last?.to === index && last.end === end) {
      last.to += end.length
      last.count++
    } else runs.push({ from: index, to: index + end.length, end, count: 1 })
  }
  return runs
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
    runsOf(text).map(({ from, to, end, count }) => ({
      from,
      to,
      insert: '\n'.repeat(count),
      reason:
        count > 1 ? `${count} lines end here with ${names[end]}.` : `A line ends here with ${names[end]}.`,
      confidence: 1,
    })),
}
