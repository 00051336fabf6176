// Chunks of editions → the files of the search: `search/chunks.js`, and a folder of shards for each chunk.

import { sha256 } from '../../digest.js'
import { template } from '../../template.js'
import { chunksOf, shardsOf } from './chunks.js'
import { articlePage } from './edition-pages.js'
import type { Listed } from './listed.js'
import { fold, shardOf, tokens } from './tokens.js'

/** What the search needs to know of one edition: shown beside what is found, and kept in `words.js` in its folder. */
export interface Words {
  /** `临洲晨报 2026-03-14 早版` in words. */
  from: string
  date?: string
  articles: { page: string; title: string; byline: string; text: string }[]
}

/** Editions that are looked through at once. */
export interface Chunk {
  /** Names its folder; changes with any of its editions. */
  name: string
  editions: (Listed & { key: string })[]
}

/** The latest first: what is found first is new. */
export function chunks(editions: readonly (Listed & { key: string })[]): Chunk[] {
  return chunksOf(editions)
    .map(editions => ({
      name: sha256(Buffer.from(editions.map(({ key }) => key).join())).slice(0, 16),
      editions,
    }))
    .sort(
      (a, b) => (latest(b) < latest(a) ? -1 : Number(latest(b) > latest(a))) || (a.name < b.name ? -1 : 1),
    )
}

function latest({ editions }: Chunk): string {
  return editions.reduce((last, { date = '' }) => (date > last ? date : last), '')
}

/** The files of a chunk's folder. Shards without a word are there too, so that a page never asks for one in vain. */
export async function chunkFiles(
  { name, editions }: Chunk,
  wordsOf: (edition: Listed) => Promise<Words>,
): Promise<{ path: string; text: string }[]> {
  const counts: number[] = []
  const shards = await shardsOf(texts())
  return [
    ...shards.map((text, at) => ({ path: `${at}.js`, text: call('shard', `${name}/${at}`, text) })),
    {
      path: 'editions.js',
      text: call('chunk', name, { shards: shards.length, editions: listedIn(editions, counts) }),
    },
  ]

  async function* texts(): AsyncIterable<string> {
    for (const edition of editions) {
      const { articles } = await wordsOf(edition)
      counts.push(articles.length)
      for (const { title, byline, text } of articles) yield `${title}\n${byline}\n${text}`
    }
  }
}

/** Each edition as its folder and how many articles it has. */
function listedIn(
  editions: readonly Listed[],
  counts: readonly number[],
): [path: string, articles: number][] {
  return editions.map(({ path }, at) => [path, counts[at]!])
}

export function chunkList(all: readonly Chunk[]): string {
  return call(
    'chunks',
    'all',
    all.map(({ name }) => name),
  )
}

/** @param from what names the edition in full */
export function wordsOf(
  { path, date }: Listed,
  from: string,
  texts: readonly { id: string; title: string; byline: string; text: string }[],
): Words {
  const articles = texts.map(({ id, ...text }) => ({
    page: articlePage({ path }, id).slice(path.length + 1),
    ...text,
  }))
  return { from, ...(date && { date }), articles }
}

/** The file from which the search shows an edition's articles. */
export function wordsFile(path: string, words: Words): string {
  return call('words', path, words)
}

/** What `wordsFile` holds. */
export function wordsIn(file: string): Words {
  return JSON.parse(file.slice(file.indexOf(',{') + 1, file.lastIndexOf(')')))
}

/** A script that hands its data to the search: scripts are all that pages from `file://` may load. */
function call(kind: string, key: string, data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[\u2028\u2029]/gu,
    char => `\\u${char.charCodeAt(0).toString(16)}`,
  )
  return `kanben(${JSON.stringify(kind)},${JSON.stringify(key)},${json})\n`
}

/** The program that searches, with the functions that made the index. */
export function searchProgram(): string {
  return template('site/search.js.ejs', {
    fold: fold.toString(),
    tokens: tokens.toString(),
    shardOf: shardOf.toString(),
  })
}
