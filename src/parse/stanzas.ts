// Lines → where poems set in stanzas begin, and which lone lines between the stanzas name a poem of a series.
import type { Line } from './line.js'

export interface Stanzas {
  /** The first line of the first stanza; -1 where there is none. */
  first: number
  /** Lone lines, each above a stanza. */
  heads: Set<number>
  /** Lines of stanzas, where most of the text is such: a page of poems. */
  verses: Set<number>
}

/** Widest line of a stanza, and of what names one, in ems. */
const widest = 24
const widestHead = 12
/** Least share of lines in stanzas that makes a page of poems. */
const most = 0.6
/** Fewest heads in a text: a stanza of one line is no rarity. */
const fewest = 2

/**
 * ```text
 *                 流水线              a head: alone, above a stanza; so is the one of the poem before
 *
 *                 第三十七号工位
 *                 螺丝从左手到右手
 * ```
 */
export function findStanzas(lines: Line[]): Stanzas {
  const begins = (i: number) => isVerse(lines[i]) && isVerse(lines[i + 1]) && lines[i + 1]!.gap === 0
  const isHead = (i: number) => isAlone(i, lines) && lines[i]!.width <= widestHead && begins(i + 1)
  const first = lines.findIndex((_, i) => begins(i) && (i === 0 || lines[i]!.gap > 0))
  if (first < 0) return { first, heads: new Set(), verses: new Set() }
  const heads = lines.flatMap((line, i) => (line.ending === 'none' && isHead(i) ? [i] : []))
  const isSeries = heads[0] === first - 1 && heads.length >= fewest
  const isTight = (i: number) =>
    isVerse(lines[i]) && (begins(i) || (lines[i]!.gap === 0 && isVerse(lines[i - 1])))
  // What stands tight at the top is a headline and a name as likely as a stanza.
  const top = lines.findIndex(line => line.gap > 0)
  const verses = lines.flatMap((line, i) =>
    i >= top && top >= 0 && line.ending !== 'stop' && isTight(i) ? [i] : [],
  )
  const isPage = verses.length > lines.length * most
  return { first, heads: new Set(isSeries ? heads : []), verses: new Set(isPage ? verses : []) }
}

/** Between blank lines, or at the top above one. */
export function isAlone(i: number, lines: Line[]): boolean {
  const next = lines[i + 1]
  return (i === 0 || lines[i]!.gap > 0) && (!next || next.gap > 0)
}

function isVerse(line: Line | undefined): boolean {
  return line !== undefined && line.width <= widest && !line.people && !line.furniture && !line.numbering
}
