// Nothing → the objects by which OCFL's editors have validators judged, in the user's cache folder.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../src/cache-folder.js'
import { run } from './install.js'

const folder = join(cacheFolder(), 'conformance/ocfl-fixtures')

/** Pinned. Others' work (CC BY 4.0), so it is fetched and not kept here. */
const commit = 'd323fc207126becec066998b43408d998bf0fb1b'
const address = 'https://github.com/OCFL/fixtures'

export async function fetchFixtures(): Promise<void> {
  const git = (...words: string[]) => run('git', ['-C', folder, ...words])
  const there = await git('rev-parse', 'HEAD').catch(() => ({ stdout: '' }))
  if (there.stdout.trim() === commit) return
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await git('init', '--quiet')
  await git('fetch', '--quiet', '--depth', '1', address, commit)
  await git('checkout', '--quiet', 'FETCH_HEAD')
}

export interface Fixture {
  /** Of OCFL. */
  spec: string
  kind: 'good' | 'warn' | 'bad'
  name: string
  dir: string
}

export async function fixtures(): Promise<Fixture[]> {
  const found: Fixture[] = []
  for (const spec of ['1.0', '1.1'])
    for (const kind of ['good', 'warn', 'bad'] as const) {
      const dir = join(folder, spec, `${kind}-objects`)
      for (const name of (await readdir(dir)).sort()) found.push({ spec, kind, name, dir: join(dir, name) })
    }
  return found
}
