// Why a shelf could not be written → one line for people.
import { denied } from '../denied.js'
import { Refusal } from '../edition.js'

const causes: typeof denied = { ...denied, ENAMETOOLONG: 'a name is too long' }

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
