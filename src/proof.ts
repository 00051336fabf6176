// An edition on the shelf → whether clean text and corrections give back each source, and edition.json tells of each file.
import { join } from 'node:path'
import { objectAsWritten } from './archive/as-written.js'
import { idOf } from './archive/layout.js'
import { type Code, type Fault, fault } from './archive/ocfl/codes.js'
import type { Held, HeldVersion } from './archive/ocfl/inventory/index.js'
import type { Judged } from './archive/ocfl/object.js'
import { readRegular } from './archive/regular.js'
import { type Verified, type VerifyOptions, verify } from './archive/verify.js'
import { sha256 } from './digest.js'
import { rawBytes } from './restore.js'
import { readCorrections, readEdition } from './write/read-records.js'
import { keptAs } from './write/sources.js'

/**
 * Everything that OCFL asks of objects and storage roots, and of our own editions the proof. See `verify`.
 *
 * @throws {Refusal} when there is no such folder
 */
export function verifyArchive(path: string, options: Omit<VerifyOptions, 'prove'> = {}): Promise<Verified> {
  return verify(path, { ...options, prove })
}

/** A record is read at once; of one that is larger than this, in bytes, nothing is read. */
const recordLimit = 256 * 1024 * 1024

type Edition = ReturnType<typeof readEdition>
type Told = (code: Code, file: string, what: string) => void

/** One version of an edition, as it lies on the shelf. */
interface Shelved {
  name: string
  /** Path in the publication → content path. */
  paths: ReadonlyMap<string, string>
  /** Content path → SHA-256 of what lies there. */
  digests: ReadonlyMap<string, string>
  tell: Told
}

/**
 * Each version on its own, from what lies on the shelf alone. Of an object that is none of ours nothing is said, nor of
 * a file once more that is known to be another than was stored. That an id of ours is a name and no URI (W005) is so
 * on purpose.
 *
 * @param onShelf whether it lies on a shelf of ours, where every object is one; else its own records tell
 */
export async function prove(dir: string, { held, read, faults }: Judged, onShelf: boolean): Promise<Fault[]> {
  // Ids of ours have three parts (layout.ts).
  if (held?.id?.split('/').length !== 3) return []
  const found: Fault[] = []
  const broken = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const digests = new Map([...read].map(([path, { digests }]) => [path, digests.get('sha256') ?? '']))
  const tell: Told = (code, file, what) => {
    if (!broken.has(file)) found.push(fault(code, file, what))
  }
  const records = recordsOf(dir, broken, tell)
  let ours = onShelf
  for (const [name, version] of held.versions) {
    const shelved = { name, paths: pathsOf(version, held.manifest), digests, tell }
    const edition = await records.edition(shelved.paths.get('edition.json'))
    if (edition && idOf(edition) === held.id) ours = true
    await judgeVersion(held, edition, shelved, records)
  }
  if (!ours) return []
  for (const each of faults) if (each.id === 'W005') each.severity = 'info'
  return [...found, ...(await objectAsWritten(dir, held))]
}

async function judgeVersion(
  held: Held,
  edition: Edition | undefined,
  shelved: Shelved,
  records: ReturnType<typeof recordsOf>,
): Promise<void> {
  const { name, paths, tell } = shelved
  const record = paths.get('edition.json')
  if (record === undefined) tell('edition-differs', held.file, `${name} has no edition.json`)
  if (!edition || record === undefined) return
  if (idOf(edition) !== held.id) tell('edition-differs', record, `it is that of ${idOf(edition)}`)
  judgeFiles(edition, shelved)
  const corrections = paths.get('corrections.json')
  if (corrections === undefined) tell('source-differs', record, `${name} has no corrections.json`)
  const restored = await records.restored(corrections)
  if (restored) judgeSources(edition, restored, shelved)
}

function pathsOf({ state }: HeldVersion, manifest: ReadonlyMap<string, string[]>): Map<string, string> {
  return new Map(
    [...state].flatMap(([digest, paths]) => {
      const content = manifest.get(digest)?.[0]
      return content === undefined ? [] : paths.map(path => [path, content] as const)
    }),
  )
}

/** Each record once, however many versions have it. */
function recordsOf(dir: string, broken: ReadonlySet<string | undefined>, tell: Told) {
  const editions = new Map<string, Promise<Edition | undefined>>()
  const copies = new Map<string, Promise<ReadonlyMap<string, string> | undefined>>()
  return {
    edition: (path?: string) => once(editions, path, readEdition),
    /** Name of each source → SHA-256 of what clean text and corrections give. */
    restored: (path?: string) =>
      once(copies, path, (text, file) => {
        return new Map(readCorrections(text, file).map(copy => [copy.source.name, sha256(rawBytes(copy))]))
      }),
  }

  function once<T>(
    known: Map<string, Promise<T | undefined>>,
    path: string | undefined,
    read: (text: string, file: string) => T,
  ): Promise<T | undefined> | undefined {
    if (path === undefined || broken.has(path)) return undefined
    const record = known.get(path) ?? readOne(path, read)
    known.set(path, record)
    return record
  }

  async function readOne<T>(path: string, read: (text: string, file: string) => T): Promise<T | undefined> {
    try {
      return read((await readRegular(join(dir, path), recordLimit)).toString(), path)
    } catch (error) {
      tell('record-unreadable', path, (error as Error).message)
    }
  }
}

function judgeFiles({ files }: Edition, { name, paths, digests, tell }: Shelved): void {
  const record = paths.get('edition.json')!
  for (const file of files) {
    const content = paths.get(file.path)
    if (content === undefined) tell('edition-differs', record, `${name} has no ${file.path}`)
    else if (digests.get(content) !== file.sha256) {
      tell('edition-differs', content, `it is not the ${file.path} that edition.json of ${name} lists`)
    }
  }
  const listed = new Set(files.map(({ path }) => path))
  for (const [path, content] of paths) {
    if (path !== 'edition.json' && !listed.has(path)) {
      tell('edition-differs', content, `edition.json of ${name} does not list ${path}`)
    }
  }
}

function judgeSources(
  { sources }: Edition,
  restored: ReadonlyMap<string, string>,
  { name, paths, digests, tell }: Shelved,
): void {
  for (const source of sources) {
    const content = paths.get(keptAs(source.name))
    const given = restored.get(source.name)
    if (content === undefined)
      tell('source-differs', paths.get('edition.json')!, `${name} has no ${source.name}`)
    else if (given === undefined) tell('source-differs', content, `corrections.json of ${name} has it not`)
    else if (given !== digests.get(content)) tell('source-differs', content, `as ${name} has it`)
  }
}
