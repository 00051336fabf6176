// Nothing → ocfl-py and bagit-py in the user's cache folder: judges of ours, not parts. They need Python 3 with venv.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../src/cache-folder.js'
import { root } from '../../src/root.js'
import { run } from './install.js'

const folder = join(cacheFolder(), 'conformance/python')

/** Pinned: a new judge is a decision, since it may judge otherwise. */
const wanted = 'ocfl-py==2.1.0\nbagit==1.9.0\n'

/** Install what is not there yet. */
export async function installPython(): Promise<void> {
  const list = join(folder, 'requirements.txt')
  if ((await readFile(list, 'utf8').catch(() => '')) === wanted) return
  await mkdir(folder, { recursive: true })
  await run('python3', ['-m', 'venv', folder])
  const asked = join(folder, 'asked.txt')
  await writeFile(asked, wanted)
  await run(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--requirement', asked])
  // Written last: an installation that was cut off is made again.
  await writeFile(list, wanted)
}

/** What a script of this folder prints as JSON. */
export async function python<T>(script: string, ...args: string[]): Promise<T> {
  const path = join(root, 'test/conformance', script)
  const { stdout } = await run(join(folder, 'bin/python'), [path, ...args], { maxBuffer: 1e9 })
  return JSON.parse(stdout)
}
