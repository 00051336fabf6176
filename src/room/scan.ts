// A shelf and the reading room that is there → what has to be known of every edition before the page of any is made.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Inventory, readInventory, state } from '../archive/inventory.js'
import { editionsIn } from '../archive/shelf.js'
import type { Errata } from '../archive/site/edition-pages.js'
import type { About } from '../archive/site/errata.js'
import type { Listed } from '../archive/site/listed.js'
import { folderOf } from '../archive/site/paths.js'
import type { Words } from '../archive/site/words.js'
import { sha256 } from '../digest.js'
import { Refusal } from '../edition.js'
import { contents } from '../program.js'
import { recordIn } from '../shelf-record.js'
import type { EditionRecord } from '../write/read-records.js'

export interface Scanned {
  /** Folder of the object. */
  dir: string
  /** Of its inventory, so of all that it holds. */
  digest: string
  about: About
  /** What the room has of it already. */
  kept?: { key: string; listed: Listed }
}

/** In each edition's folder, written with its pages: what they were made of. Servers do not show it. */
export const recordName = '.room.json'

/**
 * @param out folder of the reading room, where there may be one already
 */
export async function scan(
  root: string,
  out: string,
): Promise<{ editions: Scanned[]; refused: { dir: string; why: string }[] }> {
  const editions: Scanned[] = []
  const refused: { dir: string; why: string }[] = []
  for await (const { dir } of editionsIn(root)) {
    try {
      editions.push(await scanOne(dir, out))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ dir, why: error.message })
    }
  }
  return { editions, refused }
}

async function scanOne(dir: string, out: string): Promise<Scanned> {
  const inventory = await readInventory(dir)
  const digest = sha256(Buffer.from(JSON.stringify(inventory)))
  const path = folderOf(inventory.id)
  const there = await readFile(join(out, path, recordName), 'utf8').catch(() => undefined)
  const known = there === undefined ? undefined : keptIn(there)
  if (known?.digest === digest && known.about.id === inventory.id)
    return { dir, digest, about: known.about, kept: known }
  return { dir, digest, about: await aboutOf(dir, inventory, path) }
}

interface Kept {
  digest: string
  key: string
  about: About
  listed: Listed
}

export function kept({ digest, about }: Scanned, key: string, listed: Listed): string {
  const record: Kept = { digest, key, about, listed }
  return `${JSON.stringify(record)}\n`
}

function keptIn(text: string): Kept | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Then its pages are made again.
  }
}

async function aboutOf(dir: string, inventory: Inventory, path: string): Promise<About> {
  if (!state(inventory).has('edition.json'))
    throw new Refusal(`${dir}: holds no edition`, 'See what it holds with kanben archive show.')
  const record = await recordIn(dir, inventory)
  const { newspaper, date, issue, edition } = record
  return {
    id: inventory.id,
    path,
    title: record.title || record.slug || inventory.id,
    language: record.language ?? 'und',
    ...(newspaper && { newspaper }),
    ...(date && { date }),
    ...(issue && { issue }),
    ...(edition && { edition }),
    articles: record.articles.map(({ id, title }) => ({ id, title })),
    corrects: correctsOf(record),
  }
}

function correctsOf({ corrects = [], articles }: EditionRecord): About['corrects'] {
  const own = articles.flatMap(({ id, corrects = [] }) => corrects.map(said => ({ ...said, by: id })))
  return [...corrects, ...own] as About['corrects']
}

/** Changes with all that the pages of an edition depend on. */
export function keyOf({ digest }: Scanned, words: Words, errata: Errata): string {
  return sha256(Buffer.from(JSON.stringify([digest, words.language, errata, contents()])))
}

/** Of most editions: as most of the Chinese ones have it, or English. */
export function language(editions: readonly Scanned[]): string {
  const counts = new Map<string, number>()
  for (const { about } of editions) counts.set(about.language, (counts.get(about.language) ?? 0) + 1)
  const chinese = [...counts]
    .filter(([tag]) => tag.startsWith('zh'))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const count = chinese.reduce((sum, [, own]) => sum + own, 0)
  return chinese.length > 0 && count * 2 >= editions.length ? chinese[0]![0] : 'en'
}
