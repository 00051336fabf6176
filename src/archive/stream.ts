// A file → its digests, or its copy, in pieces: no more than a megabyte of it is ever in memory.
import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../edition.js'
import { openRegular, piecesOf, why } from './regular.js'

/** Each piece is gone when the next is asked for. */
async function* pieces(path: string): AsyncIterable<Buffer> {
  const regular = await openRegular(path).catch(error => {
    throw new Refusal(`${path}: cannot be read (${why(error)})`, 'Only files can be kept.')
  })
  yield* piecesOf(regular)
}

/** Lower-case hex, in the order asked for. */
export async function digestsOf(path: string, algorithms: readonly string[]): Promise<string[]> {
  const hashes = algorithms.map(name => createHash(name))
  for await (const piece of pieces(path)) for (const hash of hashes) hash.update(piece)
  return hashes.map(hash => hash.digest('hex'))
}

/**
 * A copy that is on the disk when this is done, and has the digest that it should have.
 *
 * @throws {Refusal} when the file is another by now
 */
export async function copy(from: string, to: string, algorithm: string, digest: string): Promise<number> {
  await mkdir(dirname(to), { recursive: true })
  const hash = createHash(algorithm)
  const target = await open(to, 'wx')
  let bytes = 0
  try {
    for await (const piece of pieces(from)) {
      hash.update(piece)
      bytes += piece.length
      await target.writeFile(piece)
    }
    await target.sync()
  } finally {
    await target.close()
  }
  if (hash.digest('hex') !== digest)
    throw new Refusal(
      `${from}: is not the file whose digest is known`,
      'Was it changed just now? Of files in a shelf kanben archive verify says more.',
    )
  return bytes
}
