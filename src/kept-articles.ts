// Bytes of a file and what is said of it → its articles: those kept from an earlier run, or else made now.
import { deserialize, serialize } from 'node:v8'
import { cached, keyOf } from './cache.js'
import { sha256 } from './digest.js'
import type { Article } from './edition.js'
import { program } from './program.js'

/** @param said all else that the articles depend on */
export async function keptArticles(
  bytes: Uint8Array,
  said: unknown,
  make: () => Promise<Article[]>,
): Promise<Article[]> {
  let made: Article[] | undefined
  const kept = await cached('articles', keyOf(program(), sha256(bytes), said), async () => {
    made = await make()
    return serialize(made)
  })
  return made ?? deserialize(kept)
}
