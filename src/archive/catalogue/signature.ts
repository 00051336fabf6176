// A text's letters → its signature, by which near-duplicates are found without comparing each with each (min-hash).
import { createHash } from 'node:crypto'
import { units } from './tokens.js'

/** Hash functions. Two texts agree in about as great a part of them as of their shingles (Broder 1997). */
export const hashes = 100

/** Letters of running scripts, or words of others, that make a shingle. */
const shingleLength = 4

/** What two printings have in common whatever their marks, spaces and width: the letters, in order. */
export interface Signature {
  /** How many letters and words. */
  letters: number
  /** The same for texts of the same letters alone. */
  same: string
  /** The least hash of all shingles, for each hash function. */
  least: Uint32Array
}

export function signatureOf(text: string): Signature {
  const letters = lettersOf(text)
  const same = createHash('sha256').update(letters.join('\n')).digest('hex').slice(0, 32)
  const least = new Uint32Array(hashes).fill(0xffffffff)
  for (const shingle of shinglesOf(letters)) {
    for (let i = 0; i < hashes; i++) {
      const hash = mixed(Math.imul(shingle ^ seeds[i]!, 0x9e3779b1))
      if (hash < least[i]!) least[i] = hash
    }
  }
  return { letters: letters.length, same, least }
}

/** The text's letters and words. */
export function lettersOf(text: string): string[] {
  return Array.from(units(text), unit => unit.text)
}

/** Their shingles, each once, as hashes of 32 bits. */
export function shinglesOf(letters: readonly string[]): Set<number> {
  const shingles = new Set<number>()
  const last: number[] = []
  for (const letter of letters) {
    last.push(hashOf(letter))
    if (last.length > shingleLength) last.shift()
    if (last.length === shingleLength)
      shingles.add(last.reduce((hash, unit) => mixed(Math.imul(hash, 31) + unit), 7))
  }
  return shingles
}

/** How great a part of all shingles of two texts both have, from 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const shingle of few) if (many.has(shingle)) both++
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The last step of MurmurHash3: each bit of what goes in changes half of those that come out. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const seeds = Uint32Array.from({ length: hashes }, (_, i) => mixed(Math.imul(i + 1, 0x27d4eb2d)))
