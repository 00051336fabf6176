// JSON of an inventory → what it says, as far as that can be used, and where it breaks the rules of OCFL 1.0 or 1.1.
import type { Code, Say } from '../codes.js'
import type { Held, Spec } from './held.js'
import { identity } from './identity.js'
import { fixity, judgePlaces, judgeUse, manifest } from './manifest.js'
import { isRecord } from './paths.js'
import { versions } from './versions.js'

export type { Held, HeldVersion, Paths, Spec } from './held.js'

/** What OCFL 1.1 gave a code of its own, by the code that it has in 1.0. */
const codesOf10: Partial<Record<Code, Code>> = {
  E104: 'E046',
  E105: 'E046',
  E106: 'E041',
  E108: 'E017',
  E111: 'E057',
}

/**
 * @param file how faults name it
 * @param declared the version of OCFL that the object declares, where this is the inventory of its root
 */
export function judgeInventory(found: unknown, file: string, say: Say, declared?: Spec): Held | undefined {
  if (!isRecord(found)) {
    say('E033', file, 'it is no JSON object')
    return
  }
  const head = identity(found, (code, what) => say(code, file, what), declared)
  const tell = (code: Code, what?: string) =>
    say((head.spec === '1.0' && codesOf10[code]) || code, file, what)
  const digests = manifest(found.manifest, head.algorithm, tell)
  const held: Held = {
    ...head,
    file,
    manifest: digests,
    versions: versions(found, digests, tell),
    fixity: fixity(found.fixity, digests, tell),
  }
  if (held.versions.size > 0) {
    judgePlaces(held, tell)
    judgeUse(held, tell)
  }
  return held
}
