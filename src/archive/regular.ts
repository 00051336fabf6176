// Path → the file that lies there, if it is one: no link is followed, no pipe or device waited for.
import { closeSync, constants, fstatSync, open, read } from 'node:fs'
import { promisify } from 'node:util'

const opened = promisify(open)
const piece = promisify(read)

/** A file that is open for reading, and what the system says of it. */
export interface Regular {
  /** Its descriptor. */
  file: number
  /** In bytes. */
  size: number
  /** `device:inode` of a file that has other names. */
  links?: string
}

/** @throws {NodeJS.ErrnoException} `ENOENT`, `ELOOP` of a link, `EACCES`, `EIO`…; of what is no file `EINVAL` */
export async function openRegular(path: string): Promise<Regular> {
  const file = await opened(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw problem('EINVAL', 'no file')
    return { file, size: stat.size, ...(stat.nlink > 1 && { links: `${stat.dev}:${stat.ino}` }) }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** Of a larger file no more is ever in memory. In bytes. */
const largestPiece = 256 * 1024

/**
 * All of an open file, in pieces, as long as it was when it was opened; then it is closed. Each piece is gone when the
 * next comes. Only the disk is waited for: most files are small, and each wait costs more than all that is done with them.
 */
export async function* piecesOf({ file, size }: Regular): AsyncGenerator<Buffer> {
  try {
    const buffer = Buffer.allocUnsafe(Math.min(size, largestPiece))
    for (let at = 0; at < size; ) {
      const { bytesRead } = await piece(file, buffer, 0, Math.min(buffer.length, size - at), null)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    closeSync(file)
  }
}

/**
 * The bytes of a file.
 *
 * @param limit in bytes; a larger one is not read (`EFBIG`)
 * @throws {NodeJS.ErrnoException} as `openRegular` does
 */
export async function readRegular(path: string, limit = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const { file, size } = await openRegular(path)
  try {
    if (size > limit) throw problem('EFBIG', `${size} bytes; up to ${limit} are read`)
    const bytes = Buffer.allocUnsafe(size)
    let at = 0
    for (let got = 1; at < size && got > 0; at += got) {
      got = (await piece(file, bytes, at, Math.min(size - at, 1 << 30), null)).bytesRead
    }
    return bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}

function problem(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code })
}

/** Why a file could not be read, for people. */
export function why(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && causes[code]) ?? (code === 'EFBIG' ? message : code) ?? message
}

const causes: Record<string, string> = {
  ENOENT: 'there is none',
  ELOOP: 'it is a link',
  EINVAL: 'it is no file',
  ENXIO: 'it is no file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EIO: 'the disk gives an error',
  ENAMETOOLONG: 'its path is too long',
}
