// A folder that is in the way → whether a new publication may take its place without anything being lost.
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { type Book, Refusal } from '../edition.js'
import { readEdition } from './records.js'

/** What file managers leave in every folder that they show. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

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
  const paths = await filesIn(target)
  const known = paths.length ? await recorded(target) : new Map<string, string>()
  const kept = new Set(files.map(file => digest(file.bytes)))
  for (const path of paths) {
    const now = digest(await readFile(join(target, path)))
    if (known.get(path) === now || kept.has(now)) continue
    const why = known.has(path)
      ? 'was changed after it was published'
      : 'is not part of the publication there'
    throw inTheWay(target, `${path} ${why}`)
  }
  return true
}

/** Path → SHA-256 of every file that the publication's own edition.json lists. */
async function recorded(target: string): Promise<Map<string, string>> {
  const path = join(target, 'edition.json')
  const text = await readFile(path, 'utf8').catch(absent)
  if (text === undefined) throw inTheWay(target, 'it has no edition.json, so it is no publication')
  return new Map(readEdition(text, path).files.map(file => [file.path, file.sha256]))
}

/** Paths of all files below a folder but its edition.json, with `/` between names. */
async function filesIn(target: string): Promise<string[]> {
  const files: string[] = []
  for (const path of await readdir(target, { recursive: true })) {
    const entry = await lstat(join(target, path))
    if (entry.isDirectory() || litter.has(basename(path))) continue
    if (!entry.isFile()) throw inTheWay(target, `${path} is not part of the publication there`)
    files.push(path.split(sep).join('/'))
  }
  return files.filter(path => path !== 'edition.json')
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function inTheWay(target: string, what: string): Refusal {
  return new Refusal(
    `${target}: not replaced, since ${what}`,
    'Move it away, or choose another folder with --out.',
  )
}
