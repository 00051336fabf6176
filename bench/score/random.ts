// Seed → a stream of chances that is the same on every machine (mulberry32, Tommy Ettinger, public domain).

export interface Chance {
  /** From 0 to less than 1. */
  (): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** One of them. */
  pick<T>(from: readonly T[]): T
}

export function chance(seed: string): Chance {
  let state = [...seed].reduce((hash, char) => Math.imul(hash ^ char.codePointAt(0)!, 0x01000193), 0x811c9dc5)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return Object.assign(next, { between, pick: <T>(from: readonly T[]) => from[between(0, from.length - 1)]! })
}
