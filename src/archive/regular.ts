// Path → the file that lies there, if it is one: no link is followed, no pipe or device waited for.
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** A file that is open for reading, and what the system says of it. */
export interface Regular {
  file: FileHandle
  /** In bytes. */
  size: number
  /** Other names that the same file has: `device:inode`, where there are any. */
  links?: string
}

/** @throws {NodeJS.ErrnoException} `ENOENT`, `ELOOP` of a link, `EACCES`, `EIO`…; of what is no file `EINVAL` */
export async function openRegular(path: string): Promise<Regular> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const { dev, ino, nlink, size, isFile } = await describe(file)
  if (isFile) return { file, size, ...(nlink > 1 && { links: `${dev}:${ino}` }) }
  await file.close()
  throw Object.assign(new Error('no file'), { code: 'EINVAL' })
}

async function describe(file: FileHandle) {
  try {
    const stat = await file.stat()
    return { dev: stat.dev, ino: stat.ino, nlink: stat.nlink, size: stat.size, isFile: stat.isFile() }
  } catch (error) {
    await file.close()
    throw error
  }
}

/**
 * The bytes of such a file.
 *
 * @param limit in bytes; a larger one is not read (`EFBIG`)
 * @throws {NodeJS.ErrnoException} as `openRegular` does
 */
export async function readRegular(path: string, limit = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const { file, size } = await openRegular(path)
  try {
    if (size > limit) {
      throw Object.assign(new Error(`${size} bytes; up to ${limit} are read`), { code: 'EFBIG' })
    }
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Why a file could not be read, for people. */
export function why(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && causes[code]) ?? code ?? message
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
