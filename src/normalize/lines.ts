// Text → its lines, each with the stretch that is left when blanks at either end are set aside.
import { isBlank } from '../lexicon/marks.js'
import { last } from './last.js'

/**
 *     　　今年4月 ␠␠↵
 *     ^ start        ^ end  (the line end stands outside)
 *         ^ from  ^ to
 *
 * `from === to` for a line of blanks only.
 */
export interface Line {
  start: number
  end: number
  from: number
  to: number
}

/** Lines of a text whose line ends are all `\n`. */
export const lines: (text: string) => readonly Line[] = last(text => {
  const found: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let to = end
    while (to > start && isBlank(text.charCodeAt(to - 1))) to--
    let from = start
    while (from < to && isBlank(text.charCodeAt(from))) from++
    found.push({ start, end, from, to })
    start = end + 1
  }
  return found
})

/** A line with something in it, and how many lines without anything stand above it. */
export interface Row extends Line {
  text: string
  gap: number
}

/** The lines that are not blank. */
export const rows: (text: string) => readonly Row[] = last(text => {
  const found: Row[] = []
  let gap = 0
  for (const { start, end, from, to } of lines(text)) {
    if (from === to) gap++
    else {
      found.push({ start, end, from, to, text: text.slice(from, to), gap })
      gap = 0
    }
  }
  return found
})
