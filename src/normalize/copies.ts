// Paragraphs → those that are likely copies of one another, without comparing all with all.

/** Characters at the beginning and at the end by which cut-off copies are found. */
const edge = 10
/** Length of the pieces by which misread copies are found. One in four is looked up. */
const piece = 5
/** Paragraphs remembered for one key: what more paragraphs share is a phrase of the genre. */
const remembered = 12
/** Pieces that a misread copy must share with its original. */
const shared = 3

function hash(text: string, from: number, to: number, seed: number): number {
  let value = seed
  for (let i = from; i < to; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0
  return Math.imul(value, 0x9e3779b1)
}

/** What the hash of a piece has beyond the sum of its characters. */
const seed = 7 * 31 ** piece

/** Hashes of a sample of the pieces of `text`; which pieces are in the sample depends on the pieces alone. */
function sample(text: string): number[] {
  const keys: number[] = []
  // Carried on from piece to piece: one character comes, one goes.
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    if (i >= piece) sum -= Math.imul(text.charCodeAt(i - piece), 31 ** (piece - 1))
    sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
    const key = Math.imul(sum + seed, 0x9e3779b1)
    if (i + 1 >= piece && key >>> 30 === 0) keys.push(key)
  }
  return keys
}

/** Hashes of its beginning and its end. */
const edges = (text: string): [number, number] => [
  hash(text, 0, Math.min(edge, text.length), 1),
  hash(text, Math.max(0, text.length - edge), text.length, 2),
]

/**
 * Whether a key may come up more than once in `texts`; few of those that do not are let through. Nearly all do not: to
 * remember them too would take a novel a quarter of a million lists.
 */
function recurring(texts: readonly string[], samples: readonly number[][]): (key: number) => boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const last = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1
  const times = new Uint8Array(last + 1)
  const count = (key: number): void => {
    if (times[key & last]! < 2) times[key & last]! += 1
  }
  for (const [i, text] of texts.entries()) {
    samples[i]!.forEach(count)
    edges(text).forEach(count)
  }
  return key => times[key & last]! > 1
}

/** Who of those before shares a beginning, an end or some pieces with each of `texts`; by their indices. */
function search(texts: readonly string[]): number[][] {
  const samples = texts.map(sample)
  const recurs = recurring(texts, samples)
  const known = new Map<number, number[]>()
  /** Tells who was noted under `key` before; notes `index` there. */
  const note = (key: number, index: number, tell: (other: number) => void): void => {
    const others = known.get(key)
    if (!others) known.set(key, [index])
    else {
      others.forEach(tell)
      if (others.length < remembered) others.push(index)
    }
  }
  return texts.map((text, index) => {
    const votes = new Map<number, number>()
    const vote = (other: number) => votes.set(other, (votes.get(other) ?? 0) + 1)
    for (const key of new Set(samples[index]!.filter(recurs))) note(key, index, vote)
    const alike = [...votes].filter(([, count]) => count >= shared).map(([other]) => other)
    const likely = new Set(alike)
    for (const key of edges(text)) if (recurs(key)) note(key, index, other => likely.add(other))
    return [...likely].sort((a, b) => a - b)
  })
}

let last: { texts: readonly string[]; found: number[][] } | undefined

/**
 * For each of `texts`, folded paragraphs, the indices of earlier ones that are likely copies of it. Linear. The last
 * answer is kept: the next round asks the same, since marks are no part of a folded text.
 */
export function likelyCopies(texts: readonly string[]): readonly number[][] {
  const same = last?.texts.length === texts.length && last.texts.every((text, i) => text === texts[i])
  if (!last || !same) last = { texts, found: search(texts) }
  return last.found
}
