// Lines below the running text → log-odds that the site put each of them there.
import { addUp, traits, weightOfText } from './fringe-traits.js'
import type { Line } from './line.js'
import { isStaff } from './roles/credit.js'
import { isBody } from './shape.js'

/** Furniture that only sites put below a text: more of it follows. `责编` ends an article, but notes may follow. */
const opens = new Set(['site', 'notice'])
/** Share of the running text that may stand below such furniture: what readers say, or how other articles begin. */
const mostBelow = 0.1
/** Share of a usual paragraph's width from which on a line is surely running text. */
const longEnough = 0.7
/** Signs of a site from which on a line shows that what is below the text is a site's, and the fewest such lines. */
const sure = 1.2
const fewestSure = 3
/** Widest sentence that calls on readers, and widest name of a subject, in ems. */
const widestCall = 40
const widestTag = 8
/** Share of its words with the text from which on a line goes on with it, and up to which a sentence does not. */
const goesOn = 0.3
const strange = 0.1

/** The last line of running text more than half as long as the others; with hardly any text below a site's line, that is none. */
export function endOfText(lines: Line[]): number {
  const texts = lines.filter(line => isBody(line) && !isTerms(line))
  const widths = texts.map(({ width }) => width).sort((a, b) => a - b)
  const least = (widths[widths.length >> 1] ?? 0) * longEnough
  let rest = texts.reduce((sum, { text }) => sum + text.length, 0)
  const most = rest * mostBelow
  let last = -1
  for (const [i, line] of lines.entries()) {
    if (isOpening(line) && rest <= most) return last
    if (!isBody(line) || isTerms(line)) continue
    rest -= line.text.length
    if (line.width >= least) last = i
  }
  return last
}

/**
 * Lines without any sign go with their neighbours, the readier where several are surely a site's.
 *
 * @param from index of the first line that is looked at
 * @param shared gives the share of a line's words that the text says too
 */
export function bidsBelow(lines: Line[], from: number, shared: (text: string) => number): number[] {
  const below = lines.slice(from)
  const signs = below.map(line => traits(line.text, line.ending === 'stop'))
  const isSite = countSure(below, signs) >= fewestSure && below.some(isOpening)
  return below.map((line, i) => {
    if (line.furniture) return known(line)
    const next = below[i + 1]
    const share = shared(line.text)
    const isApart = isSite && line.ending === 'stop' && line.width <= widestCall && share < strange
    return (
      signs[i]! -
      weightOfText(line) +
      addUp(
        [isSite ? 0.15 : -0.2, true],
        [isBody(line) ? 4.5 : 1.5, isApart],
        [2, isTerms(line)],
        [-0.7, share >= goesOn && line.width > widestTag],
        [-3, !!next && isBody(next) && signs[i + 1] === 0],
      )
    )
  })
}

/** Page numbers and mastheads stand in texts, too. */
function known(line: Line): number {
  if (isOpening(line)) return 6
  return line.furniture === 'staff' ? 2 : 0
}

function countSure(below: Line[], signs: number[]): number {
  const isSure = (line: Line, i: number) =>
    line.furniture !== undefined || signs[i]! >= sure || (!!line.people && isStaff(line.people))
  return below.filter(isSure).length
}

function isOpening(line: Line): boolean {
  return opens.has(line.furniture ?? '') || isTerms(line)
}

/** Says who owns the text, or what the site does with its reader. */
function isTerms({ text, ending }: Line): boolean {
  return ending === 'stop' && traits(text, true) > 0
}
