// Lines → the menu of a web site: words in a row, one a line, with strokes between them.
import type { Line } from './line.js'

/** Widest choice of a menu, in ems, and the fewest lines that make one. */
const widest = 6
const fewest = 3
const stroke = /^[|｜/／>＞»›·]+$/u

/**
 * ```text
 * 首页   |   简   |   繁   |   登录        each on a line of its own
 * ```
 */
export function findMenus(lines: Line[]): Set<number> {
  const found = new Set<number>()
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && lines[to]!.width <= widest && lines[to]!.ending !== 'stop') to++
    const run = lines.slice(from, to)
    if (run.length >= fewest && run.some(line => stroke.test(line.text)))
      for (let i = from; i < to; i++) found.add(i)
    from = to + 1
  }
  return found
}
