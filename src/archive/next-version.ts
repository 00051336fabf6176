// An inventory and what an edition holds now → the inventory with a new version, or none where nothing changed.
import { Refusal } from '../edition.js'
import { type Change, difference, kinds } from './difference.js'
import type { Inventory, InventoryVersion } from './inventory.js'

/** Who adds a version, when and why. */
export interface About {
  message?: string
  /** RFC 3339, to the second or finer. */
  created: string
  user: { name: string; address?: string }
}

/**
 * @param files logical path → its SHA-512
 * @returns nothing when the newest version holds just these
 */
export function nextVersion(
  before: Inventory | undefined,
  id: string,
  files: ReadonlyMap<string, string>,
  about: About,
): Inventory | undefined {
  const was = before ? digests(before) : new Map<string, string>()
  const changes = difference(was, files)
  if (before && changes.length === 0) return undefined
  const head = `v${before ? Number(before.head.slice(1)) + 1 : 1}`
  const { created, user, message = before ? tally(changes) : 'first version' } = about
  const version: InventoryVersion = { created, message, state: byDigest(files), user }
  return {
    digestAlgorithm: 'sha512',
    head,
    id,
    manifest: byKey({ ...fresh(before, files, head), ...before?.manifest }),
    type: 'https://ocfl.io/1.1/spec/#inventory',
    versions: { ...before?.versions, [head]: version },
  }
}

/** What is stored already is not stored again (OCFL Implementation Notes, 3.3: forward delta). */
function fresh(
  before: Inventory | undefined,
  files: ReadonlyMap<string, string>,
  head: string,
): Record<string, string[]> {
  const stored = new Set(Object.keys(before?.manifest ?? {}))
  const added: Record<string, string[]> = {}
  for (const [path, digest] of inOrder(files))
    if (!stored.has(digest)) added[digest] ??= [`${head}/content/${path}`]
  return added
}

/** Logical path → digest, of a version. */
export function digests({ versions, head }: Inventory, version = head): Map<string, string> {
  const { state } = versions[version]!
  return new Map(Object.entries(state).flatMap(([digest, paths]) => paths.map(path => [path, digest])))
}

function byDigest(files: ReadonlyMap<string, string>): Record<string, string[]> {
  const state: Record<string, string[]> = {}
  for (const [path, digest] of inOrder(files)) state[digest] = [...(state[digest] ?? []), path]
  return byKey(state)
}

const inOrder = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** OCFL asks for a message (W007); where nobody gives one, it says what can be seen. */
export function tally(changes: readonly Change[]): string {
  const counts = kinds.map(kind => [changes.filter(change => change.kind === kind).length, kind] as const)
  return counts.flatMap(([count, kind]) => (count ? [`${count} ${kind}`] : [])).join(', ')
}

/**
 * Whether we may go on from an inventory: OCFL lets others write what we do not, and to go on from a changed one would
 * hide the change.
 *
 * @throws {Refusal}
 */
export function checkOurs({ id, ...held }: Inventory, wanted: string, place: string): void {
  const strange = [
    id !== wanted && `it holds ${id}`,
    held.type !== 'https://ocfl.io/1.1/spec/#inventory' && 'it is of another version of OCFL',
    held.digestAlgorithm !== 'sha512' && `its digests are ${held.digestAlgorithm}`,
    !['content', undefined].includes(held.contentDirectory) && 'its content directory has a name of its own',
    !/^v[1-9]\d*$/u.test(held.head) && 'its versions are numbered otherwise',
    Object.keys(held.manifest).some(digest => !/^[0-9a-f]{128}$/u.test(digest)) && 'digests in capitals',
  ].find(Boolean)
  if (strange) throw new Refusal(`${place}: kanben cannot add to it: ${strange}`, 'Choose another shelf.')
}
