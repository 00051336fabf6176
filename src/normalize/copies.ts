// Paragraphs → those that are likely copies of one another, without comparing all with all.

/** Characters at the beginning and at the end by which cut-off copies are found. */
const edge = 10
/** Length of the pieces by which misread copies are found. One in four is looked up. */
const piece = 5
/** Paragraphs remembered for one key: what more paragraphs share is a phrase of the genre. */
const remembered = 12
/** Pieces that a misread copy must share with its original. */
const shared = 3

/** Hashes of a sample of the pieces of `text`; which pieces are in the sample depends on the pieces alone. */
function sample(text: string, hear: (hash: number) => void): void {
  for (let i = 0; i + piece <= text.length; i++) {
    let hash = 7
    for (let k = i; k < i + piece; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0
    const mixed = Math.imul(hash, 0x9e3779b1)
    if (mixed >>> 30 === 0) hear(mixed)
  }
}

/**
 * Whether a piece may stand in `texts` more than once; few of those that do not are let through. Nearly all do not:
 * to remember them too would take a novel a quarter of a million lists.
 */
function recurring(texts: readonly string[]): (hash: number) => boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const last = 2 ** Math.ceil(Math.log2(length + 1)) - 1
  const times = new Uint8Array(last + 1)
  for (const text of texts) {
    sample(text, hash => {
      if (times[hash & last]! < 2) times[hash & last]! += 1
    })
  }
  return hash => times[hash & last]! > 1
}

/**
 * A memory of paragraphs: asked for a folded text, which must be one of `texts`, it names earlier ones that share a
 * beginning, an end or some pieces with it, and remembers the new one. Linear in the texts.
 */
export function memory(texts: readonly string[]): (text: string, index: number) => number[] {
  const recurs = recurring(texts)
  const edges = new Map<string, number[]>()
  const pieces = new Map<number, number[]>()
  /** Tells `hear` of all that were noted under `key`, and notes `index` there. */
  const note = <K>(map: Map<K, number[]>, key: K, index: number, hear: (other: number) => void): void => {
    const known = map.get(key)
    known?.forEach(hear)
    if (!known) map.set(key, [index])
    else if (known.length < remembered) known.push(index)
  }
  return (text, index) => {
    const likely = new Set<number>()
    const votes = new Map<number, number>()
    const own = new Set<number>()
    sample(text, hash => recurs(hash) && own.add(hash))
    note(edges, `^${text.slice(0, edge)}`, index, other => likely.add(other))
    note(edges, `${text.slice(-edge)}$`, index, other => likely.add(other))
    for (const hash of own) note(pieces, hash, index, other => votes.set(other, (votes.get(other) ?? 0) + 1))
    for (const [other, count] of votes) if (count >= shared) likely.add(other)
    return [...likely].sort((a, b) => a - b)
  }
}
