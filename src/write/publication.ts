// Files → one folder, whole or not at all: written beside its place (work-folder.ts), then renamed into it.
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isBelow } from '../below.js'
import { denied } from '../denied.js'
import { type Book, Refusal } from '../edition.js'
import { settleFolder, writeToDisk } from '../on-disk.js'
import { checkReplaceable } from './replaceable.js'
import { clearLeftovers, othersWork, workFolder } from './work-folder.js'

/**
 * Write a publication as `<out>/<slug>/` and give its path. An older publication there is replaced; on any failure
 * it stays as it was and nothing of the new one is left.
 *
 * @throws {Refusal} when the folder cannot be made, the disk is full, a name leads out of the folder, or what stands
 *   there is not a publication or holds what would be lost by replacing it
 */
export async function writePublication(out: string, slug: string, files: readonly Book[]): Promise<string> {
  checkNames(slug, files)
  const target = join(out, slug)
  const work = workFolder(out, slug)
  try {
    await clearLeftovers(out)
    await undisturbed(work, () => checkReplaceable(target, files))
    await fill(join(work, 'new'), files)
    await undisturbed(work, turn => place(turn, work, target, files))
  } catch (error) {
    await rm(join(work, 'new'), { recursive: true, force: true }).catch(() => {})
    // Not recursive: should the old publication not have come back to its place, it is in here.
    await rmdir(work).catch(() => {})
    await rmdir(dirname(work)).catch(() => {})
    throw refusal(error, target)
  }
  await settleFolder(out)
  // The new publication is in its place; an old one that cannot be removed is no reason to say otherwise.
  await rm(work, { recursive: true, force: true }).catch(() => {})
  await rmdir(dirname(work)).catch(() => {})
  return target
}

/**
 * All of it is on the disk before it comes to its place: else a machine that loses its power may keep the names and lose
 * what they stand for.
 */
async function fill(folder: string, files: readonly Book[]): Promise<void> {
  const folders = new Set([folder])
  for (const { name } of files)
    for (let above = dirname(join(folder, name)); above.length > folder.length; above = dirname(above))
      folders.add(above)
  for (const each of folders) await mkdir(each, { recursive: true })
  const rest = files.values()
  const write = async () => {
    for (const { name, bytes } of rest) await writeToDisk(join(folder, name), bytes)
  }
  // A disk settles several files in little more time than one. None is still being written when one has failed.
  const ended = await Promise.allSettled(Array.from({ length: 8 }, write))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  for (const each of folders) await settleFolder(each)
}

async function place(turn: number, work: string, target: string, files: readonly Book[]): Promise<void> {
  const fresh = join(work, 'new')
  const replaces = await checkReplaceable(target, files)
  const aside = join(work, `old-${String(turn).padStart(3, '0')}`)
  await (replaces ? swap(fresh, target, aside) : rename(fresh, target))
}

/** Times that others may come between. */
const turns = 100

/** Between a look and a step after it another run may have taken away what stood there, or put its own there. */
const meanwhile = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST'])

/** Once more, where another run came between; what is wrong with the place itself is wrong the second time too. */
async function undisturbed<T>(work: string, step: (turn: number) => Promise<T>): Promise<T> {
  let before = ''
  for (let turn = 1; ; turn++) {
    try {
      return await step(turn)
    } catch (error) {
      const { message, code = '' } = error as NodeJS.ErrnoException
      const isOwn = message === before && !meanwhile.has(code) && !(await othersWork(work))
      if (turn === turns || isOwn) throw error
      before = message
      await wait(Math.random() * turn)
    }
  }
}

async function swap(fresh: string, target: string, aside: string): Promise<void> {
  await rename(target, aside)
  try {
    await rename(fresh, target)
  } catch (error) {
    // It does not come back where another run has been quicker; then it is the older one of the two.
    await rename(aside, target).catch(() => {})
    throw error
  }
}

/** Names come from those of input files: this is the last gate before the disk. */
function checkNames(slug: string, files: readonly Book[]): void {
  if (!isBelow(slug) || /^\.|\//.test(slug)) throw badName(slug, 'is no name for a folder')
  const seen = new Set<string>()
  for (const { name } of files) {
    if (!isBelow(name)) throw badName(name, 'is no name for a file of the publication')
    // Some file systems take names for the same that differ in case or in Unicode form alone.
    const key = name.normalize('NFC').toLowerCase()
    if (seen.has(key)) throw badName(name, 'is the name of two files in the publication')
    seen.add(key)
  }
}

function badName(name: string, what: string): Refusal {
  return new Refusal(`${JSON.stringify(name)} ${what}`, 'Rename the input.')
}

const causes: typeof denied = {
  ...denied,
  ENOTEMPTY: 'another run has written there meanwhile',
  ENAMETOOLONG: 'the name is too long',
}

function refusal(error: unknown, target: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (!code) return error
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Refusal(
      `${target}: the disk is full; nothing was published`,
      'Make room or choose another folder with --out.',
      3,
    )
  }
  return new Refusal(
    `${target}: cannot be written (${causes[code] ?? code})`,
    'Choose another folder with --out.',
  )
}
