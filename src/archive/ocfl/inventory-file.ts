// inventory.json and the file beside it that gives its digest (OCFL 1.1, 3.6) → its JSON, and whether the two agree.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inventoryLimit } from '../inventory.js'
import { readRegular, why } from '../regular.js'
import { isDigest, nodeName } from './algorithms.js'
import type { Say } from './codes.js'
import { isRecord } from './inventory/paths.js'
import { readJson } from './json.js'

export interface InventoryFile {
  /** `inventory.json`, `v2/inventory.json`. */
  file: string
  value: unknown
  /** SHA-512 of its bytes, by which two are compared. */
  digest: string
  /** Whether its digest stands beside it, for what matters: a sidecar may be damaged and tell it still. */
  proved: boolean
}

/**
 * @param folder of the inventory from the object's root: empty, or `v2/`
 * @param names of the files there
 */
export async function inventoryFile(
  dir: string,
  folder: string,
  names: string[],
  say: Say,
): Promise<InventoryFile | undefined> {
  const file = `${folder}inventory.json`
  const bytes = await bytesOf(dir, file, say, inventoryLimit)
  if (!bytes) return
  const value = parsed(bytes, file, say)
  if (value === undefined) {
    // Its algorithm is not known: the one that stands beside it tells whether it was changed.
    for (const name of names) {
      const algorithm = /^inventory\.json\.(sha512|sha256)$/.exec(name)?.[1]
      if (algorithm) await agrees(dir, file, bytes, algorithm, say)
    }
    return
  }
  const algorithm = isRecord(value) ? String(value.digestAlgorithm) : ''
  return {
    file,
    value,
    digest: createHash('sha512').update(bytes).digest('hex'),
    proved: await proved(dir, file, bytes, algorithm, names, say),
  }
}

async function proved(
  dir: string,
  file: string,
  bytes: Buffer,
  algorithm: string,
  names: string[],
  say: Say,
): Promise<boolean> {
  if (names.includes(`inventory.json.${algorithm}`)) return agrees(dir, file, bytes, algorithm, say)
  const other = names.find(name => name.startsWith('inventory.json.'))
  if (other && nodeName(algorithm)) say('E059', file.replace('inventory.json', other))
  say('E058', file)
  return false
}

async function agrees(
  dir: string,
  file: string,
  bytes: Buffer,
  algorithm: string,
  say: Say,
): Promise<boolean> {
  const sidecar = `${file}.${algorithm}`
  const node = nodeName(algorithm)
  const text = await bytesOf(dir, sidecar, say, 4096)
  if (!text || !node) return false
  const said = /^([0-9a-f]+)[ \t]+inventory\.json[ \t]*\r?\n?$/i.exec(text.toString('latin1'))?.[1]
  if (!said || !isDigest(said, algorithm)) {
    say('E061', sidecar)
    return false
  }
  const digest = createHash(node).update(bytes).digest('hex')
  if (digest === said.toLowerCase()) return true
  const ofSidecar = isAlmost(digest, said.toLowerCase())
  say('E060', ofSidecar ? sidecar : file)
  return ofSidecar
}

/** A change of the inventory, however small, changes its digest from end to end; one that differs in little was itself changed. */
function isAlmost(a: string, b: string): boolean {
  return [...a].filter((digit, i) => digit === b[i]).length > a.length / 2
}

function parsed(bytes: Buffer, file: string, say: Say): unknown {
  try {
    const { value, repeated } = readJson(bytes)
    for (const [block, ...rest] of repeated) {
      const code = rest.length > 0 && block === 'manifest' ? 'E096' : 'repeated-key'
      say(block === 'fixity' && rest.length > 1 ? 'E097' : code, file, [block, ...rest].join(' › '))
    }
    return value
  } catch (error) {
    say('E033', file, (error as Error).message)
  }
}

async function bytesOf(dir: string, file: string, say: Say, limit: number): Promise<Buffer | undefined> {
  try {
    return await readRegular(join(dir, file), limit)
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'EFBIG'
    say(tooLarge ? 'too-large' : 'unreadable', file, why(error))
  }
}
