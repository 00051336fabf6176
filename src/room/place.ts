// A shelf → where the reading room lies that is served: it can be made again, so with all that can.
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../cache-folder.js'
import { sha256 } from '../digest.js'
import { Refusal } from '../edition.js'

/** One for each language, so that asking for another does not make all pages anew. */
export async function keptRoom(root: string, language = ''): Promise<string> {
  const real = await realpath(root).catch(() => {
    throw new Refusal(`${root}: no such folder`, 'Name the folder of a shelf with --root.')
  })
  return join(cacheFolder(), 'rooms', sha256(Buffer.from(`${real}\n${language}`)).slice(0, 16))
}
