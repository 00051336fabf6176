// Where editions are made before they take their place in the shelf, and who is making them.
import { randomBytes } from 'node:crypto'
import { readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { self } from '../processes.js'

/**
 * A folder of the root's `extensions`: on the shelf's own file system, whatever is mounted there, and passed over by
 * OCFL's readers (OCFL 1.1, 4.4; Implementation Notes, 3.7.1). It is there only while somebody works.
 */
export const workOf = (root: string): string => join(root, 'extensions', 'kanben-work')

/** Stands for the owner of what its owner has given up. */
export const nobody = 'nobody'

/** A file of this name says whose a work folder is. */
export function ownerName(process = self): string {
  return `owner~${process}~${randomBytes(6).toString('hex')}`
}

/** Whose a folder or file of such a name is. */
export function processOf(name: string): string | undefined {
  return /^(?:owner)?~([^~]+)~[0-9a-f]{12}$/u.exec(name)?.[1]
}

/** A folder in there for what concerns nobody else, by a name that says whose it is. */
export function ownFolder(root: string): string {
  return join(workOf(root), ownerName().slice('owner'.length))
}

/** Whose work a folder is, by the file in it that says so; it may just be passing from one to another. */
export async function ownerOf(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => [])
  return names.find(name => name.startsWith('owner~'))
}

/** Take a folder out of everybody's sight by one step, then take it away, with the place of work if that was the last. */
export async function discard(root: string, folder: string): Promise<void> {
  const aside = ownFolder(root)
  await rename(folder, aside)
  await rm(aside, { recursive: true, force: true })
  await leave(root)
}

/** Fails while others work there. */
export async function leave(root: string): Promise<void> {
  await rmdir(workOf(root)).catch(() => {})
}
