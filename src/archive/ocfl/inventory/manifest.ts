// The manifest and the fixity block of an inventory (OCFL 1.1, 3.5.2 and 3.5.4): digests, and the files that have them.
import { isDigest, isKnown } from '../algorithms.js'
import type { Code } from '../codes.js'
import type { Held, Paths } from './held.js'
import type { Tell } from './identity.js'
import { clashes, isRecord, listsOf, pathFault } from './paths.js'

const notHex: Record<string, Code> = { sha1: 'E029', sha256: 'E030', sha512: 'E031', 'blake2b-512': 'E032' }

export function manifest(value: unknown, algorithm: Held['algorithm'], tell: Tell): Paths {
  if (value === undefined) tell('E041')
  else if (!isRecord(value)) tell('E106')
  else {
    const lists = listsOf(value, digest => tell('E092', `${digest} has no list of paths`))
    judgeDigests(lists, algorithm, 'E096', tell)
    for (const path of clashes([...lists.values()].flat())) tell('E101', path)
    return onlyInside(lists, tell)
  }
  return new Map()
}

/** Every content path leads into the content of one of the versions. */
export function judgePlaces({ manifest, versions, contentDirectory }: Held, tell: Tell): void {
  for (const path of [...manifest.values()].flat()) {
    const [version, folder, file] = path.split('/', 3)
    if (!versions.has(version!)) tell('E014', path)
    else if (folder !== contentDirectory || file === undefined) tell('E042', path)
  }
}

/** In an inventory of OCFL 1.1 no digest stands idle. */
export function judgeUse({ manifest, versions, spec }: Held, tell: Tell): void {
  if (spec === '1.0') return
  const used = new Set([...versions.values()].flatMap(({ state }) => [...state.keys()]))
  for (const digest of manifest.keys()) if (!used.has(digest)) tell('E107', digest)
}

export function fixity(value: unknown, manifest: Paths, tell: Tell): Held['fixity'] {
  const held: Held['fixity'] = new Map()
  if (value === undefined) return held
  if (!isRecord(value)) {
    tell('E111')
    return held
  }
  const stored = new Set([...manifest.values()].flat())
  for (const [algorithm, block] of Object.entries(value)) {
    if (!isKnown(algorithm)) tell('E056', algorithm)
    else if (!isRecord(block)) tell('E057', algorithm)
    else {
      const lists = listsOf(block, digest => tell('E057', digest))
      judgeDigests(lists, algorithm, 'E097', tell)
      const inside = onlyInside(lists, tell)
      for (const path of [...inside.values()].flat()) if (!stored.has(path)) tell('E057', path)
      held.set(algorithm, inside)
    }
  }
  return held
}

function judgeDigests(lists: Paths, algorithm: string | undefined, twice: Code, tell: Tell): void {
  const seen = new Set<string>()
  for (const digest of lists.keys()) {
    if (algorithm && !isDigest(digest, algorithm)) tell(notHex[algorithm] ?? 'E057', digest)
    const same = digest.toLowerCase()
    if (seen.has(same)) tell(twice, digest)
    seen.add(same)
  }
}

function onlyInside(lists: Paths, tell: Tell): Paths {
  const inside: Paths = new Map()
  for (const [digest, paths] of lists) {
    for (const path of paths) {
      const fault = pathFault(path)
      if (fault) tell(fault === 'edge' ? 'E100' : 'E099', path)
    }
    inside.set(
      digest,
      paths.filter(path => !pathFault(path)),
    )
  }
  return inside
}
