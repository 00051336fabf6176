// Inventory → what the room says of an edition's files and versions.
import { type Inventory, state, versionsOf } from '../inventory.js'

export interface Held {
  /** As the edition names it. */
  path: string
  digest: string
}

export interface Change {
  version: string
  /** RFC 3339 */
  created: string
  message?: string
  user?: string
  added: number
  changed: number
  removed: number
}

/** The files of the newest version with their digests, in order. */
export function held({ versions, head }: Inventory): Held[] {
  return Object.entries(versions[head]!.state)
    .flatMap(([digest, paths]) => paths.map(path => ({ path, digest: digest.toLowerCase() })))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What came with each version, newest first. */
export function history(inventory: Inventory): Change[] {
  const names = versionsOf(inventory)
  return names
    .map((version, at) => {
      const { created, message, user } = inventory.versions[version]!
      const [now, before] = [state(inventory, version), at > 0 ? state(inventory, names[at - 1]!) : new Map()]
      const kept = [...now].filter(([path]) => before.has(path))
      return {
        version,
        created,
        ...(message && { message }),
        ...(user && { user: user.name }),
        added: now.size - kept.length,
        changed: kept.filter(([path, content]) => before.get(path) !== content).length,
        removed: before.size - kept.length,
      }
    })
    .reverse()
}
