// Folder of an OCFL object → all that is wrong in it (OCFL 1.0 and 1.1).
import { type Fault, listOf, type Say } from './codes.js'
import { declaration } from './declaration.js'
import type { Digested } from './digests.js'
import { compare, type Expected, expect } from './expected.js'
import { contentOf, judgeRoot, judgeVersions } from './folders.js'
import { type Held, judgeInventory, type Spec } from './inventory/index.js'
import { numberOf } from './inventory/version-names.js'
import { inventoryFile } from './inventory-file.js'
import { judgePriors } from './priors.js'
import { type Folder, filesIn, tree } from './tree.js'

export interface Judged {
  faults: Fault[]
  /** As it is declared. */
  spec?: Spec
  /** The inventory by which the object was judged; none where there is none that can be. */
  held?: Held
  /** What was read of its content. */
  read: ReadonlyMap<string, Digested>
}

interface Options {
  /** Further algorithms of which each file's digest is wanted, for objects with such an inventory. */
  also?: (held: Held) => string[]
}

export async function judgeObject(dir: string, { also = () => [] }: Options = {}): Promise<Judged> {
  const faults: Fault[] = []
  const say = listOf(faults)
  const root = await tree(dir, say)
  const spec = await declaration(dir, root.files, 'ocfl_object_', say)
  const held = await believed(dir, root, spec, say)
  if (!held) return { faults, ...(spec && { spec }), read: new Map() }
  judgeRoot(root, held, say)
  judgeVersions(root, held, say)
  const content = contentOf(root, held)
  const expected: Expected = new Map()
  expect(held, expected)
  for (const path of content) if (!expected.has(path)) say('E023', path)
  await judgePriors(dir, root, held, content, expected, say)
  const found = new Set([...root.folders].flatMap(([name, folder]) => [...filesIn(folder, name)]))
  const read = await compare(dir, expected, found, also(held), say)
  faults.sort(byFile)
  return { faults, ...(spec && { spec }), held, read }
}

function byFile(a: Fault, b: Fault): number {
  const [left, right] = [a, b].map(({ file, id, message }) => `${file}\0${id}\0${message}`)
  return left! < right! ? -1 : 1
}

/**
 * The inventory by which the rest is judged: that of the root, or where its digest tells that it was changed and the
 * copy in the newest version is whole, that one; so that one damage is not told as many.
 */
async function believed(
  dir: string,
  root: Folder,
  spec: Spec | undefined,
  say: Say,
): Promise<Held | undefined> {
  const ofRoot = root.files.includes('inventory.json')
    ? await inventoryFile(dir, '', root.files, say)
    : undefined
  if (!root.files.includes('inventory.json')) say('E063', 'inventory.json')
  const newest = newestWithInventory(root)
  const names = newest === undefined ? [] : root.folders.get(newest)!.files
  const ofNewest = newest === undefined ? undefined : await inventoryFile(dir, `${newest}/`, names, say)
  if (ofNewest?.proved && !ofRoot?.proved) {
    if (ofRoot && ofRoot.digest !== ofNewest.digest) say('E064', 'inventory.json', ofNewest.file)
    return judgeInventory(ofNewest.value, ofNewest.file, say, spec)
  }
  const held = ofRoot && judgeInventory(ofRoot.value, ofRoot.file, say, spec)
  const isHead = newest !== undefined && newest === [...(held?.versions.keys() ?? [])].at(-1)
  if (isHead && ofNewest?.digest !== ofRoot?.digest) say('E064', `${newest}/inventory.json`, 'inventory.json')
  return held
}

function newestWithInventory(root: Folder): string | undefined {
  const versions = [...root.folders].filter(
    ([name, { files }]) => /^v\d{1,15}$/.test(name) && files.includes('inventory.json'),
  )
  return versions
    .map(([name]) => name)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .at(-1)
}
