// A folder that is in the way → whether a new publication may take its place without anything being lost.
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../digest.js'
import { type Book, Refusal } from '../edition.js'

/** What file managers leave in every folder that they show. */
export const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * Whether `target` is a publication that `files` replace; `false` when nothing is there. Every file in it must be as
 * its edition.json says or be among `files`: what was edited there by hand may not vanish.
 *
 * @throws {Refusal} when it is anything else
 */
export async function checkReplaceable(target: string, files: readonly Book[]): Promise<boolean> {
  const there = await lstat(target).catch(absent)
  if (!there) return false
  if (!there.isDirectory()) throw inTheWay(target, 'it is not a folder')
  const known = await recorded(target)
  const kept = new Set(files.map(file => sha256(file.bytes)))
  for (const path of await filesIn(target)) {
    if (!known.has(path)) throw inTheWay(target, `${path} is not part of the publication there`)
    const now = sha256(await readFile(join(target, path)))
    if (known.get(path) !== now && !kept.has(now)) {
      throw inTheWay(target, `${path} was changed after it was published`)
    }
  }
  return true
}

/** Path → SHA-256 of every file that the publication's own edition.json lists; an empty folder lists none. */
async function recorded(target: string): Promise<Map<string, string>> {
  const path = join(target, 'edition.json')
  const text = await readFile(path, 'utf8').catch(absent)
  const { readEdition } = await import('./read-records.js')
  if (text !== undefined) return new Map(readEdition(text, path).files.map(file => [file.path, file.sha256]))
  const others = (await readdir(target)).filter(name => !litter.has(name))
  if (others.length) throw inTheWay(target, 'it has no edition.json, so it is no publication')
  return new Map()
}

/** Paths of all files below a folder but its edition.json. Links are not followed: they are none of ours. */
export async function filesIn(target: string, below = ''): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(join(target, below), { withFileTypes: true })) {
    const path = below + entry.name
    if (entry.isDirectory()) files.push(...(await filesIn(target, `${path}/`)))
    else if (!entry.isFile()) throw inTheWay(target, `${path} is not part of the publication there`)
    else if (!litter.has(entry.name) && path !== 'edition.json') files.push(path)
  }
  return files
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function inTheWay(target: string, what: string): Refusal {
  return new Refusal(
    `${target}: not replaced, since ${what}`,
    'Move it away, or choose another folder with --out.',
  )
}
