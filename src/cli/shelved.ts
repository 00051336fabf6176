// A publication that was just made → the shelf, where one was named.
import pc from 'picocolors'
import { Refusal } from '../edition.js'
import type { Shelved } from '../shelve.js'
import { oneLine } from './explain.js'

/** @throws {Refusal} when it cannot be a shelf: before anything is published */
export async function readyShelf(shelf: string | undefined, watch: boolean): Promise<void> {
  if (shelf === undefined) return
  if (watch)
    throw new Refusal('--archive and --watch: previews are not kept', 'Publish without --watch to keep it.')
  const { createShelf, shelfRoot } = await import('../archive/shelf.js')
  await createShelf(shelfRoot(shelf))
}

/** @param dir absent where nothing was published */
export async function shelve(
  shelf: string | undefined,
  dir: string | undefined,
): Promise<Shelved | undefined> {
  if (shelf === undefined || dir === undefined) return undefined
  const { addEditions } = await import('../shelve.js')
  let outcome: Shelved | undefined
  await addEditions(shelf, [dir], {}, each => {
    outcome = each
  })
  return outcome
}

/** What is told of it in JSON, beside the publication's own. */
export function asJson(shelved: Shelved | undefined): object {
  if (!shelved) return {}
  if (shelved.refused) return { archived: { refused: shelved.refused } }
  const { id, version, changed } = shelved.added
  return { archived: { id, version, changed } }
}

/** One line an edition. */
export function shelvedLine({ added, refused }: Shelved): string {
  if (refused) return `${pc.red('✗')} ${oneLine(refused.message)}${refused.hint && ` — ${refused.hint}`}`
  return `${pc.green(added.changed ? '✓' : '=')} ${oneLine(added.id)}  ${pc.dim(added.version)}`
}
