// A folder → a shelf, which is an OCFL storage root; and where in it an edition lies.
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Refusal } from '../edition.js'
import { settleFolder, writeToDisk } from '../on-disk.js'
import { isInside } from './inventory.js'
import { idAt, layout, pathOf } from './layout.js'
import { objectsIn } from './objects.js'
import { unwritable } from './unwritable.js'

/**
 * The shelf that is meant: what is given, else `KANBEN_SHELF`.
 *
 * @throws {Refusal} when neither says
 */
export function shelfRoot(given = process.env.KANBEN_SHELF): string {
  if (!given) throw new Refusal('no shelf is named', 'Name its folder with --root, or set KANBEN_SHELF.')
  return resolve(given)
}

const declaration = '0=ocfl_1.1'
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
const description = 'newspaper/date/edition, each a folder of that name'
/** By which it becomes a shelf comes last: a root that is cut off in the making is made by the next call. */
export const rootFiles = [
  [`extensions/${layout.extensionName}/config.json`, json(layout)],
  ['ocfl_layout.json', json({ extension: layout.extensionName, description })],
  [declaration, 'ocfl_1.1\n'],
] as const

/**
 * Make a new or empty folder a shelf (OCFL 1.1, 4.1); one that is a shelf stays as it is.
 *
 * @returns whether it is new
 * @throws {Refusal} when something else is in it, it is a storage root that others have laid out, or it cannot be written
 */
export async function createShelf(root: string): Promise<boolean> {
  return made(root).catch(error => {
    throw unwritable(error, root)
  })
}

async function made(root: string): Promise<boolean> {
  await mkdir(root, { recursive: true })
  const names = await readdir(root)
  if (names.some(name => name.startsWith('0='))) {
    await checkShelf(root)
    return false
  }
  const strange = names.find(
    name => !['extensions', 'ocfl_layout.json'].includes(name) && !/^\.kanben-/u.test(name),
  )
  if (strange) throw new Refusal(`${root}: is no shelf, and not empty`, 'Name a shelf, or a new folder.')
  for (const [name, text] of rootFiles) await writeWhole(join(root, name), text)
  return true
}

/** Two may do it at once, with the same bytes. OCFL's readers pass over files in the root that they do not know (E087). */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = join(dirname(path), `.kanben-${randomBytes(6).toString('hex')}`)
  await writeToDisk(part, text)
  await rename(part, path)
  await settleFolder(dirname(path))
}

/**
 * That a folder is a shelf as we lay it out.
 *
 * @throws {Refusal}
 */
export async function checkShelf(root: string): Promise<void> {
  for (const [name, text] of rootFiles.toReversed()) {
    const found = await readFile(join(root, name), 'utf8').catch(() => undefined)
    if (name === declaration && found === undefined)
      throw new Refusal(`${root}: is no shelf`, 'kanben archive add makes one.')
    if (found !== text)
      throw new Refusal(
        `${join(root, name)}: is not as kanben lays out a shelf`,
        'Only kanben archive verify reads others.',
      )
  }
}

/** Folder of an edition, whether it is there or not. */
export function objectOf(root: string, id: string): string {
  return join(root, pathOf(id))
}

/** An edition on the shelf. */
export interface Place {
  id: string
  dir: string
}

/** All editions, in the natural order of newspapers, days and editions. */
export async function* editionsIn(root: string): AsyncIterable<Place> {
  await checkShelf(root)
  for await (const dir of objectsIn(root)) yield { id: idAt(relative(root, dir).split(sep).join('/')), dir }
}

/**
 * The edition that is meant: by its id, or by a part of it that no other has: `临洲晨报/2026-03-14`. Whole names go
 * before parts of names.
 *
 * @throws {Refusal} when there is none, or several
 */
export async function find(root: string, named: string): Promise<Place> {
  await checkShelf(root)
  const said = named.normalize('NFC').replace(/^\/+|\/+$/gu, '')
  const exact = isInside(said) && said.split('/').length === 3 ? objectOf(root, said) : undefined
  if (exact && (await readFile(join(exact, 'inventory.json')).catch(() => undefined)))
    return { id: said, dir: exact }
  const found: Place[] = []
  for await (const place of editionsIn(root)) if (place.id.includes(said)) found.push(place)
  const whole = found.filter(({ id }) => `/${id}/`.includes(`/${said}/`))
  const [only, ...others] = whole.length > 0 ? whole : found
  if (only && others.length === 0) return only
  throw only ? several(said, [only, ...others]) : none(root, said)
}

function none(root: string, said: string): Refusal {
  return new Refusal(`${root}: has no edition “${said}”`, 'kanben archive list shows what it has.')
}

function several(said: string, found: Place[]): Refusal {
  const named = found.slice(0, 5).map(({ id }) => id)
  return new Refusal(
    `“${said}” may be ${named.join(', ')}${found.length > 5 ? ` or ${found.length - 5} others` : ''}`,
    'Say more of its name.',
  )
}
