// Lines above the text → which of them is its headline, and which name it or the paper again.
import { siteShare } from '../lexicon/site-words.js'
import { isPaper } from './fringe-traits.js'
import type { Line } from './line.js'
import { headWidth } from './shape.js'
import { familiar } from './shared-words.js'

/** Width from which on the words that a line shares count in full, in ems. */
const enough = 10
/** Share of the most that a line says, from which on it says nearly as much. */
const nearly = 0.8
/** Most lines that are searched for the headline that a line names. */
const most = 400

/** What stands under a picture says as much of the text: `……（李文摄）`, `…＝佐藤花子撮影`. */
const pictured = /(?:[摄攝]|撮影|供[图圖]|제공)[)）]?$/u

/** The line that says most of what the text says, or a line above it that says nearly as much: the headline, if any. */
export function headOf(top: Line[], shares: number[]): number {
  const said = top.map((line, i) => (mayHead(i, top) ? shares[i]! * Math.min(1, line.width / enough) : 0))
  const least = Math.max(familiar, nearly * Math.max(0, ...said))
  return said.findIndex(share => share >= least)
}

function mayHead(i: number, top: Line[]): boolean {
  const { text, furniture, people, isDate, width } = top[i]!
  if (furniture || people || isDate || width > 90 || isPaper(text)) return false
  return (
    !/[。.]$/u.test(text) && !pictured.test(text) && siteShare(text) < 0.55 && !namesTitle(i, top, top.length)
  )
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
  if (furniture === 'site' || pictured.test(text)) return false
  if (width > headWidth || people || /[:：]\s?\p{L}/u.test(text)) return furniture === 'notice'
  return furniture !== undefined || (/\d/u.test(text) && ending === 'none')
}
