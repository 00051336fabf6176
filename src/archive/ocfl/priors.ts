// The inventories of older versions, one after the other → whether they fit that of today, and what they say of files.
import type { Say } from './codes.js'
import { type Expected, expect } from './expected.js'
import { type Held, judgeInventory } from './inventory/index.js'
import { numberOf } from './inventory/version-names.js'
import { inventoryFile } from './inventory-file.js'
import { judgePrior } from './prior.js'
import type { Folder } from './tree.js'

/**
 * Each may be as large as the limit lets it, so no two are held at once. One whose digest tells that it was changed is
 * not looked into.
 *
 * @param content paths of all files there
 * @param expected gets what they say
 */
export async function judgePriors(
  dir: string,
  root: Folder,
  held: Held,
  content: ReadonlySet<string>,
  expected: Expected,
  say: Say,
): Promise<void> {
  const digestOf = new Map(
    [...held.manifest].flatMap(([digest, paths]) => paths.map(path => [path, digest.toLowerCase()] as const)),
  )
  const [first] = held.versions.keys()
  let before: Held | undefined
  let ofFirst: Held | undefined
  for (const version of [...held.versions.keys()].slice(0, -1)) {
    const names = root.folders.get(version)?.files ?? []
    if (!names.includes('inventory.json')) continue
    const file = await inventoryFile(dir, `${version}/`, names, say)
    const prior = file?.proved ? judgeInventory(file.value, file.file, say) : undefined
    if (!prior) continue
    judgePrior(prior, version, held, digestOf, say)
    judgeListed(prior, version, content, digestOf, say)
    judgeOrder(before, prior, say)
    if (ofFirst && !keepsContentDirectory(prior, ofFirst)) say('E019', prior.file, prior.contentDirectory)
    if (version === first) ofFirst = prior
    expect(prior, expected)
    before = prior
  }
  judgeOrder(before, held, say)
  if (ofFirst && !keepsContentDirectory(held, ofFirst)) say('E019', held.file, held.contentDirectory)
}

/** Every file that lay there then is in the manifest of then (OCFL 1.1, 3.3.1). */
function judgeListed(
  prior: Held,
  version: string,
  content: ReadonlySet<string>,
  digestOf: ReadonlyMap<string, string>,
  say: Say,
): void {
  const listed = new Set([...prior.manifest.values()].flat())
  const last = numberOf(version)
  for (const path of content) {
    const wasThere = numberOf(path.split('/', 1)[0]!) <= last
    if (wasThere && digestOf.has(path) && !listed.has(path)) say('E023', path, `in that of ${prior.file}`)
  }
}

function judgeOrder(before: Held | undefined, after: Held, say: Say): void {
  if (before && before.spec > after.spec) say('E103', after.file, after.spec)
}

/** E020 is the same said of two versions: fixtures and the specification tell them apart in no way that both bear out. */
function keepsContentDirectory(held: Held, first: Held): boolean {
  return (
    held.contentDirectory === first.contentDirectory &&
    (first.setsContentDirectory || !held.setsContentDirectory)
  )
}
