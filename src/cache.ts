// What was made once and can be made again → kept in the user's cache folder, by what it was made from.
import { createHash } from 'node:crypto'
import { readFileSync, utimesSync } from 'node:fs'
import { appendFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { cacheFolder } from './cache-folder.js'

/** What is kept: a folder each. */
const kinds = ['fonts', 'articles', 'covers', 'parts'] as const
export type Kind = (typeof kinds)[number]

/** Bytes that the cache may take; `KANBEN_CACHE_LIMIT` (megabytes) says otherwise. Nothing is kept where it is 0. */
function limit(): number {
  const said = Number(process.env.KANBEN_CACHE_LIMIT ?? 500)
  return (Number.isFinite(said) && said >= 0 ? said : 500) * 1e6
}

const digestLength = 32

/**
 * The bytes kept under `key` (hex), or else those that `make` gives. A cache that cannot be read, written or trusted
 * only costs time: each file begins with the SHA-256 of the rest, and what does not fit is made again. Two runs may
 * keep the same at once: each writes a file of its own and renames it.
 */
export async function cached(kind: Kind, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = recall(kind, key)
  if (kept) return kept
  const bytes = await make()
  await retain(kind, key, bytes)
  return bytes
}

/** The bytes kept under `key`. Read at once, not beside other work: that takes a fifth of the time for small files. */
export function recall(kind: Kind, key: string): Uint8Array | undefined {
  if (limit() === 0) return undefined
  try {
    const file = fileOf(kind, key)
    const bytes = unwrap(readFileSync(file))
    if (bytes) renew(file)
    return bytes
  } catch {
    return undefined
  }
}

/** Keeps the bytes in the place of those that may be there. */
export async function retain(kind: Kind, key: string, bytes: Uint8Array): Promise<void> {
  if (limit() > 0) await keep(fileOf(kind, key), bytes).catch(() => {})
}

function fileOf(kind: Kind, key: string): string {
  return join(cacheFolder(), kind, key.slice(0, 2), key)
}

/** Only what has not been used for long is dropped. A read-only cache stays useful without this. */
function renew(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {}
}

/** A key of all that the bytes come from. */
export function keyOf(...from: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(from)).digest('hex')
}

let written = 0

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length > limit() * room) return
  const temporary = `${file}.${process.pid}-${threadId}-${written++}`
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(temporary, Buffer.concat([digest(bytes), bytes]))
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
  await grow(bytes.length)
}

/** Part of the limit that is free after it was made room, and how much of that may be filled till it is looked again. */
const [room, step] = [0.25, 0.05]

/**
 * To walk the cache takes long, so it is not done for every file: all runs add to one ledger, a byte for each thousand
 * that they keep, and who finds it full looks.
 */
async function grow(bytes: number): Promise<void> {
  const ledger = join(cacheFolder(), 'grown')
  await appendFile(ledger, ' '.repeat(Math.ceil(bytes / 1000)))
  const { size } = await stat(ledger)
  if (size * 1000 < limit() * step) return
  await rm(ledger, { force: true })
  await prune()
}

/** The oldest go until there is room. */
async function prune(): Promise<void> {
  const files = (await Promise.all(kinds.map(kind => filesIn(join(cacheFolder(), kind))))).flat()
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= limit() * (1 - step)) return
  for (const { file, size } of files.sort((a, b) => a.used - b.used)) {
    if (total <= limit() * (1 - room)) return
    total -= size
    await rm(file, { force: true })
  }
}

async function filesIn(folder: string): Promise<{ file: string; size: number; used: number }[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const mine = names.filter(name => /[\\/][0-9a-f]{64}[^\\/]*$/.test(name))
  const found = await Promise.all(
    mine.map(async name => {
      const file = join(folder, name)
      const { size = 0, mtimeMs = 0 } = await stat(file).catch(gone)
      return { file, size, used: mtimeMs }
    }),
  )
  return found.filter(({ size }) => size > 0)
}

/** Another run has taken it away meanwhile. */
const gone = (): { size?: number; mtimeMs?: number } => ({})

function unwrap(file: Buffer): Uint8Array | undefined {
  const bytes = file.subarray(digestLength)
  return bytes.length > 0 && digest(bytes).equals(file.subarray(0, digestLength)) ? bytes : undefined
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
