// A PDF → how its Chinese text is set, measured against CLREQ (w3.org/TR/clreq).
import type { Pdf } from '../../../pdf/read.js'
import type { Found } from '../found.js'
import { beyondMeasure } from './beyond-measure.js'
import { brokenMark } from './broken-mark.js'
import { grid } from './grid.js'
import { headingLast } from './heading-last.js'
import { indent } from './indent.js'
import { lineEnd } from './line-end.js'
import { lineStart } from './line-start.js'
import { loneLine } from './lone-line.js'
import { looseLine } from './loose-line.js'
import { measure } from './measure.js'
import { paragraphsOf } from './paragraphs.js'
import type { Rule } from './rule.js'
import { singleCharacter } from './single-character.js'

/** What was measured; `null` in the facts where a PDF has no Chinese text. */
export interface ClreqFacts {
  /** Lines and paragraphs of Chinese text, and how many paragraphs are running text of two lines and more. */
  lines: number
  paragraphs: number
  running: number
  writing: 'horizontal' | 'vertical'
  /** Of the running text, in points; 0 where there is none. */
  em: number
  pitch: number
  /** How often each rule is broken, by the id of its finding. */
  broken: Record<string, number>
}

/** In the order of the report. */
const rules: [ids: string[], rule: Rule][] = [
  [['pdf-line-start'], lineStart],
  [['pdf-line-end'], lineEnd],
  [['pdf-broken-mark'], brokenMark],
  [['pdf-indent'], indent],
  [['pdf-single-character'], singleCharacter],
  [['pdf-off-grid'], grid],
  [['pdf-loose-line'], looseLine],
  [['pdf-beyond-measure'], beyondMeasure],
  [['pdf-heading-last'], headingLast],
  [['pdf-orphan', 'pdf-widow'], loneLine],
]

export function clreq(pdf: Pdf): { facts: ClreqFacts | null; found: Found[] } {
  const paragraphs = paragraphsOf(pdf)
  const lines = paragraphs.flatMap(paragraph => paragraph.lines)
  if (lines.length === 0) return { facts: null, found: [] }
  const measured = measure(paragraphs)
  const broken = rules.flatMap(([, rule]) => rule({ ...measured, paragraphs }))
  const counts = new Map(rules.flatMap(([ids]) => ids.map(id => [id, 0])))
  for (const [id, , count = 1] of broken) counts.set(id, counts.get(id)! + count)
  const down = lines.filter(line => line.isVertical).length
  const facts: ClreqFacts = {
    ...{ lines: lines.length, paragraphs: paragraphs.length, running: measured.prose.length },
    writing: down > lines.length / 2 ? 'vertical' : 'horizontal',
    ...{ em: measured.em, pitch: measured.pitch },
    broken: Object.fromEntries(counts),
  }
  return { facts, found: broken.map(([id, message]) => [id, message]) }
}
