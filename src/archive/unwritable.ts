// Why a shelf could not be written → one line for people.
import { Refusal } from '../edition.js'

const causes: { [code: string]: string } = {
  EACCES: 'no right to write there',
  EPERM: 'no right to write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENAMETOOLONG: 'a name is too long',
}

/** The error itself, where it is none of the disk's. */
export function unwritable(error: unknown, root: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal(`${root}: the disk is full; nothing was added`, 'Make room, and add it again.', 3)
  return causes[code]
    ? new Refusal(
        `${root}: cannot be written (${causes[code]})`,
        'Give the right to write there, or choose another shelf.',
      )
    : error
}
