// Paragraphs begin two em in (CLREQ, paragraph indentation). A page without any has another way to part them: one finding.
import { opens, type Prose } from './measure.js'
import { type Broken, inEm, on, type Rule } from './rule.js'

export const indent: Rule = ({ prose, em }) => {
  // Where the first line stands alone in its column, nothing tells how far in it is.
  const judged = prose.filter(({ stretches }) => stretches[0]!.lines.length > 1)
  const wrong = judged.filter(paragraph => !isIndented(paragraph, em))
  if (wrong.length < 3 || wrong.length < judged.length / 2) return wrong.map(paragraph => tell(paragraph, em))
  const message = `${wrong.length} of ${judged.length} paragraphs do not begin 2 em in; ${tell(wrong[0]!, em)[1]}`
  return [['pdf-indent', message, wrong.length]]
}

function depth({ stretches, lines }: Prose): number {
  return lines[0]!.start - stretches[0]!.start
}

/** An opening mark may give up its empty half. */
function isIndented(paragraph: Prose, em: number): boolean {
  const found = depth(paragraph) / em
  return Math.abs(found - 2) < 0.2 || (opens(paragraph.lines[0]!) && Math.abs(found - 1.5) < 0.2)
}

function tell(paragraph: Prose, em: number): Broken {
  const [first] = paragraph.lines
  const found = depth(paragraph)
  const how = Math.abs(found) < 0.2 * em ? 'flush' : `${inEm(found, em)} in`
  return ['pdf-indent', on(first!, `a paragraph begins ${how}, not 2 em in`)]
}
