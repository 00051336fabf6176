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
    const now = await digestAt(join(target, path), files)
    if (known.get(path) !== now && !kept.has(now)) {
      throw inTheWay(target, `${path} was changed after it was published`)
    }
  }
  return true
}

/** By the files that are to come: a look comes before these are written and one after, and between the two little changes. */
const looked = new WeakMap<readonly Book[], Map<string, string>>()

/** Every change of a file, even one that gives it its old time, shows in its `ctime`. */
async function digestAt(path: string, files: readonly Book[]): Promise<string> {
  const before = looked.get(files) ?? new Map<string, string>()
  looked.set(files, before)
  const { ino, size, ctimeNs } = await lstat(path, { bigint: true })
  const state = [path, ino, size, ctimeNs].join()
  const digest = before.get(state) ?? sha256(await readFile(path))
  before.set(state, digest)
  return digest
}

/** Path → SHA-256 of every file that the publication's own edition.json lists; an empty folder lists none. */
async function recorded(target: string): Promise<Map<string, string>> {
  const path = join(target, 'edition.json')
  const text = await readFile(path, 'utf8').catch(absent)
  if (text !== undefined)
    return new Map((await filesOf(text, path)).map(file => [file.path, file.sha256] as const))
  const others = (await readdir(target)).filter(name => !litter.has(name))
  if (others.length) throw inTheWay(target, 'it has no edition.json, so it is no publication')
  return new Map()
}

/** Shapes are loaded only for a record that is not as we write it, to say what is wrong with it. */
async function filesOf(text: string, path: string): Promise<{ path: string; sha256: string }[]> {
  const files = /^{\s*"schema": "kanben\/edition",\s*"version": 1,/.test(text) && listed(text)
  return files || (await import('./read-records.js')).readEdition(text, path).files
}

function listed(text: string): { path: string; sha256: string }[] | undefined {
  try {
    const { files } = JSON.parse(text)
    const isWhole =
      Array.isArray(files) &&
      files.every(file => typeof file?.path === 'string' && /^[0-9a-f]{64}$/.test(file.sha256))
    return isWhole ? files : undefined
  } catch {
    return undefined
  }
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
