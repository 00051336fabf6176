// Files of an edition → its object in the shelf: new, or a new version, or as it was.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../edition.js'
import { type Inventory, readInventory } from './inventory.js'
import { pathOf } from './layout.js'
import { withObject } from './lock.js'
import { type About, checkOurs, nextVersion } from './next-version.js'
import { checkOwnFolders } from './place.js'
import { inventoryDigest, stage } from './stage.js'
import { unwritable } from './unwritable.js'

/** A file to be kept: where it is, and its SHA-512. */
export interface Kept {
  source: string
  sha512: string
}

/** What became of an edition that was added. */
export interface Added {
  id: string
  /** Its folder in the shelf. */
  dir: string
  /** The version that holds these files. */
  version: string
  /** Whether that version is new. */
  changed: boolean
}

/**
 * Keep these files as an edition's newest version. All of it is in the shelf afterwards, or nothing is.
 *
 * @param files by their path in the edition
 * @throws {Refusal} when what stands there is not ours to go on from, a file is not what its digest says, or the shelf
 *   cannot be written; exit code 3 where its disk is full
 */
export async function addVersion(
  root: string,
  id: string,
  files: ReadonlyMap<string, Kept>,
  about: About,
): Promise<Added> {
  const path = pathOf(id)
  const dir = join(root, path)
  await checkOwnFolders(root, path)
  const wanted = new Map([...files].map(([name, { sha512 }]) => [name, sha512]))
  const sources = new Map([...files].map(([name, { source }]) => [name, source]))
  const next = (before?: Inventory) => nextVersion(before, id, wanted, about)
  // Without the lock the inventory of one moment may be beside the sidecar of another; with it that is damage.
  const same = await standing(dir, id).catch(() => undefined)
  if (same && !next(same)) return { id, dir, version: same.head, changed: false }
  const added = withObject(root, path, async folder => {
    const before = await standing(dir, id)
    const inventory = next(before)
    if (!inventory) return { id, dir, version: before!.head, changed: false }
    await stage(folder, path, inventory, sources)
    return { id, dir, version: inventory.head, changed: true }
  })
  return added.catch(error => {
    throw unwritable(error, root)
  })
}

/** What is there, if its own sidecar bears it out: a damaged inventory must not become the ground of a new version. */
async function standing(dir: string, id: string): Promise<Inventory | undefined> {
  const path = join(dir, 'inventory.json')
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (!bytes) return undefined
  const inventory = await readInventory(dir)
  checkOurs(inventory, id, dir)
  const said = await readFile(`${path}.sha512`, 'utf8').catch(() => '')
  if (said.split(/\s/u)[0] !== inventoryDigest(bytes))
    throw new Refusal(`${path}: was changed since it was written`, 'See kanben archive verify.')
  return inventory
}
