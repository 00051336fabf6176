// The glyphs of a page → its lines as they are set: where each begins and ends, whichever way lines run.
import { codeAt, isHan } from '../lexicon/script.js'
import type { Glyph } from './paint/index.js'

/**
 * One line of type. In points. `start` and `end` are measured along the line, from where lines begin: the left edge of
 * the page, or its top where lines run down. `at` is measured across them, in the order of lines: from the top of the
 * page to the baseline, or from the right edge to the middle of the line.
 */
export interface SetLine {
  /** As it is in the file: no space for what the layout sets apart. */
  text: string
  isVertical: boolean
  start: number
  end: number
  at: number
  /** Of its first Han character, else of its first character. */
  size: number
  /** Number of the block that it belongs to; -1 where nothing says so. */
  block: number
  artifact: boolean
  /** Pairs of Han characters side by side, and by how much they stand farther apart than their size, all together. */
  pairs: number
  spread: number
  /** How much of its text is cut off, in characters. */
  cut: number
}

export interface Sheet {
  width: number
  height: number
  /** Block of a number of marked content. */
  blockOf(tag: number): number
}

/** A glyph by the measures of `SetLine`. */
interface Sort {
  glyph: Glyph
  isHan: boolean
  block: number
  start: number
  end: number
  at: number
}

interface Growing extends SetLine {
  lastHan: Sort | undefined
  /** Whether its place and size are those of a Han character. */
  isSettled: boolean
  isEmpty: boolean
}

/** Lines in the order in which they are painted. Text at a slant, and what is not painted, belongs to none. */
export function setLines(glyphs: Glyph[], sheet: Sheet): SetLine[] {
  const shown = glyphs.filter(({ turn, hidden }) => turn !== 'skew' && hidden !== 'unpainted')
  const blocks = blocksOf(shown, sheet)
  const directions = directionsOf(shown, blocks)
  const lines: Growing[] = []
  shown.forEach((glyph, i) => {
    const block = blocks[i]!
    const isVertical = directions.get(block) ?? directions.get(undefined) ?? false
    add(lines, sortOf(glyph, block, isVertical, sheet), isVertical)
  })
  return lines.filter(line => !line.isEmpty).map(({ lastHan, isSettled, isEmpty, ...line }) => line)
}

/** What no tag holds belongs to what was painted before: Chromium leaves out figures set upright in a vertical line. */
function blocksOf(glyphs: Glyph[], { blockOf }: Sheet): number[] {
  let last = -1
  return glyphs.map(({ tag, artifact }) => {
    if (artifact) return -2
    if (tag >= 0) last = blockOf(tag)
    return last
  })
}

/** Whether lines run down, by block, as its Han characters follow one another; `undefined` stands for the whole page. */
function directionsOf(glyphs: Glyph[], blocks: number[]): Map<number | undefined, boolean> {
  const votes = new Map<number | undefined, number>()
  const vote = (block: number | undefined, by: number) => votes.set(block, (votes.get(block) ?? 0) + by)
  for (let i = 1; i < glyphs.length; i++) {
    const by = step(glyphs[i - 1]!, glyphs[i]!)
    if (by === 0 || blocks[i] !== blocks[i - 1]) continue
    vote(blocks[i], by)
    vote(undefined, by)
  }
  return new Map([...votes].filter(([, by]) => by !== 0).map(([block, by]) => [block, by > 0]))
}

/** 1 where the second glyph stands below the first, -1 where it stands beside it. */
function step(one: Glyph, two: Glyph): -1 | 0 | 1 {
  if (one.size !== two.size || one.turn !== 'across' || two.turn !== 'across') return 0
  const x = (two.x - one.x) / one.size
  const y = (one.y - two.y) / one.size
  if (Math.abs(y) < 0.2 && x > 0.3 && x < 2.5) return -1
  const aside = x + (two.advance - one.advance) / one.size / 2
  return Math.abs(aside) < 0.2 && y > 0.4 && y < 2.5 && isUpright(one.text) && isUpright(two.text) ? 1 : 0
}

/** Figures stand upright in vertical lines, one below the other. */
const isUpright = (text: string) => isHanText(text) || /^\d/.test(text)

/** How far the em box reaches above the baseline and below it (OpenType `idtp`, `ideo`), and where its middle is. */
const above = 0.88
const middle = 0.38

function sortOf(glyph: Glyph, block: number, isVertical: boolean, { width, height }: Sheet): Sort {
  const { x, y, size, advance, turn } = glyph
  const isHan = isHanText(glyph.text)
  if (!isVertical) return { glyph, block, isHan, start: x, end: x + advance, at: height - y }
  const start = height - y
  if (turn === 'down')
    return { glyph, block, isHan, start, end: start + advance, at: width - x - middle * size }
  const top = start - above * size
  return { glyph, block, isHan, start: top, end: top + size, at: width - x - advance / 2 }
}

const isHanText = (text: string) => isHan(codeAt(text, 0))

/** A gap of more than this many em parts two lines at one height: columns, cells. */
const gap = 1.4
/** How many lines back a line may go on, and how far from its end: dots of emphasis and readings are painted between its parts. */
const [back, close] = [4, 0.6]

function add(lines: Growing[], sort: Sort, isVertical: boolean): void {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - back); i--) {
    // A line of the next column may begin beside one that ended long ago.
    if (!continues(lines[i]!, sort, i === lines.length - 1 ? gap : close)) continue
    lengthen(lines[i]!, sort)
    return
  }
  const { glyph, block, start, at, isHan } = sort
  const { size, artifact } = glyph
  const line = {
    text: '',
    isVertical,
    start,
    end: start,
    at,
    size,
    block,
    artifact,
    pairs: 0,
    spread: 0,
    cut: 0,
  }
  lines.push({ ...line, lastHan: undefined, isSettled: isHan, isEmpty: true })
  lengthen(lines.at(-1)!, sort)
}

/** Half an em up or down is still the line: a note's number, figures of another font. Figures set upright in a vertical
 * line stand side by side, as far apart as they are wide. */
function continues(line: Growing, { glyph, block, start, at }: Sort, gap: number): boolean {
  if (line.block !== block || line.artifact !== glyph.artifact) return false
  const em = Math.max(line.size, glyph.size)
  if (Math.abs(line.at - at) > (line.isVertical ? 0.7 : 0.5) * em) return false
  const from = start - line.end
  return from > -1.1 * em && from < gap * em
}

function lengthen(line: Growing, sort: Sort): void {
  const { glyph, isHan, start, end, at } = sort
  const isBlank = glyph.text.trim() === ''
  if (isBlank && line.isEmpty) return
  line.text += glyph.text
  if (isBlank) return
  if (line.isEmpty) line.start = start
  line.isEmpty = false
  line.end = Math.max(line.end, end)
  if (glyph.hidden === 'cut') line.cut++
  const { lastHan } = line
  if (isHan && lastHan && lastHan.glyph.size === glyph.size) {
    line.pairs++
    line.spread += start - lastHan.start - glyph.size
  }
  line.lastHan = isHan ? sort : undefined
  if (!isHan || line.isSettled) return
  line.isSettled = true
  line.at = at
  line.size = glyph.size
}
