// Nothing → the objects by which OCFL's editors have validators judged, in the user's cache folder.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../src/cache-folder.js'
import { checkout } from './install.js'

const folder = join(cacheFolder(), 'conformance/ocfl-fixtures')

/** Pinned. Others' work (CC BY 4.0), so it is fetched and not kept here. */
const commit = 'd323fc207126becec066998b43408d998bf0fb1b'
const address = 'https://github.com/OCFL/fixtures'

export function fetchFixtures(): Promise<void> {
  return checkout(folder, address, commit)
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
