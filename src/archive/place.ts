// A finished object or version, made elsewhere on the same disk → its place in the shelf, by renames alone.
import { lstatSync, renameSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../edition.js'
import { settleFolder } from '../on-disk.js'

/**
 * Put what lies in `ready`, under the same path as in the root, into the root. What is there already of an earlier,
 * interrupted call stays, so it can be called again until it has come to its end.
 *
 * A new object comes by one rename. A new version needs three, for it is a folder and two files (OCFL 1.1, 3.3 and
 * 3.7), and no system-independent call does more than one at once. Their order is that of OCFL's Implementation Notes
 * (3.7.1): the version's folder, which nobody looks at yet; the inventory, by which all who read see the new version
 * with all its files at one stroke; its sidecar, by which only a validator can tell that the work is not quite done.
 * The other way, putting a whole new object in the place of the old one, needs two renames too, and between them there
 * is no edition at all.
 */
export async function place(root: string, path: string, ready: string): Promise<void> {
  const [from, to] = [join(ready, path), join(root, path)]
  const names = (await readdir(from).catch(() => [])).sort(lastInventory)
  if (names.length === 0) return
  if (names.some(name => name.startsWith('0='))) placeObject(root, path, ready)
  else {
    await checkOwnFolders(root, path)
    // One straight after the other: nothing of this process comes between.
    for (const name of names) renameSync(join(from, name), join(to, name))
  }
  for (let dir = to; dir.length >= root.length; dir = dirname(dir)) await settleFolder(dir)
}

/** `v2`, `inventory.json`, `inventory.json.sha512`. */
function lastInventory(a: string, b: string): number {
  return Number(a.startsWith('inventory')) - Number(b.startsWith('inventory')) || (a < b ? -1 : 1)
}

/** The newspaper's folder where it is the first of its editions, else the day's, else its own: none is ever seen empty (E073). */
function placeObject(root: string, path: string, ready: string): void {
  const parts = path.split('/')
  for (let depth = 1; ; depth++) {
    const below = parts.slice(0, depth).join('/')
    try {
      renameSync(join(ready, below), join(root, below))
      return
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code) || depth === parts.length) throw error
      if (!lstatSync(join(root, below)).isDirectory()) throw notOurs(join(root, below))
    }
  }
}

/** Through a link the rename would reach another place (OCFL 1.1, 4.6: E090). */
export async function checkOwnFolders(root: string, path: string): Promise<void> {
  for (let dir = join(root, path); dir.length > root.length; dir = dirname(dir)) {
    const found = await lstat(dir).catch(() => undefined)
    if (found && !found.isDirectory()) throw notOurs(dir)
  }
}

function notOurs(dir: string): Refusal {
  return new Refusal(`${dir}: is no folder of the shelf's own`, 'Take it away; a shelf has no links in it.')
}
