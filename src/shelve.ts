// The folder of a publication → an edition on the shelf.
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { type Added, addVersion, type Kept } from './archive/add.js'
import { idOf } from './archive/layout.js'
import { settle } from './archive/lock.js'
import type { About } from './archive/next-version.js'
import { readRegular } from './archive/regular.js'
import { createShelf } from './archive/shelf.js'
import { digestsOf } from './archive/stream.js'
import { user } from './archive/user.js'
import { Refusal } from './edition.js'
import { inNaturalOrder } from './natural-order.js'
import { type Outcome, refusedOutcome } from './run/outcome.js'
import { readEdition } from './write/read-records.js'
import { litter } from './write/replaceable.js'

/** Of an edition.json no more is read. In bytes; a novel's has 100,000. */
const largest = 64 * 1024 * 1024

/**
 * Keep a publication as it stands: every file that its edition.json lists, and edition.json. Its id is made of what
 * that says: newspaper, date and edition. The same files again change nothing; others make a new version.
 *
 * ```js
 * const { id, version, changed } = await addEdition('/srv/shelf', 'editions/linzhou-chenbao')
 * ```
 *
 * @throws {Refusal} when the folder is no publication, or not the one that was published
 */
export async function addEdition(root: string, dir: string, about: Partial<About> = {}): Promise<Added> {
  await createShelf(root)
  return shelve(root, dir, about)
}

async function shelve(root: string, dir: string, about: Partial<About>): Promise<Added> {
  const { id, files } = await publication(resolve(dir))
  return addVersion(resolve(root), id, files, { created: new Date().toISOString(), user: user(), ...about })
}

/** What became of one of many. */
export type Shelved = { dir: string } & (
  | { added: Added; refused?: never }
  | { refused: NonNullable<Outcome['refused']>; added?: never }
)

/** As many at once as a disk likes; each waits for it most of its time. */
const atOnce = 4

/** The same of many, told as each is done; one that is refused does not keep the others from being added. */
export async function addEditions(
  root: string,
  dirs: readonly string[],
  about: Partial<About>,
  tell: (outcome: Shelved) => void,
): Promise<void> {
  await createShelf(root)
  await settle(root)
  const waiting = dirs.values()
  const work = async (): Promise<void> => {
    for (const dir of waiting)
      await shelve(root, dir, about).then(
        added => tell({ dir, added }),
        error => tell({ dir, refused: refusedOutcome(dir, error).refused! }),
      )
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Folders of publications: the named one, or those below it, in natural order. */
export async function publicationsIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${dir}: ${error.code === 'ENOENT' ? 'no such folder' : 'cannot be read'}`, hint)
  })
  if (entries.some(({ name }) => name === 'edition.json')) return [dir]
  const below = entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
  const found: string[] = []
  for (const { name } of below.sort((a, b) => inNaturalOrder(a.name, b.name)))
    found.push(...(await publicationsIn(join(dir, name))))
  return found
}

const hint = 'Name the folder of a publication, or one that holds such folders.'

async function publication(dir: string): Promise<{ id: string; files: Map<string, Kept> }> {
  const record = join(dir, 'edition.json')
  const text = await readRegular(record, largest).catch(() => {
    throw new Refusal(`${dir}: is no publication, and holds none (no edition.json)`, hint)
  })
  const edition = readEdition(text.toString(), record)
  const listed = new Map(edition.files.map(file => [file.path, file.sha256]))
  const there = await filesIn(dir)
  const missing = [...listed.keys()].find(path => !there.includes(path))
  if (missing !== undefined) throw changed(dir, `${missing} is missing`)
  const files = new Map<string, Kept>()
  for (const path of there) files.set(path, await kept(dir, path, listed.get(path)))
  return { id: idOf(edition), files }
}

async function kept(dir: string, path: string, listed: string | undefined): Promise<Kept> {
  if (listed === undefined && path !== 'edition.json') throw changed(dir, `${path} is not part of it`)
  const source = join(dir, path)
  const [sha512 = '', sha256] = await digestsOf(source, ['sha512', 'sha256'])
  if (listed !== undefined && sha256 !== listed) throw changed(dir, `${path} was changed since`)
  return { source, sha512 }
}

/** With `/` between their parts. A link among them is no file, and is told when it is read. */
async function filesIn(dir: string): Promise<string[]> {
  const paths = await readdir(dir, { recursive: true })
  const kinds = await Promise.all(paths.map(path => lstat(join(dir, path))))
  return paths
    .filter((path, i) => !kinds[i]!.isDirectory() && !litter.has(basename(path)))
    .map(path => path.split(sep).join('/'))
}

function changed(dir: string, what: string): Refusal {
  return new Refusal(
    `${dir}: is not the publication that its edition.json describes: ${what}`,
    'Publish it again.',
  )
}
