// A headline and the room for it → its lines, as large as they can be set.

/** Width of a text in ems. */
export type Measure = (text: string) => number

export interface Fitted {
  lines: string[]
  /** In the unit of the room. */
  size: number
}

export interface Room {
  width: number
  height: number
  /** Sizes to try, the largest first. */
  sizes: number[]
  /** Height of a line in sizes. */
  leading: number
}

/** What no line tears, and its width in ems. */
interface Piece {
  text: string
  width: number
}

/**
 * The largest size at which all of it stands in the room. Lines that end where the headline pauses are worth a smaller
 * size. What is too long even for the smallest ends with an ellipsis.
 */
export function fit(text: string, measure: Measure, room: Room): Fitted {
  const parts = pieces(text).map(piece => ({ text: piece, width: measure(piece) }))
  const phrases = phrasesOf(text).map(phrase => ({ text: phrase, width: measure(phrase) }))
  const anywhere = largest(room, size => even(parts, room.width / size))
  const atPauses = largest(room, size => (phrases.length > 4 ? undefined : whole(phrases, room.width / size)))
  if (atPauses && atPauses.size >= (anywhere?.size ?? 0) * 0.55) return atPauses
  return anywhere ?? shortened(parts, room)
}

function largest(room: Room, set: (size: number) => Piece[] | undefined): Fitted | undefined {
  for (const size of room.sizes) {
    const lines = set(size)
    if (!lines || lines.length > most(room, size)) continue
    if (lines.every(({ width }) => width <= room.width / size))
      return { lines: lines.map(({ text: line }) => line.trim()), size }
  }
  return undefined
}

function most({ height, leading }: Room, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading)))
}

function shortened(parts: Piece[], room: Room): Fitted {
  const size = room.sizes.at(-1)!
  const lines = greedy(parts, room.width / size).map(({ text }) => text.trim())
  const last = lines[most(room, size) - 1] ?? lines.at(-1)!
  return { lines: [...lines.slice(0, most(room, size) - 1), `${last.slice(0, -1)}…`], size }
}

function phrasesOf(text: string): string[] {
  return text.split(/(?<=[·：—；，、！？])(?![·：—；，、！？”’」』》）])/u)
}

/** The phrases, if each has a line's room. */
function whole(phrases: Piece[], width: number): Piece[] | undefined {
  return phrases.every(phrase => phrase.width <= width) ? phrases : undefined
}

/** Words of letters; a character with the marks that may not begin or end a line (CLREQ, prohibition rules). */
function pieces(text: string): string[] {
  return (
    text.match(
      /[“‘「『《（【]*(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\d.'’%-]+|\P{M}\p{M}*)[”’」』》）】，。、；：？！·…—]*\s*/gu,
    ) ?? []
  )
}

function greedy(parts: Piece[], width: number): Piece[] {
  const lines: Piece[] = []
  for (const part of parts) {
    const line = lines.at(-1)
    if (line && line.width + part.width <= width) {
      line.text += part.text
      line.width += part.width
    } else lines.push({ ...part })
  }
  return lines
}

/** No more lines than the width asks for, and these of nearly one length. */
function even(parts: Piece[], width: number): Piece[] {
  let best = greedy(parts, width)
  for (let narrower = width - 1; narrower > width / 2; narrower -= 1) {
    const lines = greedy(parts, narrower)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}
