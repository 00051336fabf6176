// Lines that no tag joins → paragraphs, by where they stand.
import type { Printed } from './paragraphs.js'

/**
 * A line goes on the paragraph before it where it stands right below it, in characters of its size, no farther in, and
 * the line before is full. At the head of a page or column it goes on where it is not set in.
 */
export function byPlace(lines: Printed[]): Printed[][] {
  const found: Printed[][] = []
  lines.forEach((line, at) => {
    const open = found.at(-1)
    const over = carriedOver(found, line)
    if (open && goesOn(open, line)) open.push(line)
    else if (over && !isSetIn(line, lines[at + 1])) over.push(line)
    else found.push([line])
  })
  return found
}

function goesOn(open: Printed[], line: Printed): boolean {
  const last = open.at(-1)!
  if (!isAlike(last, line) || !isBelow(last, line)) return false
  // The first line stands in; the others begin where the second does.
  const edge = open.length > 1 ? open[1]!.start : last.start
  return line.start < edge + last.size && isFull(open, line.end)
}

/** The paragraph that ends full on the page or column before; folios and running heads may stand between. */
function carriedOver(found: Printed[][], line: Printed): Printed[] | undefined {
  const open = found.slice(-4).findLast(lines => isAlike(lines.at(-1)!, line))
  const last = open?.at(-1)
  if (!open || !last || open.length < 2 || !isFull(open, 0)) return undefined
  const isNext = last.page === line.page ? line.at < last.at : line.page.number === last.page.number + 1
  return isNext ? open : undefined
}

function isAlike(one: Printed, other: Printed): boolean {
  return Math.abs(one.size - other.size) < 0.03 * one.size && one.isVertical === other.isVertical
}

function isBelow(one: Printed, other: Printed): boolean {
  const by = other.at - one.at
  return one.page === other.page && by > 0.9 * one.size && by < 2.2 * one.size
}

function isFull(open: Printed[], beside: number): boolean {
  const last = open.at(-1)!
  const near = open.slice(-20).filter(line => line.page === last.page)
  const end = near.reduce((most, line) => Math.max(most, line.end), beside)
  return last.end > end - 2.5 * last.size
}

function isSetIn(line: Printed, next: Printed | undefined): boolean {
  return next !== undefined && isBelow(line, next) && line.start > next.start + line.size
}
