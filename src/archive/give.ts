// A version of an edition → its files in a folder, each proved by its digest as it is copied.
import { join } from 'node:path'
import { type Inventory, readInventory, state } from './inventory.js'
import { digests } from './next-version.js'
import { copy } from './stream.js'

/** A file that was given out. */
export interface Given {
  path: string
  /** By the inventory's algorithm. */
  digest: string
  bytes: number
}

/**
 * @param to folder that is empty
 * @returns its files in the order of their paths
 * @throws {Refusal} when there is no such version, or a file is not what was put there
 */
export async function give(
  dir: string,
  to: string,
  version?: string,
): Promise<{ inventory: Inventory; version: string; files: Given[] }> {
  const inventory = await readInventory(dir)
  const name = version ?? inventory.head
  const stored = state(inventory, name)
  const files: Given[] = []
  for (const [path, digest] of [...digests(inventory, name)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const from = join(dir, stored.get(path)!)
    files.push({ path, digest, bytes: await copy(from, join(to, path), inventory.digestAlgorithm, digest) })
  }
  return { inventory, version: name, files }
}
