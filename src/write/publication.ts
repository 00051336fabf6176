// Files → one folder, whole or not at all: written beside its place under a hidden name, then renamed into it.
import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Book, Refusal } from '../edition.js'
import { checkReplaceable } from './replaceable.js'

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
  const replaces = await checkReplaceable(target, files)
  const work = join(out, `.${slug}-${randomBytes(6).toString('hex')}`)
  const fresh = join(work, 'new')
  try {
    await mkdir(fresh, { recursive: true })
    await fill(fresh, files)
    await (replaces ? swap(fresh, target, join(work, 'old')) : rename(fresh, target))
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    // Not recursive: should the old publication not have come back to its place, it is in here.
    await rmdir(work).catch(() => {})
    throw refusal(error, target)
  }
  await rm(work, { recursive: true, force: true })
  return target
}

async function fill(folder: string, files: readonly Book[]): Promise<void> {
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes, { flag: 'wx' })
  }
}

async function swap(fresh: string, target: string, aside: string): Promise<void> {
  await rename(target, aside)
  try {
    await rename(fresh, target)
  } catch (error) {
    await rename(aside, target)
    throw error
  }
}

/** Names are made by us from names of input files: this is the last gate before the disk. */
function checkNames(slug: string, files: readonly Book[]): void {
  const seen = new Set<string>()
  for (const name of [slug, ...files.map(file => file.name)]) {
    if (!isBelow(name))
      throw new Refusal(`${JSON.stringify(name)}: not a name for a published file`, 'Rename the input.')
    // Some file systems take names for equal that differ in case or in Unicode form alone.
    const key = name.normalize('NFC').toLowerCase()
    if (name !== slug && seen.has(key)) {
      throw new Refusal(
        `${name}: two files would have this name in the publication`,
        'Rename one of the inputs.',
      )
    }
    if (name !== slug) seen.add(key)
  }
}

function isBelow(name: string): boolean {
  return !/[\\:\0]/.test(name) && name.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}

const causes: { [code: string]: string } = {
  EACCES: 'no right to write there',
  EPERM: 'no right to write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
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
