// File → its digests, read once and in pieces: an EPUB or a PDF never lies in memory whole.
import { createHash } from 'node:crypto'
import { openRegular, piecesOf } from '../regular.js'
import { nodeName } from './algorithms.js'

export interface Digested {
  /** Algorithm → lower-case hex. */
  digests: ReadonlyMap<string, string>
  bytes: number
  /** `device:inode` of a file that has more than one name. */
  links?: string
}

/** @throws {NodeJS.ErrnoException} when it cannot be read, or is no file */
export async function digestsOf(path: string, algorithms: Iterable<string>): Promise<Digested> {
  const hashes = [...algorithms].map(name => [name, createHash(nodeName(name)!)] as const)
  const regular = await openRegular(path)
  let bytes = 0
  for await (const piece of piecesOf(regular)) {
    bytes += piece.length
    for (const [, hash] of hashes) hash.update(piece)
  }
  const digests = new Map(hashes.map(([name, hash]) => [name, hash.digest('hex')]))
  return { digests, bytes, ...(regular.links && { links: regular.links }) }
}
