// A page's content stream → the same, with all that no tag holds as an artifact.
//
// PDF/UA-1 (7.1) wants every mark on the page tagged or an artifact, so that none is read aloud amid a sentence. Chromium
// leaves out running heads and folios, which it paints first of all, and whatever stands for nothing in the text:
// leaders, rules, backgrounds.

/** The operators that paint (ISO 32000-1, tables 60, 77 and 87), and those that build a path first (table 59). */
const paints = new Set(['f', 'f*', 'F', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do'])
const builds = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])

/** What to leave out of the margins: `text` is a text object, from `BT` to `ET`. */
export type Unwanted = (text: string) => boolean

/**
 * Skia writes each operator on a line of its own, and strings in hex: no text looks like an operator. Tags hold most of
 * a page, and no line of theirs is looked at.
 */
export function markArtifacts(content: string, unwanted: Unwanted): string {
  const parts: string[] = []
  let from = 0
  let depth = 0
  for (const { 0: found, index } of content.matchAll(marks)) {
    if (depth === 0 && !found.includes('/MCID')) continue
    const end = index + found.length
    if (found !== 'EMC\n') {
      if (depth++ === 0) parts.push(untagged(content.slice(from, index), from === 0, unwanted))
      else parts.push(content.slice(from, index))
      from = index
    } else if (--depth === 0) {
      parts.push(content.slice(from, end))
      from = end
    }
  }
  const rest = content.slice(from)
  return parts.join('') + (depth > 0 ? rest : untagged(rest, from === 0, unwanted))
}

/** The lines that begin marked content and that end it. */
const marks = /^(?:.*B[DM]C|EMC)\n/gm

function untagged(content: string, inMargins: boolean, unwanted: Unwanted): string {
  const written = units(content).map(({ kind, text }) => {
    if (kind === 'state') return text
    if (kind === 'text' && inMargins && unwanted(text)) return ''
    const type = kind === 'text' && inMargins ? 'Pagination' : 'Layout'
    return `/Artifact <</Type /${type}>> BDC\n${text}EMC\n`
  })
  return written.join('')
}

interface Unit {
  kind: 'text' | 'paint' | 'state'
  text: string
}

/** Text objects are left whole, and paths: nothing may begin or end within them (ISO 32000-1, figure 9). */
function units(content: string): Unit[] {
  const found: Unit[] = []
  let held = ''
  let inText = false
  for (const line of content.split(/(?<=\n)/)) {
    const operator = line.slice(line.lastIndexOf(' ') + 1).trimEnd()
    held += line
    inText = operator === 'BT' || (inText && operator !== 'ET')
    if (inText || builds.has(operator)) continue
    // A path that ends in none of these only clips.
    const kind = operator === 'ET' ? 'text' : paints.has(operator) ? 'paint' : 'state'
    found.push({ kind, text: held })
    held = ''
  }
  return [...found, { kind: 'state', text: held }]
}
