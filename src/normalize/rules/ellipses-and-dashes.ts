// `...` and `--` in Chinese sentences → `……` and `——`.
import { isBlank } from '../../lexicon/marks.js'
import { context, inText, type Mark, type Sentence } from '../context.js'
import type { Proposal, Rule } from '../rule.js'

/** Dots or hyphens that stand side by side, as one run with what is around it. */
interface Run extends Mark {
  to: number
}

function runsOf({ marks }: Sentence): Run[] {
  const runs: Run[] = []
  for (const mark of marks) {
    if (!'.-'.includes(mark.char)) continue
    const last = runs.at(-1)
    if (last && last.to === mark.at && last.char === mark.char) last.to++
    else runs.push({ ...mark, to: mark.at + 1 })
  }
  return runs
}

/**
 * Three dots, or the six that NFKC makes of `……`, twice at the most, also alone on a line. More are leaders; so are those before a page's
 * number at the end of its line (`第一章......12`).
 */
function judgeDots({ at, to, left, right }: Run, rest: string, alone: boolean): number {
  if (![3, 6, 9, 12].includes(to - at) || /^\s*\d+$/.test(rest)) return 0
  if (alone) return 0.7
  if (left === 'chinese') return 0.92
  return right === 'chinese' ? 0.8 : 0
}

/**
 * Two hyphens, or four. Between numbers they are a span; alone on a line they are a rule; set off, a sign of its own: `-- 某某`;
 * before a word of machines they are part of it: `--json`.
 */
function judgeHyphens({ at, to, left, right }: Run, rest: string): number {
  const option = /^[a-z]/.test(rest)
  if (![2, 4].includes(to - at) || option || (left === 'edge' && isBlank(rest.charCodeAt(0)))) return 0
  if (left === 'chinese') return right === 'digit' ? 0.8 : 0.9
  return right === 'chinese' && left !== 'digit' ? 0.85 : 0
}

function mend(sentence: Sentence): Proposal[] {
  const { text } = sentence
  return runsOf(sentence).map(run => {
    const dots = run.char === '.'
    const ellipsis = '……'.repeat(run.to - run.at > 6 ? 2 : 1)
    const alone = run.at === 0 && run.to === text.length
    const rest = text.slice(run.to, run.to + 12)
    return {
      from: run.at,
      to: run.to,
      insert: dots ? ellipsis : '——',
      reason: dots ? 'A Chinese ellipsis is ……' : 'A Chinese dash is ——',
      confidence: dots ? judgeDots(run, rest, alone) : judgeHyphens(run, rest),
    }
  })
}

export const ellipsesAndDashes: Rule = {
  id: 'ellipses-and-dashes',
  title: { en: 'Ellipses and dashes', zh: '省略号和破折号' },
  why: {
    en: 'A Chinese ellipsis has six dots and a dash fills two squares (GB/T 15834).',
    zh: '中文省略号六个点，破折号占两格（GB/T 15834）。',
  },
  threshold: 0.6,
  propose(text) {
    const whole = context(text)
    if (whole.script === 'japanese' || whole.script === 'korean') return []
    return whole.sentences
      .filter(({ script }) => script === 'chinese' || (script === 'none' && whole.script === 'chinese'))
      .flatMap(sentence => inText(sentence, mend(sentence)))
  },
}
