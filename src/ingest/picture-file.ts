// A folder and a path below it → the bytes of the file there, if it is one and really lies there.
import { constants, open, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { sha256 } from '../digest.js'

/** Bytes. What is larger is a print master, and would be larger than most books. */
export const sizeLimit = 20_000_000

export type Unread = 'outside' | 'missing' | 'no file' | 'too large'

/**
 * `path` has no `..` in it, but a link may lead anywhere: what counts is where the file really is.
 *
 * @param home a real path: no link in it
 */
export async function readBeside(home: string, path: string): Promise<Uint8Array | Unread> {
  try {
    const real = await realpath(join(home, path))
    const [first] = relative(home, real).split(sep)
    if (first === '..' || join(home, relative(home, real)) !== real) return 'outside'
    return await readRegular(real)
  } catch {
    return 'missing'
  }
}

/** What tells it from anything else that may lie there later: its SHA-256, or why nothing could be read. */
export function stateOf(read: Uint8Array | Unread): string {
  return typeof read === 'string' ? read : sha256(read)
}

/** Without waiting for a pipe to be filled, and without following a link that has come there meanwhile. */
async function readRegular(path: string): Promise<Uint8Array | Unread> {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  const file = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  try {
    const found = await file.stat()
    if (!found.isFile()) return 'no file'
    return found.size > sizeLimit ? 'too large' : await file.readFile()
  } finally {
    await file.close()
  }
}
