// A shelf, an edition on it, or anyone's OCFL object or storage root → all that is wrong there.
import { randomInt } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Refusal } from '../edition.js'
import { rootAsWritten } from './as-written.js'
import { pathOf } from './layout.js'
import { settle, undisturbed } from './lock.js'
import { type Fault, fault } from './ocfl/codes.js'
import type { Held } from './ocfl/inventory/index.js'
import { type Judged, judgeObject } from './ocfl/object.js'
import { judgeStorageRoot } from './ocfl/storage-root.js'
import { type InRoot, inRoot, together } from './ocfl/together.js'
import { find, shelfRoot } from './shelf.js'
import { workOf } from './work.js'

/** What a verification has looked at, and found. `file` of a finding is a path from there. */
export interface Verified {
  path: string
  kind: 'shelf' | 'object'
  /** Of which `looked` were looked at. */
  objects: number
  looked: number
  versions: number
  /** Content files that were read, each once however many versions name it; and their size. */
  files: number
  bytes: number
  findings: Fault[]
}

export interface VerifyOptions {
  /** Of a storage root, only so many objects, chosen by lot. */
  sample?: number
  /** The shelf of ours that an object is of. */
  shelf?: string
  /** Told after each object. */
  onProgress?: (sofar: Pick<Verified, 'objects' | 'looked' | 'files' | 'bytes'>) => void
  /** What more is to be proved of an object that OCFL knows nothing of. SHA-256 of its files is at hand. */
  prove?: (dir: string, judged: Judged, onShelf: boolean) => Promise<Fault[]>
}

/**
 * What a name on the command line means: a folder, else an edition on the shelf; the shelf where nothing is named.
 *
 * @throws {Refusal} when there is nothing of that name
 */
export async function whereIs(named?: string, shelf?: string): Promise<{ path: string; shelf?: string }> {
  if (named === undefined) return { path: shelfRoot(shelf) }
  const found = await stat(named).catch(() => undefined)
  if (found?.isDirectory()) return { path: named }
  if (found) throw new Refusal(`${named}: is a file`, 'Name the folder of an object or a shelf.')
  const root = shelf ?? process.env.KANBEN_SHELF
  if (root) return { path: (await find(shelfRoot(root), named)).dir, shelf: shelfRoot(root) }
  throw new Refusal(`${named}: no such folder`, 'Name one, or an edition and its shelf with --root.')
}

/** @throws {Refusal} when there is no such folder */
export async function verify(path: string, options: VerifyOptions = {}): Promise<Verified> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${path}: cannot be read (${error.code})`, 'Name the folder of an object or a shelf.')
  })
  const sofar = { path, objects: 1, looked: 0, versions: 0, files: 0, bytes: 0 }
  if (isStorageRoot(names)) return verifyRoot(path, { ...sofar, kind: 'shelf', findings: [] }, options)
  const judged = await judge(path, options)
  const findings = [...judged.faults, ...together()(inRoot('.', judged))]
  const verified: Verified = { ...sofar, kind: 'object', findings }
  count(verified, judged)
  return verified
}

/** By its declaration, or what else lies in one only. What is neither is told as an object that lacks all. */
function isStorageRoot(names: string[]): boolean {
  return names.includes('ocfl_layout.json') || names.some(name => /^\d=ocfl_(?!object)/.test(name))
}

/** Objects at once: while one waits for the disk, digests of another are made. */
const atOnce = 4

async function verifyRoot(root: string, verified: Verified, options: VerifyOptions): Promise<Verified> {
  const { ours, faults } = await rootAsWritten(root)
  if (ours) await settle(root)
  const shelf = await judgeStorageRoot(root, ours ? [basename(workOf(root))] : [])
  const chosen = sampled(shelf.objects, options.sample)
  verified.objects = shelf.objects.length
  const found: { object: InRoot; faults: Fault[] }[] = []
  const waiting = chosen.entries()
  const verifiers = Array.from({ length: atOnce }, async () => {
    for (const [at, path] of waiting) {
      const judged = await judge(join(root, path), { ...options, ...(ours && { shelf: root }) })
      found[at] = { object: inRoot(path, judged), faults: judged.faults }
      count(verified, judged)
      options.onProgress?.({ ...verified, objects: chosen.length })
    }
  })
  await Promise.all(verifiers)
  const besides = together(shelf.spec)
  const ofObjects = found.flatMap(({ object, faults }) =>
    [...faults, ...besides(object), ...(ours ? misplaced(object) : [])].map(each => below(object.path, each)),
  )
  verified.findings = [...shelf.faults, ...faults, ...ofObjects]
  return verified
}

/** A shelf of ours says where each id belongs (OCFL 1.1, 4.3). */
function misplaced({ path, id, file }: InRoot): Fault[] {
  return id === undefined || placeOf(id) === path ? [] : [fault('E083', file, id)]
}

function placeOf(id: string): string | undefined {
  try {
    return pathOf(id)
  } catch {
    return undefined
  }
}

function below(path: string, found: Fault): Fault {
  return { ...found, file: found.file === '.' ? path : `${path}/${found.file}` }
}

function count(verified: Verified, { held, read }: Judged): void {
  verified.looked++
  verified.versions += held?.versions.size ?? 0
  verified.files += read.size
  for (const { bytes } of read.values()) verified.bytes += bytes
}

/** What looks wrong may be a writer's work, seen half before and half after its renames: it is looked at again while nobody writes. */
async function judge(dir: string, { prove, shelf }: VerifyOptions): Promise<Judged> {
  const also = (held: Held) => (prove && hasRecord(held) ? ['sha256'] : [])
  const look = async (): Promise<Judged> => {
    const judged = await judgeObject(dir, { also })
    if (prove) judged.faults.push(...(await prove(dir, judged, shelf !== undefined)))
    return judged
  }
  const judged = await look()
  const failed = judged.faults.some(({ severity }) => severity === 'error')
  return failed && shelf ? undisturbed(shelf, relative(shelf, dir), look) : judged
}

function hasRecord({ versions }: Held): boolean {
  return [...versions.values()].some(({ state }) => [...state.values()].flat().includes('edition.json'))
}

/** In their order; every choice is as likely as any other (reservoir sampling). */
function sampled(paths: string[], count = paths.length): string[] {
  const chosen = paths.map((_, i) => i).slice(0, count)
  for (let i = count; i < paths.length; i++) {
    const at = randomInt(i + 1)
    if (at < count) chosen[at] = i
  }
  return chosen.sort((a, b) => a - b).map(i => paths[i]!)
}
