// Editions in order → the chunks that the search looks through one by one; a chunk → the shards of its index.
import { sha256 } from '../../digest.js'
import { fold, shardOf, tokens } from './tokens.js'

/** Editions a chunk has on average, and at most. */
const usual = 256
const most = 1024

/**
 * Where a chunk ends is said by the edition that ends it, so that an edition more or less changes one chunk or two and
 * leaves all others as they are (content-defined chunking).
 */
export function chunksOf<T extends { id: string }>(editions: readonly T[]): T[][] {
  const chunks: T[][] = []
  let open: T[] = []
  for (const edition of editions) {
    open.push(edition)
    const ends = Number.parseInt(sha256(Buffer.from(edition.id)).slice(0, 8), 16) % usual === 0
    if (!ends && open.length < most) continue
    chunks.push(open)
    open = []
  }
  return open.length > 0 ? [...chunks, open] : chunks
}

/** Characters of text that one shard is made of, so that it stays some 100 kB of postings. */
const charactersEach = 40_000

/**
 * Word → in which texts of the chunk it stands, as text that is quickly searched: a line for each word, sorted, with
 * the texts' numbers as differences in base 36: `万峰 3,1,a`.
 *
 * @param texts in order; they are gone through once
 */
export async function shardsOf(texts: AsyncIterable<string>): Promise<string[]> {
  const postings = new Map<string, { last: number; line: string }>()
  let number = 0
  let characters = 0
  for await (const text of texts) {
    for (const token of new Set(tokens(fold(text)))) {
      const known = postings.get(token)
      const step = (number - (known?.last ?? 0)).toString(36)
      postings.set(token, { last: number, line: known ? `${known.line},${step}` : step })
    }
    characters += text.length
    number++
  }
  const count = 2 ** Math.min(10, Math.ceil(Math.log2(Math.max(1, characters / charactersEach))))
  const shards: string[][] = Array.from({ length: count }, () => [])
  for (const token of [...postings.keys()].sort())
    shards[shardOf(token, count)]!.push(`${token} ${postings.get(token)!.line}`)
  return shards.map(lines => `\n${lines.join('\n')}\n`)
}
