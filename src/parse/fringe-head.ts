// Lines above the text → which of them is its headline, and which name it or the paper again.
import { siteShare } from '../lexicon/site-words.js'
import type { Line } from './line.js'
import { headWidth } from './shape.js'
import { familiar } from './shared-words.js'

/** Width from which on the words that a line shares count in full, in ems. */
const enough = 10
/** Most lines that are searched for the headline that a line names. */
const most = 400

/** The line that says most of what the text says: the headline, if any does. */
export function headOf(top: Line[], shares: number[]): number {
  let head = -1
  const said = (i: number) => shares[i]! * Math.min(1, top[i]!.width / enough)
  for (const [i, line] of top.entries())
    if (
      mayHead(line) &&
      siteShare(line.text) < 0.55 &&
      !namesTitle(i, top, top.length) &&
      !/[。.]$/u.test(line.text) &&
      said(i) >= Math.max(familiar, head < 0 ? 0 : said(head) + 0.01)
    )
      head = i
  return head
}

function mayHead(line: Line): boolean {
  return !line.furniture && !line.people && !line.isDate && line.width <= 90
}

/** `灯塔修好了_地方频道_海角网` above `灯塔修好了` */
export function namesTitle(i: number, lines: Line[], first: number): boolean {
  const long = lines[i]!.text.replace(/^[[【][^\]】]{1,6}[\]】]\s?/u, '')
  if (!/.[_|｜–-]./u.test(long)) return false
  return lines
    .slice(i + 1, Math.min(first, i + 1 + most))
    .some(
      ({ text }) => text.length > 4 && long.startsWith(text) && /^\s?[_|｜–-]/u.test(long.slice(text.length)),
    )
}

/** The paper's name stands again beside a number or a date at a page's edge, or in the terms below. */
export function comesAgain(line: Line, edges: Line[]): boolean {
  const parts = line.text.split(/[\s|｜·　]+/u).filter(part => part.length > 1 && !/^\d+$/u.test(part))
  return edges.some(edge => edge !== line && parts.some(part => edge.text.includes(part)))
}

export function isEdge({ width, furniture, text, ending, people }: Line): boolean {
  if (furniture === 'site') return false
  if (width > headWidth || people || /[:：]\s?\p{L}/u.test(text)) return furniture === 'notice'
  return furniture !== undefined || (/\d/u.test(text) && ending === 'none')
}
