// An inventory's newest version and its files → a folder that only needs to be renamed into the shelf.
import { createHash } from 'node:crypto'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { settleFolder, writeToDisk } from '../on-disk.js'
import type { Inventory } from './inventory.js'
import { copy } from './stream.js'

/**
 * Make the version in the folder of a lock (lock.ts) and call it `ready` once all of it is on the disk: what carries
 * that name is whole, also after a loss of power.
 *
 * @param path of the object below the root; the version lies under the same path here
 * @param sources logical path → the file that is copied
 */
export async function stage(
  folder: string,
  path: string,
  inventory: Inventory,
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  const build = join(folder, 'build')
  const object = join(build, path)
  const content = `${inventory.head}/content/`
  for (const [digest, paths] of Object.entries(inventory.manifest))
    for (const stored of paths.filter(name => name.startsWith(content)))
      await copy(sources.get(stored.slice(content.length))!, join(object, stored), 'sha512', digest)
  await mkdir(join(object, inventory.head), { recursive: true })
  const text = `${JSON.stringify(inventory, null, 2)}\n`
  for (const dir of [object, join(object, inventory.head)]) await writeInventory(dir, text)
  if (inventory.head === 'v1') await writeToDisk(join(object, '0=ocfl_object_1.1'), 'ocfl_object_1.1\n')
  await settleTree(build)
  await rename(build, join(folder, 'ready'))
  await settleFolder(folder)
}

/** With its sidecar (OCFL 1.1, 3.6). */
async function writeInventory(dir: string, text: string): Promise<void> {
  await writeToDisk(join(dir, 'inventory.json'), text)
  await writeToDisk(join(dir, 'inventory.json.sha512'), `${inventoryDigest(text)} inventory.json\n`)
}

export function inventoryDigest(text: string | Buffer): string {
  return createHash('sha512').update(text).digest('hex')
}

async function settleTree(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true }))
    if (entry.isDirectory()) await settleTree(join(dir, entry.name))
  await settleFolder(dir)
}
