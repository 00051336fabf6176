// Key + maker → bytes, made once and kept in the user's cache folder.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.js'

/** An edition takes eight, four for each book, so this keeps the last hundred editions, some 100 MB. */
const limit = 800
const digestLength = 32

/**
 * The bytes kept under `key` (hex), or else those that `make` gives. A cache that cannot be read, written or
 * trusted only costs time: each file begins with the SHA-256 of the rest, and what does not fit is made again.
 */
export async function cached(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = join(cacheFolder(), 'fonts')
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

async function keep(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}`
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(temporary, Buffer.concat([digest(bytes), bytes]))
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
  await prune(folder)
}

/** Half of the limit goes at once, so that the folder is not walked for every file over it. */
async function prune(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= limit) return
  const files = await Promise.all(
    names.map(async name => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
  )
  files.sort((a, b) => a.used - b.used)
  await Promise.all(files.slice(0, -limit / 2).map(({ name }) => rm(join(folder, name), { force: true })))
}

function unwrap(file: Buffer): Uint8Array | undefined {
  const bytes = file.subarray(digestLength)
  return bytes.length > 0 && digest(bytes).equals(file.subarray(0, digestLength)) ? bytes : undefined
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
