// An edition on the shelf → what its edition.json says of it.
import { join } from 'node:path'
import { type Inventory, readInventory } from './archive/inventory.js'
import { readStored } from './archive/objects.js'
import { Refusal } from './edition.js'
import { slugOf } from './slug.js'
import { type EditionRecord, readWholeEdition } from './write/read-records.js'

/** @throws {Refusal} when there is no such version, or it holds no publication */
export async function recordOf(objectDir: string, version?: string): Promise<EditionRecord> {
  return recordIn(objectDir, await readInventory(objectDir), version)
}

/** The same, of an object whose inventory is at hand. */
export async function recordIn(
  objectDir: string,
  inventory: Inventory,
  version?: string,
): Promise<EditionRecord> {
  const text = await readStored(objectDir, inventory, 'edition.json', version)
  return readWholeEdition(text.toString(), join(objectDir, 'edition.json'))
}

/** Name of the folder that it was published in. */
export async function folderOf(objectDir: string, version?: string): Promise<string> {
  const { slug } = await recordOf(objectDir, version)
  // The record may have been written by anybody: what is no slug leads elsewhere.
  if (slug && slug === slugOf(`${slug}.x`)) return slug
  throw new Refusal(`${objectDir}: does not say how its folder was called`, 'Name one with --output.')
}
