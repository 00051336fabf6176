// Inventories → which digests each file of the content ought to have; then the files, each read once, against these.
import { join } from 'node:path'
import { why } from '../regular.js'
import { nodeName } from './algorithms.js'
import type { Code, Say } from './codes.js'
import { type Digested, digestsOf } from './digests.js'
import type { Held, Paths } from './inventory/index.js'

interface Digest {
  algorithm: string
  /** Lower case. */
  digest: string
  code: Code
  /** The inventory that says so. */
  said: string
}

/** Content path → its digests, each algorithm's value once however many inventories say it. */
export type Expected = Map<string, Digest[]>

export function expect({ file, algorithm, manifest, fixity }: Held, expected: Expected): void {
  if (algorithm) add(manifest, algorithm, 'E092')
  for (const [name, block] of fixity) add(block, name, 'E093')

  function add(block: Paths, algorithm: string, code: Code): void {
    for (const [digest, paths] of block) {
      const wanted = { algorithm, digest: digest.toLowerCase(), code, said: file }
      for (const path of paths) {
        const known = expected.get(path)
        if (!known) expected.set(path, [wanted])
        else if (!known.some(each => isSame(each, wanted))) known.push(wanted)
      }
    }
  }
}

function isSame(a: Digest, b: Digest): boolean {
  return a.algorithm === b.algorithm && a.digest === b.digest && a.code === b.code
}

/** How many files are open at once: the disk is kept busy while digests are made. */
const atOnce = 4

/**
 * @param found paths of the files that are there
 * @param also algorithms that are wanted of every file
 */
export async function compare(
  dir: string,
  expected: Expected,
  found: ReadonlySet<string>,
  also: readonly string[],
  say: Say,
): Promise<Map<string, Digested>> {
  const digested = new Map<string, Digested>()
  const waiting = expected.entries()
  const readers = Array.from({ length: atOnce }, async () => {
    for (const [path, wanted] of waiting) {
      const read = await readOne(dir, path, wanted, found, also, say)
      if (read) digested.set(path, read)
    }
  })
  await Promise.all(readers)
  return digested
}

async function readOne(
  dir: string,
  path: string,
  wanted: Digest[],
  found: ReadonlySet<string>,
  also: readonly string[],
  say: Say,
): Promise<Digested | undefined> {
  if (!found.has(path)) {
    for (const { code, said } of wanted) say(code, path, `it is missing, ${said} has it`)
    return
  }
  const usable = wanted.filter(({ algorithm }) => nodeName(algorithm))
  const algorithms = new Set([...usable.map(({ algorithm }) => algorithm), ...also])
  try {
    const read = await digestsOf(join(dir, path), algorithms)
    for (const { algorithm, digest, code, said } of usable) {
      const now = read.digests.get(algorithm)
      if (now !== digest) say(code, path, `its ${algorithm} is not the one that ${said} gives`)
    }
    return read
  } catch (error) {
    say('E092', path, `it cannot be read (${why(error)})`)
  }
}
