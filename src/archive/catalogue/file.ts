// Shelf → the file of its catalogue. That file is never written where it stands: a new one takes its place by a rename.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { cacheFolder, cacheRefusal } from '../../cache-folder.js'
import { sha256 } from '../../digest.js'
import { type Database, DatabaseError, openDatabase } from './database.js'
import { createTables, isOurs } from './tables.js'

/** Of the shelf with this root. It can be deleted at any time: the next search makes it again. */
export function catalogueFile(root: string): string {
  return join(cacheFolder(), 'catalogues', `${sha256(Buffer.from(realpathSync(root))).slice(0, 32)}.sqlite`)
}

/**
 * Open it for reading, if there is one that is ours. SQLite for Node locks a file by a folder beside it, which a run
 * that is killed leaves there for all; so each run opens the file under a name of its own, which then goes away again.
 */
export function openCatalogueFile(file: string): Database | undefined {
  const own = ownName(file)
  let db: Database | undefined
  try {
    linkOrCopy(file, own)
    db = openDatabase(own, { readOnly: true })
    // Its lock is then made once, not for each question.
    db.exec('pragma locking_mode = exclusive')
    if (isOurs(db)) return db
  } catch (error) {
    if (!isMissing(error) && !(error instanceof DatabaseError))
      throw cacheRefusal('read the catalogue', error)
  } finally {
    discard(own)
  }
  db?.close()
  return undefined
}

function linkOrCopy(file: string, own: string): void {
  try {
    linkSync(file, own)
  } catch (error) {
    if (isMissing(error)) throw error
    copyFileSync(file, own)
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

/** What cannot be taken away is no reason to fail, nor to say something else than why it failed. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It goes with a later change.
  }
}

/**
 * Write a new catalogue, from a copy of the one that stands there or from nothing. Whoever reads the old one goes on
 * with that; of two who write at once the later one's stays, and what it lacks comes with the next.
 *
 * @param from `copy` of the file, or `nothing`
 * @throws {Refusal} when it cannot be written; the old one stays then
 */
export async function replaceCatalogue(
  file: string,
  from: 'copy' | 'nothing',
  change: (db: Database) => Promise<void>,
): Promise<void> {
  const part = ownName(file)
  try {
    mkdirSync(dirname(file), { recursive: true })
    clearLeftovers(file)
    if (from === 'copy') copyFileSync(file, part, constants.COPYFILE_FICLONE)
    await changed(part, from, change)
    settle(part)
    renameSync(part, file)
  } catch (error) {
    discard(part)
    const isOfDisk = error instanceof DatabaseError && /disk|full|open/iu.test(error.message)
    throw isOfDisk || 'syscall' in (error as object) ? cacheRefusal('write the catalogue', error) : error
  }
}

async function changed(
  part: string,
  from: 'copy' | 'nothing',
  change: (db: Database) => Promise<void>,
): Promise<void> {
  const db = openDatabase(part)
  try {
    // Nobody else sees this file, and if its making stops half way it is thrown away.
    db.exec('pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive')
    if (from === 'nothing') createTables(db)
    await change(db)
  } finally {
    db.close()
  }
}

/** After a loss of power the name does not lead to half a file. */
function settle(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function ownName(file: string): string {
  return `${file}.${process.pid}-${randomBytes(6).toString('hex')}`
}

/** What lies there longer was left by a run that was killed. In milliseconds. */
const patience = 6 * 3_600_000

function clearLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const path = join(dirname(file), name)
    const isOwn = name.startsWith(`${basename(file)}.`)
    if (isOwn && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > patience)
      rmSync(path, { recursive: true, force: true })
  }
}
