// Storage root → the OCFL objects in it; object → a file that it holds.
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { derived } from '../derived.js'
import { Refusal } from '../edition.js'
import { inNaturalOrder } from '../natural-order.js'
import { type Inventory, state } from './inventory.js'
import { readRegular, why } from './regular.js'

/**
 * Folders of the objects below a storage root, in the natural order of their paths. Links are not followed, what lies
 * within an object or in the root's `extensions` is not looked at. An object is known by its declaration (OCFL 1.1, 4.3)
 * or its inventory.
 */
export async function* objectsIn(root: string): AsyncIterable<string> {
  const waiting = [root]
  for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
    const entries = await readdir(dir, { withFileTypes: true }).catch(error => {
      throw new Refusal(`${dir}: cannot be read (${error.code})`, 'Name the folder of a shelf.')
    })
    if (entries.some(({ name }) => isOfObject(name))) {
      yield dir
      continue
    }
    const below = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
    const names = dir === root ? below.filter(name => name !== 'extensions') : below
    for (const name of names.sort(inNaturalOrder).reverse()) waiting.push(join(dir, name))
  }
}

/** Whether a file of this name makes its folder an object's, be it a damaged one that lacks the other. */
export function isOfObject(name: string): boolean {
  return name.startsWith('0=ocfl_object_') || name === 'inventory.json'
}

/**
 * A file of an object's version, whose digest is proved.
 *
 * @param logicalPath as the edition names it: `corrections.json`, `source/01.txt`
 * @throws {Refusal} when the version has no such file, or its bytes are not those that were put there
 */
export async function readStored(
  objectDir: string,
  inventory: Inventory,
  logicalPath: string,
  version = inventory.head,
): Promise<Buffer> {
  const contentPath = derived(inventory, `state ${version}`, () => state(inventory, version)).get(logicalPath)
  if (contentPath === undefined) {
    throw new Refusal(
      `${inventory.id}: ${version} has no ${logicalPath}`,
      'See its files with kanben archive show.',
    )
  }
  const path = join(objectDir, contentPath)
  const bytes = await readRegular(path).catch(error => {
    throw new Refusal(`${path}: cannot be read (${why(error)})`, damaged)
  })
  const digest = createHash(inventory.digestAlgorithm).update(bytes).digest('hex')
  if (digest !== derived(inventory, 'digests', () => digestsIn(inventory)).get(contentPath)) {
    throw new Refusal(`${path}: is not the file that was stored`, damaged)
  }
  return bytes
}

/** Content path → its digest, lower case. */
function digestsIn({ manifest }: Inventory): Map<string, string> {
  return new Map(
    Object.entries(manifest).flatMap(([digest, paths]) =>
      paths.map(path => [path, digest.toLowerCase()] as const),
    ),
  )
}

const damaged = 'See all that is wrong with kanben archive verify; take the file from a copy of the shelf.'
