// What was made once and can be made again → kept in the user's cache folder, by what it was made from.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.js'

/** What is kept: a folder each. */
export type Kind = 'fonts' | 'articles' | 'covers' | 'chapters'

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
  if (limit() === 0) return make()
  const folder = join(cacheFolder(), kind, key.slice(0, 2))
  const file = join(folder, key)
  const kept = await readFile(file).then(unwrap, () => undefined)
  if (kept) {
    // Only what has not been used for long is dropped; a read-only cache stays useful without this.
    await utimes(file, new Date(), new Date()).catch(() => {})
    return kept
  }
  const bytes = await make()
  await keep(folder, file, bytes).catch(() => {})
  return bytes
}

/** A key of all that the bytes come from. */
export function keyOf(...from: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(from)).digest('hex')
}

let written = 0

async function keep(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}-${written}`
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(temporary, Buffer.concat([digest(bytes), bytes]))
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
  // To walk the folder takes long, so not for every file.
  if (written++ % 500 === 0) await prune()
}

/** The oldest go until a quarter of the room is free. */
async function prune(): Promise<void> {
  const root = cacheFolder()
  const names = await readdir(root, { recursive: true, withFileTypes: true })
  const mine = names.filter(entry => entry.isFile() && /^[0-9a-f]{64}/.test(entry.name))
  const files = await Promise.all(
    mine.map(async ({ parentPath, path, name }) => {
      const file = join(parentPath ?? path, name)
      const { size, mtimeMs } = await stat(file)
      return { file, size, used: mtimeMs }
    }),
  )
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= limit()) return
  for (const { file, size } of files.sort((a, b) => a.used - b.used)) {
    if (total <= limit() * 0.75) return
    total -= size
    await rm(file, { force: true })
  }
}

function unwrap(file: Buffer): Uint8Array | undefined {
  const bytes = file.subarray(digestLength)
  return bytes.length > 0 && digest(bytes).equals(file.subarray(0, digestLength)) ? bytes : undefined
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
