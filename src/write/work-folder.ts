// Where publications are made before they take their place: `<out>/.kanben/`, with a folder for each that is in work.
import { randomBytes } from 'node:crypto'
import { lstat, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { machine, runs } from '../processes.js'

const home = '.kanben'

/** What stays longer is nobody's: writing takes seconds. In milliseconds. */
const patience = 3_600_000

/** Who works in a folder. */
interface Owner {
  machine: string
  process: number
  thread: number
}

/** A name that nobody else has: `前沿~4711-1-0a1b2c3d-5e6f…` says for which publication, by which process and thread, on which machine. */
export function workFolder(out: string, slug: string): string {
  const owner = `${process.pid}-${threadId}-${machine}`
  return join(out, home, `${slug}~${owner}-${randomBytes(6).toString('hex')}`)
}

const shape = /^(?<slug>[^.~][^~]*)~(?<process>\d+)-(?<thread>\d+)-(?<machine>[0-9a-f]{8})-[0-9a-f]{12}$/u

/**
 * Clear away what runs have left that were killed: what was half made goes, and a publication that they had just put
 * aside comes back to its place, if nothing stands there. Never throws; what cannot be cleared stays.
 *
 * @param thread of this process that has ended
 */
export async function clearLeftovers(out: string, thread?: number): Promise<void> {
  for (const name of await readdir(join(out, home)).catch(() => [])) {
    const { slug, ...said } = shape.exec(name)?.groups ?? {}
    if (!slug) continue
    const owner = { machine: said.machine!, process: Number(said.process), thread: Number(said.thread) }
    const work = join(out, home, name)
    if (await isDead(work, owner, thread)) await clear(work, join(out, slug)).catch(() => {})
  }
  await rmdir(join(out, home)).catch(() => {})
}

/** Whether others have a folder for the same publication. */
export async function othersWork(work: string): Promise<boolean> {
  const slug = shape.exec(basename(work))?.groups?.slug
  const names = await readdir(dirname(work)).catch(() => [])
  return names.some(name => name !== basename(work) && shape.exec(name)?.groups?.slug === slug)
}

async function isDead(work: string, owner: Owner, thread?: number): Promise<boolean> {
  const { mtimeMs } = await lstat(work).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
  if (Date.now() - mtimeMs > patience) return true
  if (owner.machine !== machine) return false
  return owner.process === process.pid ? owner.thread === thread : !runs(owner.process)
}

async function clear(work: string, target: string): Promise<void> {
  const aside = (await readdir(work)).filter(name => name.startsWith('old')).sort()
  const latest = aside.at(-1)
  // Fails where a publication stands, and then that is the newer one.
  if (latest) await rename(join(work, latest), target).catch(() => lstat(target))
  await rm(work, { recursive: true, force: true })
}
