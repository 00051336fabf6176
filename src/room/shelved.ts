// An object on the shelf → the files of its newest version, for those who need many of them.
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Inventory, state } from '../archive/inventory.js'
import { readStored } from '../archive/objects.js'
import { held } from '../archive/site/fixity.js'
import type { Stored } from '../archive/site/keep.js'

/** All by the path that a file has in the edition. */
export interface Shelved {
  has(path: string): boolean
  /** Proved against its digest; a Refusal where it is another file by now, or there is none. */
  read(path: string): Promise<Buffer>
  /** Where it lies, and the digest that a copy has to have. */
  stored(path: string): Stored
  /** In bytes. */
  size(path: string): Promise<number>
}

export function shelved(dir: string, inventory: Inventory): Shelved {
  const places = state(inventory)
  const digests = new Map(held(inventory).map(({ path, digest }) => [path, digest]))
  const place = (path: string) => join(dir, places.get(path)!)
  return {
    has: path => places.has(path),
    read: path => readStored(dir, inventory, path),
    stored: path => ({
      from: place(path),
      algorithm: inventory.digestAlgorithm,
      digest: digests.get(path)!,
    }),
    // Of what is not there any more, its copy says so.
    size: async path => (await lstat(place(path)).catch(() => ({ size: 0 }))).size,
  }
}
