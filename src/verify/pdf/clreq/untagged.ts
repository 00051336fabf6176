// Lines that no tag joins → paragraphs, by where they stand.
import type { Printed } from './paragraphs.js'

/**
 * A line goes on the paragraph before it where it stands right below it, in characters of its size, no farther in, and
 * the line before is full.
 */
export function byPlace(lines: Printed[]): Printed[][] {
  const found: Printed[][] = []
  for (const line of lines) {
    const open = found.at(-1)
    if (open && goesOn(open, line)) open.push(line)
    else found.push([line])
  }
  return found
}

function goesOn(open: Printed[], line: Printed): boolean {
  const last = open.at(-1)!
  const { size } = last
  if (Math.abs(line.size - size) > 0.03 * size || line.isVertical !== last.isVertical) return false
  const below = line.at - last.at
  const isBelow = line.page === last.page && below > 0.9 * size && below < 2.2 * size
  if (!isBelow) return false
  // The first line stands in; the others begin where the second does.
  const edge = open.length > 1 ? open[1]!.start : last.start
  if (line.start > edge + size) return false
  const end = Math.max(...open.map(each => each.end))
  return last.end > Math.max(end, line.end) - 2.5 * size
}
