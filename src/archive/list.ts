// A shelf → a line for each edition on it; an edition → a line for each of its versions.
import { type Change, difference } from './difference.js'
import { type InventoryVersion, readInventory, versionsOf } from './inventory.js'
import { digests } from './next-version.js'
import { editionsIn, type Place } from './shelf.js'

/** An edition as it stands. */
export interface Listed extends Place {
  /** `v2`, the newest. */
  version: string
  /** Of the newest, RFC 3339. */
  created: string
  message?: string
  files: number
}

/** In the natural order of ids; only inventories are read. */
export async function* listed(root: string, part = ''): AsyncIterable<Listed> {
  for await (const { id, dir } of editionsIn(root)) {
    if (!id.includes(part.normalize('NFC'))) continue
    const { head, versions } = await readInventory(dir)
    const { created, message, state } = versions[head]!
    const files = Object.values(state).flat().length
    yield { id, dir, version: head, created, ...(message !== undefined && { message }), files }
  }
}

/** What was done to an edition once. */
export interface Entry extends Omit<InventoryVersion, 'state'> {
  version: string
  changes: Change[]
}

/** Newest first. */
export async function history(dir: string): Promise<Entry[]> {
  const inventory = await readInventory(dir)
  const names = versionsOf(inventory)
  return names
    .map((version, at) => {
      const was = at > 0 ? digests(inventory, names[at - 1]) : new Map<string, string>()
      const { state: _, ...said } = inventory.versions[version]!
      return { version, ...said, changes: difference(was, digests(inventory, version)) }
    })
    .reverse()
}
