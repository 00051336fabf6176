// File → its digests, read once and in pieces: an EPUB or a PDF never lies in memory whole.
import { createHash } from 'node:crypto'
import { openRegular } from '../regular.js'
import { nodeName } from './algorithms.js'

export interface Digested {
  /** Algorithm → lower-case hex. */
  digests: ReadonlyMap<string, string>
  bytes: number
  /** `device:inode` of a file that has more than one name. */
  links?: string
}

const piece = 256 * 1024

/** @throws {NodeJS.ErrnoException} when it cannot be read, or is no file */
export async function digestsOf(path: string, algorithms: Iterable<string>): Promise<Digested> {
  const hashes = [...algorithms].map(name => [name, createHash(nodeName(name)!)] as const)
  const { file, size, links } = await openRegular(path)
  try {
    const buffer = Buffer.allocUnsafe(Math.min(piece, size + 1))
    let bytes = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) break
      bytes += bytesRead
      for (const [, hash] of hashes) hash.update(buffer.subarray(0, bytesRead))
    }
    const digests = new Map(hashes.map(([name, hash]) => [name, hash.digest('hex')]))
    return { digests, bytes, ...(links && { links }) }
  } finally {
    await file.close()
  }
}
