// A shelf → what its catalogue tells: articles in which words are found, reprints, errata. The catalogue is kept up to date.
import { rmSync } from 'node:fs'
import { type Database, DatabaseError } from './archive/catalogue/database.js'
import { duplicatesIn, type Reprints } from './archive/catalogue/duplicates.js'
import { type Errata, errataIn } from './archive/catalogue/errata.js'
import { catalogueFile } from './archive/catalogue/file.js'
import { type Found, search, type Wanted } from './archive/catalogue/search.js'
import { type UpdateOptions, upToDate } from './archive/catalogue/update.js'
import { checkShelf } from './archive/shelf.js'

export type { Printing, Reprints } from './archive/catalogue/duplicates.js'
export type { Errata, Erratum, Link } from './archive/catalogue/errata.js'
export type { Found, Hit, Wanted } from './archive/catalogue/search.js'
export type { Snippet } from './archive/catalogue/snippet.js'

export type OnProgress = UpdateOptions['onProgress']

/** What the catalogue was asked, and how it came to the answer. */
export interface Answer<T> {
  answer: T
  /** How many editions it knows. */
  editions: number
  /** Folders on the shelf that hold no edition which could be read, and why. */
  unread: { folder: string; wrong: string }[]
  /** It took to look whether the shelf has changed and to enter what has, and to answer. */
  milliseconds: { update: number; answer: number }
}

/**
 * Articles of the shelf's editions, in their newest versions, that hold the words, newest first.
 *
 * @throws {Refusal} where nothing is looked for, there is no shelf, or the catalogue cannot be written
 */
export function searchShelf(root: string, wanted: Wanted, onProgress?: OnProgress): Promise<Answer<Found>> {
  return asked(root, db => search(db, wanted), onProgress)
}

/** Articles that were printed in several editions, in the same words or with small changes. */
export function duplicatesOnShelf(root: string, onProgress?: OnProgress): Promise<Answer<Reprints[]>> {
  return asked(root, duplicatesIn, onProgress)
}

/** Id of an edition → what it corrects, and what corrects it. Editions without errata are not in it. */
export async function errataOnShelf(root: string, onProgress?: OnProgress): Promise<Map<string, Errata>> {
  return (await asked(root, errataIn, onProgress)).answer
}

/** A damaged catalogue is made anew, once: if that is no better, the mistake is ours. */
async function asked<T>(root: string, ask: (db: Database) => T, onProgress?: OnProgress): Promise<Answer<T>> {
  await checkShelf(root)
  const file = catalogueFile(root)
  try {
    return await askedOnce(root, file, ask, onProgress)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    rmSync(file, { force: true })
    return askedOnce(root, file, ask, onProgress)
  }
}

async function askedOnce<T>(
  root: string,
  file: string,
  ask: (db: Database) => T,
  onProgress?: OnProgress,
): Promise<Answer<T>> {
  const began = performance.now()
  // Loaded only where an edition has to be read: the readers of Markdown take longer to load than to search.
  const read = async (dir: string) => (await import('./archived.js')).archived(dir)
  const db = await upToDate(root, file, { read, onProgress })
  try {
    const ready = performance.now()
    const answer = ask(db)
    const done = performance.now()
    const unread = db.all<{ folder: string; wrong: string }>(
      'select folder, wrong from editions where wrong is not null order by folder',
    )
    const { editions } = db.get<{ editions: number }>('select count(id) as editions from editions')!
    return { answer, editions, unread, milliseconds: { update: ready - began, answer: done - ready } }
  } finally {
    db.close()
  }
}
