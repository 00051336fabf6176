// What is to be written → a folder that was not there before, whole or not at all.
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../edition.js'
import { settleFolder } from '../on-disk.js'

/**
 * Fill a folder beside its place, then rename it there.
 *
 * @throws {Refusal} when something is there already; nothing is written over
 */
export async function newFolder<T>(path: string, fill: (part: string) => Promise<T>): Promise<T> {
  const there = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (there.length > 0) throw new Refusal(`${path}: is not empty`, 'Name a new folder.')
  const part = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(part, { recursive: true })
    const filled = await fill(part)
    await rename(part, path)
    await settleFolder(dirname(path))
    return filled
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}
