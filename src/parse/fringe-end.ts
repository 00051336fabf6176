// Lines → the last one of the running text: below it, sites say who owns it and how other articles begin.
import { siteShare } from '../lexicon/site-words.js'
import { isOfTerms } from './fringe-traits.js'
import type { Line } from './line.js'
import { isStaff } from './roles/credit.js'
import { isBody } from './shape.js'

/** Furniture that only sites put below a text: more of it follows. `责编` ends an article, but notes may follow. */
const opens = new Set(['site', 'notice'])
/** Share of the running text that may stand below such furniture: what readers say, or how other articles begin. */
const mostBelow = 0.1
/** Share of a usual paragraph's width from which on a line is surely running text. */
const longEnough = 0.7
/** Longest line that is looked at for a site's words, in UTF-16 units. */
const longest = 80
/** Share of a line's words that are a site's, from which on it shows that the text may be over. */
const sites = 0.7

/**
 * The last line of running text. Behind what a site says, short sentences are none; and with hardly any text below a
 * site's line, all of it is none.
 */
export function endOfText(lines: Line[]): number {
  const texts = new Set(lines.filter(line => isBody(line) && !isTerms(line)))
  const widths = [...texts].map(({ width }) => width).sort((a, b) => a - b)
  const least = (widths[widths.length >> 1] ?? 0) * longEnough
  let rest = [...texts].reduce((sum, { text }) => sum + text.length, 0)
  const most = rest * mostBelow
  let last = -1
  let isBehind = false
  for (const [i, line] of lines.entries()) {
    if (!texts.has(line)) {
      if (rest <= most && isOpening(line)) return last
      isBehind ||= last >= 0 && isOfSite(line)
      continue
    }
    rest -= line.text.length
    if (isBehind && line.width < least) continue
    last = i
    isBehind = false
  }
  return last
}

function isOfSite(line: Line): boolean {
  const edits = !!line.people && isStaff(line.people)
  if (line.furniture === 'staff' || edits || isOpening(line)) return true
  return line.ending !== 'stop' && line.text.length <= longest && siteShare(line.text) >= sites
}

function isOpening(line: Line): boolean {
  return opens.has(line.furniture ?? '') || isTerms(line)
}

/** Says who owns the text, or what the site does with its reader. */
function isTerms({ text, ending }: Line): boolean {
  return ending === 'stop' && isOfTerms(text)
}
