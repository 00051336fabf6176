// Bytes of a file and what is said of it → its articles: those kept from an earlier run, or else made now.
import { deserialize, serialize } from 'node:v8'
import { cached, keyOf } from './cache.js'
import { sha256 } from './digest.js'
import type { Article } from './edition.js'
import { program } from './program.js'

/** Articles made by this process, by all that they come from: the same objects again, as long as nothing has changed. */
export type Memory = Map<string, Article[]>

const keys = new WeakMap<Article, string>()

/** The digest of all that an article was made of, where that is known. */
export function madeOf(article: Article): string | undefined {
  return keys.get(article)
}

/** `changed` was made of `article` and of what else is said here. */
export function nowMadeOf(changed: Article, article: Article, ...said: unknown[]): Article {
  const key = keys.get(article)
  if (key) keys.set(changed, keyOf(key, said))
  return changed
}

/**
 * @param said all else that the articles depend on
 * @param memory of a process that reads the same files again and again
 */
export async function keptArticles(
  bytes: Uint8Array,
  said: unknown,
  make: () => Promise<Article[]>,
  memory?: Memory,
): Promise<Article[]> {
  const key = keyOf(program(), sha256(bytes), said)
  const same = memory?.get(key)
  if (same) {
    // What was asked for last stands last.
    memory?.delete(key)
    memory?.set(key, same)
    return same
  }
  let made: Article[] | undefined
  const kept = await cached('articles', key, async () => {
    made = await make()
    return serialize(made)
  })
  const articles: Article[] = made ?? deserialize(kept)
  for (const [at, article] of articles.entries()) keys.set(article, keyOf(key, at))
  memory?.set(key, articles)
  return articles
}
