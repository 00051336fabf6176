// Shelf → its catalogue, brought up to date: only objects that have changed since are read.
import { join } from 'node:path'
import type { ArchivedEdition } from '../../archived.js'
import { Refusal } from '../../edition.js'
import { type Changes, changesSince } from './changes.js'
import type { Database } from './database.js'
import { enter, enterWrong, type Seen, takeOut } from './enter.js'
import { openCatalogueFile, replaceCatalogue } from './file.js'

export interface UpdateOptions {
  /** The edition in an object's folder. */
  read: (objectDir: string) => Promise<ArchivedEdition>
  /** Told how many of the changed editions have been read. */
  onProgress?: ((done: number, all: number) => void) | undefined
}

/**
 * The catalogue of a shelf as the shelf is now, open for reading. What stands in `file` is brought up to date first; if
 * nothing does that can be used, it is made from nothing.
 *
 * @throws {Refusal} where the root cannot be read, or the catalogue not be written
 */
export async function upToDate(root: string, file: string, options: UpdateOptions): Promise<Database> {
  const old = openCatalogueFile(file)
  try {
    const changes = changesSince(root, old ? known(old) : new Map())
    if (old && changes.fresh.length + changes.gone.length === 0) return old
    await replaceCatalogue(file, old ? 'copy' : 'nothing', db => apply(db, root, changes, options))
  } catch (error) {
    old?.close()
    throw error
  }
  old?.close()
  const made = openCatalogueFile(file)
  if (!made) throw new Error(`${file}: the catalogue that was just made cannot be read`)
  return made
}

/** Folder → stamp. */
function known(db: Database): Map<string, string> {
  const rows = db.all<{ folder: string; stamp: string }>('select folder, stamp from editions')
  return new Map(rows.map(({ folder, stamp }) => [folder, stamp]))
}

async function apply(
  db: Database,
  root: string,
  { fresh, gone }: Changes,
  { read, onProgress }: UpdateOptions,
): Promise<void> {
  const readOne = ({ folder }: Seen) => read(join(root, folder)).catch(wrongWith)
  db.exec('begin')
  for (const folder of gone) takeOut(db, folder)
  const reading = fresh.slice(0, ahead).map(readOne)
  for (const [done, seen] of fresh.entries()) {
    onProgress?.(done, fresh.length)
    const edition = await reading.shift()!
    if (fresh[done + ahead]) reading.push(readOne(fresh[done + ahead]!))
    if (edition instanceof Refusal) enterWrong(db, seen, edition.message)
    else enter(db, seen, edition)
  }
  db.exec('commit')
  // After many additions its parts are made one, which is searched faster.
  if (fresh.length > manyAtOnce) db.run("insert into words (words) values ('optimize')")
}

const manyAtOnce = 500
/** Editions that are read while others are entered. */
const ahead = 4

/** What is wrong with one edition is no reason not to find the others. */
function wrongWith(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code) return new Refusal(message, '')
  throw error
}
