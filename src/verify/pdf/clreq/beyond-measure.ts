// No line is longer than the others of its column (CLREQ, type area). A mark that ends it may hang out by its empty half.
import { closes } from './measure.js'
import { type Broken, inEm, onEnd, type Rule } from './rule.js'

export const beyondMeasure: Rule = ({ prose, em }) =>
  prose.flatMap(({ stretches }) =>
    stretches
      .filter(({ isEven }) => isEven)
      .flatMap(({ lines, end }) => {
        const beyond = (line: (typeof lines)[number]) => line.end - end - (closes(line) ? em : 0)
        return lines
          .filter(line => beyond(line) > 0.25 * em)
          .map(
            (line): Broken => [
              'pdf-beyond-measure',
              onEnd(line, `a line reaches ${inEm(beyond(line), em)} beyond the measure`),
            ],
          )
      }),
  )
