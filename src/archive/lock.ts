// An object of a shelf → work on it, one writer at a time; and what writers left behind that were killed.
import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../edition.js'
import { isGone } from '../processes.js'
import { isInside } from './inventory.js'
import { checkOwnFolders, place } from './place.js'
import { discard, leave, nobody, ownerName, ownerOf, ownFolder, processOf, workOf } from './work.js'

/** Of a writer on another machine nobody knows whether it still runs: after this time it does not. In milliseconds. */
const patience = 3_600_000

/** Writing an edition takes seconds; in milliseconds. */
const longest = 600_000

/**
 * Do some work on an object while nobody else does, in a folder on the shelf's disk. What the work leaves there in
 * `ready`, under its path in the root, is put in its place (place.ts); the folder goes away. When a writer was killed
 * at this object, what it had made ready is put in place first.
 *
 * The lock is a folder that is renamed into place with its owner's name already in it, so there is never one that
 * nobody owns. Who finds its owner dead takes it over by renaming that one file, which only one can do.
 *
 * @param path of the object, below the root
 * @throws {Refusal} when another keeps it for ten minutes
 */
export async function withObject<T>(
  root: string,
  path: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(workOf(root), createHash('sha256').update(path).digest('hex').slice(0, 32))
  await checkOwnFolders(root, relative(root, folder))
  const owner = await acquire(root, folder, path)
  try {
    return await work(folder)
  } finally {
    await finish(root, folder, path, owner)
    await discard(root, folder)
  }
}

/**
 * Look at an object while nobody changes it. Where no lock can be had, for the shelf cannot be written or is damaged
 * there, it is looked at as it is.
 *
 * @param path of the object, below the root of one of our shelves
 */
export async function undisturbed<T>(root: string, path: string, look: () => Promise<T>): Promise<T> {
  return withObject(root, path, look).catch(look)
}

/** Finish and clear away what killed writers left in the shelf. Never throws; what cannot be cleared stays. */
export async function settle(root: string): Promise<void> {
  for (const name of await readdir(workOf(root)).catch(() => [])) await clear(root, name).catch(() => {})
  await leave(root)
}

async function clear(root: string, name: string): Promise<void> {
  const folder = join(workOf(root), name)
  await checkOwnFolders(root, relative(root, folder))
  const mark = processOf(name) ? name : await ownerOf(folder)
  if (!mark || !(await isDead(folder, mark))) return
  if (mark === name) return rm(folder, { recursive: true, force: true })
  const path = await readFile(join(folder, 'object'), 'utf8')
  if (await takeOver(root, folder, path, mark, ownerName())) await discard(root, folder)
}

async function acquire(root: string, folder: string, path: string): Promise<string> {
  const owner = ownerName()
  const own = ownFolder(root)
  try {
    await prepare(own, owner, path)
    await compete(root, folder, path, own, owner)
    return owner
  } catch (error) {
    await rm(own, { recursive: true, force: true }).catch(() => {})
    await leave(root)
    throw error
  }
}

/**
 * A lock of our own, to be put where it holds; once more where the place of work was cleared away meanwhile. Its two
 * folders are made one by one: a recursive mkdir whose first folder goes away again says ENOTDIR, and on a read-only disk
 * ENOENT, so that nobody knows why.
 */
async function prepare(own: string, owner: string, path: string, tries = 100): Promise<void> {
  try {
    await mkdir(dirname(own)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await mkdir(own)
    await writeFile(join(own, 'object'), path)
    await writeFile(join(own, owner), '')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 0) throw error
    await prepare(own, owner, path, tries - 1)
  }
}

async function compete(
  root: string,
  folder: string,
  path: string,
  own: string,
  owner: string,
): Promise<void> {
  const until = Date.now() + longest
  while (!(await moved(own, folder))) {
    const there = await ownerOf(folder)
    if (there && (await isDead(folder, there)) && (await takeOver(root, folder, path, there, owner)))
      return rm(own, { recursive: true, force: true })
    if (Date.now() > until) throw busy(path, there)
    await wait(5 + Math.random() * 20)
  }
}

/** Whether the rename was ours: onto a folder in which something lies there is none (POSIX, rename). */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error
    return false
  }
}

async function isDead(folder: string, mark: string): Promise<boolean> {
  const process = processOf(mark)
  const gone = process === 'nobody' || (process && isGone(process))
  if (typeof gone === 'boolean') return gone
  const file = await lstat(mark.startsWith('owner') ? join(folder, mark) : folder).catch(() => undefined)
  return file !== undefined && Date.now() - file.mtimeMs > patience
}

/** Of those who try only one has the dead owner's file under its hands; it puts in place what that one had ready. */
async function takeOver(
  root: string,
  folder: string,
  path: string,
  dead: string,
  owner: string,
): Promise<boolean> {
  // Its age is that of the lock: by it other machines know whether its owner may still live.
  await utimes(join(folder, dead), new Date(), new Date()).catch(() => {})
  if (!(await moved(join(folder, dead), join(folder, owner)))) return false
  await finish(root, folder, path, owner)
  return true
}

/**
 * What is in `ready` is whole, and comes to its place; all else was in work, and goes. Should it not come to that, for
 * a disk that fails, the lock is nobody's, so that whoever comes next may try.
 */
async function finish(root: string, folder: string, path: string, owner: string): Promise<void> {
  try {
    const said = await readFile(join(folder, 'object'), 'utf8')
    if (said !== path || !isInside(path))
      throw new Refusal(`${folder}: is not what kanben leaves there`, 'Take it away by hand.')
    await place(root, path, join(folder, 'ready'))
    for (const name of await readdir(folder))
      if (name !== owner && name !== 'object') await rm(join(folder, name), { recursive: true, force: true })
  } catch (error) {
    await rename(join(folder, owner), join(folder, ownerName(nobody)))
    throw error
  }
}

function busy(path: string, owner = ''): Refusal {
  const [id] = (processOf(owner) ?? 'unknown').split('-')
  return new Refusal(`${path}: process ${id} has been writing it for ten minutes`, 'Wait, or end it.', 3)
}
