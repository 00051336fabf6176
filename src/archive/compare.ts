// Two versions of an edition → which files changed, and in its Markdown masters which text.
import { Refusal } from '../edition.js'
import { type Change, difference } from './difference.js'
import { type Inventory, readInventory, versionsOf } from './inventory.js'
import { digests } from './next-version.js'
import { readStored } from './objects.js'
import { type Passage, passages } from './text-difference.js'

export interface Comparison {
  id: string
  from: string
  to: string
  /** In the order of paths; `text` of masters that changed. */
  files: (Change & { text?: Passage[] })[]
}

/**
 * @param to the newest version where none is named
 * @param from the one before it
 * @throws {Refusal} when there is no such version, or none before
 */
export async function compare(dir: string, from?: string, to?: string): Promise<Comparison> {
  const inventory = await readInventory(dir)
  const newer = known(inventory, to ?? inventory.head)
  const older = from ?? versionsOf(inventory)[versionsOf(inventory).indexOf(newer) - 1]
  if (older === undefined)
    throw new Refusal(
      `${inventory.id}: ${newer} is its first version`,
      'There is nothing to compare it with.',
    )
  const changes = difference(digests(inventory, known(inventory, older)), digests(inventory, newer))
  const files: Comparison['files'] = []
  for (const change of changes)
    files.push(isMaster(change) ? { ...change, text: await text(change.path) } : change)
  return { id: inventory.id, from: older, to: newer, files }

  async function text(path: string): Promise<Passage[]> {
    const [was, is] = [older!, newer].map(version => readStored(dir, inventory, path, version))
    return passages(String(await was), String(await is))
  }
}

/** The raw files in `source/` may be Markdown too: they are what came in, not what was made of it. */
function isMaster({ path, kind }: Change): boolean {
  return kind === 'changed' && path.endsWith('.md') && !path.startsWith('source/')
}

function known(inventory: Inventory, version: string): string {
  if (Object.hasOwn(inventory.versions, version)) return version
  throw new Refusal(
    `${inventory.id}: has no version ${version}`,
    `It has ${versionsOf(inventory).join(', ')}.`,
  )
}
