// Shelf and catalogue → which objects have come, changed or gone since. Nothing is read but folders.
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../edition.js'
import { inNaturalOrder } from '../../natural-order.js'
import type { Seen } from './enter.js'

export interface Changes {
  /** New ones and those that are not as they were, in natural order. */
  fresh: Seen[]
  /** Folders of those that were there before and are not, or are no longer as they were. */
  gone: string[]
}

/**
 * All calls wait for the disk: of ten thousand folders that is several times as fast as to be told by events. Links are
 * not followed, nor is `extensions` looked at; an object is known by its declaration (OCFL 1.1, 3.2 and 4.1).
 *
 * @param before folder of each object → its stamp then
 * @throws {Refusal} where a folder cannot be read
 */
export function changesSince(root: string, before: ReadonlyMap<string, string>): Changes {
  const gone = new Set(before.keys())
  const fresh: Seen[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    // What was an object is one still; a folder of that name that is none has no inventory.
    const stamp = folder && before.has(folder) ? stampOf(join(root, folder)) : undefined
    if (stamp && stamp === before.get(folder)) gone.delete(folder)
    else waiting.push(...below(root, folder, fresh))
  }
  fresh.sort((a, b) => inNaturalOrder(a.folder, b.folder))
  return { fresh, gone: [...gone] }
}

/** Folders that may hold objects; an object goes to `fresh`. */
function below(root: string, folder: string, fresh: Seen[]): string[] {
  const dir = join(root, folder)
  const entries = entriesOf(dir)
  if (entries.some(({ name }) => name.startsWith('0=ocfl_object_'))) {
    fresh.push({ folder, stamp: stampOf(dir) ?? 'none' })
    return []
  }
  const names = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
  return folder ? names.map(name => `${folder}/${name}`) : names.filter(name => name !== 'extensions')
}

function entriesOf(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Taken away since the folder above was read.
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw new Refusal(`${dir}: cannot be read (${code})`, 'Name the folder of a shelf.')
  }
}

/** Another whenever a new version has come: its inventory is a new file then. */
function stampOf(objectDir: string): string | undefined {
  const found = lstatSync(join(objectDir, 'inventory.json'), { throwIfNoEntry: false })
  return found && [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ')
}
