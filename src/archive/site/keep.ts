// The folder of a reading room on disk: what is written anew, what stays, what goes. Nothing is touched that others put there.
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../../edition.js'
import { isGone, self } from '../../processes.js'
import { isInside } from '../inventory.js'
import { openRegular, piecesOf } from '../regular.js'

/** By this file a folder is known for a reading room; it names all that is ours. */
const record = 'reading-room.json'
/** Where files are made before they come to their place: each process has its own. */
const works = '.kanben-room~'
const work = works + self

export interface Ours {
  /** Folders that are ours with all that is in them. */
  folders: string[]
  /** Files beside them. */
  files: string[]
}

/**
 * Make a folder a reading room, or take up the one that is there.
 *
 * @throws {Refusal} when something else stands there
 */
export async function openRoom(out: string): Promise<Ours> {
  try {
    await mkdir(out, { recursive: true })
    const names = await readdir(out)
    if (names.includes(record)) return await oursIn(out)
    if (names.some(name => !name.startsWith(works)))
      throw new Refusal(`${out}: is no reading room, and not empty`, 'Name a new folder with --out.')
    return { folders: [], files: [] }
  } catch (error) {
    throw refusal(error, out)
  } finally {
    await clearLeftovers(out)
  }
}

/** What runs have left that were killed. */
async function clearLeftovers(out: string): Promise<void> {
  const left = (await readdir(out).catch(() => [])).filter(name => name.startsWith(works))
  for (const name of left)
    if (isGone(name.slice(works.length)))
      await rm(join(out, name), { recursive: true, force: true }).catch(() => {})
}

async function oursIn(out: string): Promise<Ours> {
  const path = join(out, record)
  try {
    const read = JSON.parse(await readFile(path, 'utf8'))
    const sound = (list: unknown): list is string[] =>
      Array.isArray(list) && list.every(name => typeof name === 'string' && isInside(name))
    if (read.schema === schema && sound(read.folders) && sound(read.files)) return read
  } catch {
    // Said below.
  }
  throw new Refusal(`${path}: cannot be read`, 'Remove the folder, or name a new one with --out.')
}

const schema = 'kanben/reading-room'

/** Say what is ours, so that a later run can take away what it does not make again. */
export async function settle(out: string, { folders, files }: Ours): Promise<void> {
  const lists = { schema, version: 1, folders: [...folders].sort(), files: [...files].sort() }
  await writeNew(out, record, `${JSON.stringify(lists, null, 1)}\n`)
}

/** Take away what was ours and is no more, and the folders that this leaves empty. */
export async function clear(out: string, before: Ours, now: Ours): Promise<void> {
  const kept = new Set([...now.folders, ...now.files])
  for (const path of [...before.files, ...before.folders]) {
    if (kept.has(path)) continue
    await rm(join(out, path), { recursive: true, force: true })
    for (let above = dirname(path); above !== '.'; above = dirname(above))
      if (
        !(await rmdir(join(out, above)).then(
          () => true,
          () => false,
        ))
      )
        break
  }
}

/** A file of a folder: its bytes, or the file on the shelf that it is a copy of. */
export type File = { path: string } & ({ bytes: Uint8Array | string } | Stored)

export interface Stored {
  /** Absolute path. */
  from: string
  algorithm: string
  /** That it has to have: hex in lower case. */
  digest: string
}

/** A folder of ours, whole or not at all; an older one gives way to it. */
export async function writeFolder(out: string, folder: string, files: readonly File[]): Promise<void> {
  const fresh = join(out, work, 'new')
  try {
    await rm(fresh, { recursive: true, force: true })
    for (const { path, ...file } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true })
      if ('bytes' in file) await writeFile(join(fresh, path), file.bytes)
      else await copy(file, join(fresh, path))
    }
    await mkdir(dirname(join(out, folder)), { recursive: true })
    await swap(fresh, join(out, folder))
  } catch (error) {
    throw refusal(error, join(out, folder))
  }
}

/** The older one goes aside first: between the two renames no time passes. Another run may put its own there meanwhile, which is the same. */
async function swap(fresh: string, place: string, tries = 20): Promise<void> {
  const aside = join(dirname(fresh), 'old')
  await rm(aside, { recursive: true, force: true })
  await rename(place, aside).catch(unlessCode('ENOENT'))
  try {
    await rename(fresh, place)
  } catch (error) {
    unlessCode('ENOTEMPTY', 'EEXIST')(error)
    if (tries === 0) throw error
    return swap(fresh, place, tries - 1)
  }
  await rm(aside, { recursive: true, force: true })
}

function unlessCode(...codes: string[]) {
  return (error: unknown) => {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** A file of a folder of ours; once more, in tens of milliseconds, where another run is putting its own folder there. */
export async function readOurs(out: string, path: string, tries = 50): Promise<string> {
  try {
    return await readFile(join(out, path), 'utf8')
  } catch (error) {
    unlessCode('ENOENT')(error)
    if (tries === 0) throw error
    await wait(20)
    return readOurs(out, path, tries - 1)
  }
}

/** Of any size: it passes in pieces. */
async function copy({ from, algorithm, digest }: Stored, to: string): Promise<void> {
  const hash = createHash(algorithm)
  const target = await open(to, 'w')
  try {
    for await (const piece of piecesOf(await openRegular(from))) {
      hash.update(piece)
      await target.writeFile(piece)
    }
  } finally {
    await target.close()
  }
  if (hash.digest('hex') !== digest)
    throw new Refusal(
      `${from}: is not the file that was stored`,
      'See all that is wrong with kanben archive verify.',
    )
}

/** A file whose text is as it was stays as it is, with its date. */
export async function writeNew(out: string, path: string, text: string): Promise<void> {
  const place = join(out, path)
  try {
    if ((await readFile(place, 'utf8').catch(() => undefined)) === text) return
    const fresh = join(out, work, 'file')
    await mkdir(dirname(fresh), { recursive: true })
    await writeFile(fresh, text)
    await mkdir(dirname(place), { recursive: true })
    await rename(fresh, place)
  } catch (error) {
    throw refusal(error, place)
  }
}

/** When all is done nothing of the work is left. */
export async function closeRoom(out: string): Promise<void> {
  await rm(join(out, work), { recursive: true, force: true })
}

function refusal(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof Refusal || !code) return error
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return isFull
    ? new Refusal(`${path}: the disk is full`, 'Make room, and run it again: what is done stays.', 3)
    : new Refusal(`${path}: cannot be written (${code})`, 'Choose another folder with --out.')
}
