// Lines stand on one grid, in all columns and on both sides of a leaf (CLREQ, type area; 行对齐).
import { mostly, type Prose } from './measure.js'
import type { Printed } from './paragraphs.js'
import { type Broken, on, type Rule } from './rule.js'

export const grid: Rule = ({ prose, pitch }) => {
  const lines = prose.flatMap(({ lines }) => lines)
  if (pitch === 0 || lines.length < 3) return []
  const origin = originOf(lines, pitch)
  const off = (line: Printed) => {
    const rest = (((line.at - origin) % pitch) + pitch) % pitch
    return Math.min(rest, pitch - rest)
  }
  const isOff = (line: Printed) => off(line) > 0.05 * pitch
  const wrong = lines.filter(isOff)
  if (wrong.length > 0.4 * lines.length) {
    const message = `${wrong.length} of ${lines.length} lines stand off the grid of ${points(pitch)}: the text keeps none`
    return [['pdf-off-grid', message, wrong.length]]
  }
  return prose.flatMap(paragraph => told(paragraph, isOff, off))
}

/** Where the lines of most pages and columns would begin, of all places of one pitch. */
function originOf(lines: Printed[], pitch: number): number {
  return mostly(lines.map(({ at }) => [at % pitch, 1] as const))
}

/** One finding for a stretch of lines that are off together. */
function told(
  { stretches }: Prose,
  isOff: (line: Printed) => boolean,
  off: (line: Printed) => number,
): Broken[] {
  return stretches.flatMap(({ lines }): Broken[] => {
    const wrong = lines.filter(isOff)
    if (wrong.length === 0) return []
    const count = wrong.length === 1 ? 'a line stands' : `${wrong.length} lines stand`
    return [['pdf-off-grid', on(wrong[0]!, `${count} ${points(off(wrong[0]!))} off the grid`), wrong.length]]
  })
}

const points = (length: number) => `${Number(length.toFixed(1))} pt`
