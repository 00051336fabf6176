// A paragraph’s first line does not stand alone at the foot of a page or column, nor its last at the head (孤行).
import { type Broken, on, type Rule } from './rule.js'

export const loneLine: Rule = ({ prose }) =>
  prose.flatMap(({ lines, stretches }) => {
    const found: Broken[] = []
    if (stretches.length < 2) return found
    if (stretches[0]!.lines.length === 1)
      found.push(['pdf-orphan', on(lines[0]!, 'a first line stands alone')])
    if (stretches.at(-1)!.lines.length === 1)
      found.push(['pdf-widow', on(lines.at(-1)!, 'a last line stands alone')])
    return found
  })
