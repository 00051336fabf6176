// Lines above the running text → log-odds that the paper or the site put each of them there.
import { addUp, traits, weightOfText } from './fringe-traits.js'
import type { Line } from './line.js'
import { isStaff } from './roles/credit.js'
import { headWidth } from './shape.js'
import { familiar } from './shared-words.js'

/** Most lines that are looked at. */
const most = 60
/** Signs of a site from which on a line is no headline. */
const plain = 2
/** Widest choice of a menu, in ems, and the fewest in a run. */
const widestChoice = 5
const fewestChoices = 3

/**
 * The headline says what the text says; what the paper or the site put around it does not, and comes again elsewhere.
 *
 * @param first index of the first line of running text
 * @param shared gives the share of a line's words that the text says too
 */
export function bidsAbove(lines: Line[], first: number, shared: (text: string) => number): number[] {
  const top = lines.slice(0, Math.min(first, most))
  const shares = top.map(({ text }) => shared(text))
  const head = headOf(top, shares)
  return top.map((line, i) => {
    if (line.furniture) return 6
    const isAbove = i < head && isPlain(line)
    const again = i !== head && (isAbove || line.width <= 20) && comesAgain(line, i, lines)
    const choice = i < head && isChoice(i, top)
    const sign = signOf(line)
    const isFamiliar = shares[i]! >= familiar && sign < plain * 2
    const edits = !!line.people && isStaff(line.people) && i < head
    return (
      sign -
      weightOfText(line) -
      2 +
      (shares[i]! < familiar / 2 ? strangeness(line, i - head, isAbove, head >= 0) : 0) +
      addUp(
        [3, again],
        [2.5, edits],
        [8, namesTitle(i, top)],
        [1, choice],
        [again ? -1 : -3, isFamiliar],
        [-3, i === head],
        [-1.5, !!line.label && !choice],
      )
    )
  })
}

function signOf({ text, ending }: Line): number {
  return traits(text, ending === 'stop')
}

/** The line that says most of what the text says: the headline, if any does. */
function headOf(top: Line[], shares: number[]): number {
  let head = -1
  for (const [i, line] of top.entries())
    if (
      isPlain(line) &&
      !namesTitle(i, top) &&
      weightOfText(line) <= 2 &&
      shares[i]! >= Math.max(familiar, (shares[head] ?? 0) + 0.01)
    )
      head = i
  return head
}

/** Most lines between a headline and the line that says most of what the text says: its subline may say more. */
const nearest = 3

/** What shares no word with the text. Near the headline, a line without signs may be its shoulder line, or it. */
function strangeness(line: Line, off: number, isAbove: boolean, hasHead: boolean): number {
  if (isAbove) return off < -nearest || line.width <= 3 || signOf(line) > 0 ? 1.8 : 0
  return hasHead && off > 1 && line.width <= 8 ? 2.2 : 0
}

function isPlain(line: Line): boolean {
  return !line.furniture && !line.people && !line.isDate && line.width <= 90
}

/** `灯塔修好了_地方频道_海角网` above `灯塔修好了` */
function namesTitle(i: number, top: Line[]): boolean {
  const long = top[i]!.text.replace(/^[[【][^\]】]{1,6}[\]】]\s?/u, '')
  if (!/.[_|｜–-]./u.test(long)) return false
  return top
    .slice(i + 1)
    .some(
      ({ text }) => text.length > 4 && long.startsWith(text) && /^\s?[_|｜–-]/u.test(long.slice(text.length)),
    )
}

/** The paper's name stands again beside a number or a date at a page's edge, or in the terms below. */
function comesAgain({ text }: Line, at: number, lines: Line[]): boolean {
  const parts = text.split(/[\s|｜·　]+/u).filter(part => part.length > 1 && !/^\d+$/u.test(part))
  return lines.some((line, i) => i !== at && isEdge(line) && parts.some(part => line.text.includes(part)))
}

function isEdge({ width, furniture, text, ending, people }: Line): boolean {
  if (furniture === 'site') return false
  if (width > headWidth || people || /[:：]\s?\p{L}/u.test(text)) return furniture === 'notice'
  return furniture !== undefined || (/\d/u.test(text) && ending === 'none')
}

/** One of several short lines in a row: the menu of a site. */
function isChoice(i: number, lines: Line[]): boolean {
  const few = (line: Line | undefined) =>
    !!line && line.width <= widestChoice && line.ending === 'none' && !line.numbering
  let [from, to] = [i, i]
  while (few(lines[from - 1]) && i - from < fewestChoices) from--
  while (few(lines[to + 1]) && to - i < fewestChoices) to++
  return few(lines[i]) && to - from + 1 >= fewestChoices
}
