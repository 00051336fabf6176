// The inventory of an older version beside that of today (OCFL 1.1, 3.7) → where it tells otherwise of a version.
import { isDeepStrictEqual } from 'node:util'
import type { Say } from './codes.js'
import type { Held, HeldVersion, Paths } from './inventory/index.js'

/** @param now whose manifest is `digestOf`: content path → digest, lower case */
export function judgePrior(
  prior: Held,
  version: string,
  now: Held,
  digestOf: ReadonlyMap<string, string>,
  say: Say,
): void {
  if (prior.id !== undefined && now.id !== undefined && prior.id !== now.id) say('E037', prior.file, prior.id)
  const newest = [...prior.versions.keys()].at(-1)
  if (newest !== version) say('E040', prior.file, newest)
  const resolved = resolve(prior, now, digestOf)
  for (const [name, told] of prior.versions) {
    const today = now.versions.get(name)
    if (!today) say('E066', prior.file, name)
    else judgeTold(prior.file, name, told, today, resolved, say)
  }
}

function judgeTold(
  file: string,
  name: string,
  told: HeldVersion,
  today: HeldVersion,
  resolved: ReadonlyMap<string, string>,
  say: Say,
): void {
  const before = byPath(told.state)
  const after = byPath(today.state)
  for (const [path, digest] of before) {
    if (resolved.get(digest) !== after.get(path)?.toLowerCase()) say('E066', file, `${name}, ${path}`)
  }
  for (const path of after.keys()) if (!before.has(path)) say('E066', file, `${name}, ${path}`)
  for (const key of ['created', 'message', 'user'] as const) {
    if (!isDeepStrictEqual(told[key], today[key])) say('W011', file, `${name}, ${key}`)
  }
}

function byPath(state: Paths): Map<string, string> {
  return new Map([...state].flatMap(([digest, paths]) => paths.map(path => [path, digest] as const)))
}

/**
 * Digests of the prior inventory → those of today's. Of one algorithm they are the same; of two, what lies in the same
 * files is.
 */
function resolve(prior: Held, now: Held, digestOf: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [digest, paths] of prior.manifest) {
    const today = new Set(paths.map(path => digestOf.get(path)))
    const [only] = today
    const same = prior.algorithm !== now.algorithm || only === digest.toLowerCase()
    if (today.size === 1 && only !== undefined && same) found.set(digest, only)
  }
  return found
}
