// The inventory.json of an OCFL object → what it holds: versions, and under which paths their files lie.
import { join } from 'node:path'
import { Refusal } from '../edition.js'
import { readRegular, why } from './regular.js'

/** An OCFL 1.0 or 1.1 inventory (OCFL 1.1, 3.5). Its records have no prototype: any digest or name can be asked for. */
export interface Inventory {
  id: string
  type: string
  digestAlgorithm: 'sha512' | 'sha256'
  /** Name of the newest version. */
  head: string
  /** `content` where it is absent. */
  contentDirectory?: string
  /** Digest → content paths of files that have it. */
  manifest: Record<string, string[]>
  /** In any order; see `versionsOf`. */
  versions: Record<string, InventoryVersion>
}

export interface InventoryVersion {
  /** RFC 3339. */
  created: string
  /** Digest → logical paths. */
  state: Record<string, string[]>
  message?: string
  user?: { name: string; address?: string }
}

/** An inventory is read at once; of one that is larger than this, in bytes, nothing is read. */
export const inventoryLimit = 64 * 1024 * 1024

/**
 * The inventory in the root of an object. What can lead a reader astray is looked at here: shapes, and paths that lead
 * out of the object. All else is for `archive verify` to judge.
 *
 * @throws {Refusal} when there is none, or none that can be used
 */
export async function readInventory(objectDir: string): Promise<Inventory> {
  const path = join(objectDir, 'inventory.json')
  try {
    const bytes = await readRegular(path, inventoryLimit)
    return inventoryOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw unusable(path, why(error))
  }
}

/** The logical paths of a version → the content path, from the object's root, that holds each. */
export function state(inventory: Inventory, version = inventory.head): Map<string, string> {
  const found = inventory.versions[version]
  if (!found) {
    throw new Refusal(
      `${inventory.id}: has no version ${version}`,
      `It has ${versionsOf(inventory).join(', ')}.`,
    )
  }
  return new Map(
    Object.entries(found.state).flatMap(([digest, paths]) =>
      paths.map(path => [path, inventory.manifest[digest]![0]!] as const),
    ),
  )
}

/** Names of its versions, oldest first. */
export function versionsOf({ versions }: Pick<Inventory, 'versions'>): string[] {
  return Object.keys(versions).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

/** Whether a path of an inventory stays where it belongs (OCFL 1.1, 3.5.2 and 3.5.3.1: E052, E053, E099, E100). */
export function isInside(path: string): boolean {
  return !path.includes('\0') && path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}

function unusable(path: string, why: string): Refusal {
  return new Refusal(`${path}: cannot be used (${why})`, 'Ask kanben archive verify what is wrong there.')
}

function inventoryOf(read: unknown): Inventory {
  const found = record(read, 'it')
  for (const key of ['id', 'type', 'digestAlgorithm', 'head'] as const) text(found[key], key)
  if (!['sha512', 'sha256'].includes(found.digestAlgorithm as string))
    throw new Error('unknown digestAlgorithm')
  const manifest = pathsByDigest(found.manifest, 'manifest')
  const versions = record(found.versions, 'versions')
  for (const [name, value] of Object.entries(versions)) {
    const version = record(value, name)
    text(version.created, `${name}: created`)
    version.state = pathsByDigest(version.state, `${name}: state`)
    const lost = Object.keys(version.state as object).find(digest => !manifest[digest]?.length)
    if (lost !== undefined) throw new Error(`${name}: ${lost.slice(0, 16)}… is not in the manifest`)
  }
  if (!versions[found.head as string]) throw new Error('head names no version')
  return found as unknown as Inventory
}

/** Without prototype, so that `constructor` or `__proto__` are names like others. */
function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${name} is no JSON object`)
  }
  return Object.setPrototypeOf(value, null)
}

function text(value: unknown, name: string): void {
  if (typeof value !== 'string') throw new Error(`${name} is no text`)
}

function pathsByDigest(value: unknown, name: string): Record<string, string[]> {
  const found = record(value, name)
  for (const paths of Object.values(found)) {
    const sound = Array.isArray(paths) && paths.every(path => typeof path === 'string' && isInside(path))
    if (!sound) throw new Error(`${name}: has a path that leads out of the object, or is none`)
  }
  return found as Record<string, string[]>
}
