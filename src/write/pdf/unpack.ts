// The browser packed in @sparticuz/chromium → an executable and its libraries in the user's cache folder.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar'
import { cacheFolder, cacheRefusal } from '../../cache-folder.js'

const require = createRequire(import.meta.url)

export interface Unpacked {
  path: string
  /** Folder of the shared libraries that it needs, for LD_LIBRARY_PATH. */
  libraries: string
}

/** The browser that came with npm, unpacked at its first use; undefined where none came or none fits this machine. */
export async function unpack(): Promise<Unpacked | undefined> {
  const packed = await packedBrowser()
  if (!packed) return undefined
  const folder = join(cacheFolder(), `chromium-${packed.version}`)
  try {
    if (!(await isWhole(folder))) await unpackInto(folder, packed.bin)
  } catch (error) {
    throw cacheRefusal(`unpack the browser into ${folder}`, error)
  }
  return { path: join(folder, executable), libraries: join(folder, 'lib') }
}

const executable = 'chromium'
/** Name and size of every file unpacked; written last. */
const inventory = 'inventory.json'

async function packedBrowser(): Promise<{ version: string; bin: string } | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    // Its exports do not name package.json, so that we start from its entry: build/cjs/index.cjs.
    const home = resolve(dirname(require.resolve('@sparticuz/chromium')), '../..')
    const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
    return { version, bin: join(home, 'bin') }
  } catch {
    return undefined
  }
}

/** False for a folder that a run left half done, or from which somebody took a file. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes: Record<string, number> = JSON.parse(await readFile(join(folder, inventory), 'utf8'))
    const found = await Promise.all(
      Object.keys(sizes).map(async name => (await stat(join(folder, name))).size),
    )
    return Object.values(sizes).every((size, i) => size === found[i])
  } catch {
    return false
  }
}

/**
 * Unpack beside the place, then rename file by file. A rename replaces its target at once, and every run renames the
 * same bytes: two runs cannot hurt each other, nor a browser that is running from there already.
 */
async function unpackInto(folder: string, bin: string): Promise<void> {
  await mkdir(join(folder, 'lib'), { recursive: true, mode: 0o700 })
  await sweep(folder)
  const temporary = await mkdtemp(join(folder, unpacking))
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(bin, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(temporary, executable), { mode: 0o700 }),
      ),
      pipeline(
        createReadStream(join(bin, 'al2023.tar.br')),
        createBrotliDecompress(),
        extract({ cwd: temporary }),
      ),
    ])
    const names = [executable, ...(await readdir(join(temporary, 'lib'))).map(name => join('lib', name))]
    await writeFile(join(temporary, inventory), JSON.stringify(await sizesOf(temporary, names)))
    for (const name of [...names, inventory]) await rename(join(temporary, name), join(folder, name))
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const unpacking = '.unpacking-'

/** What killed runs left, 200 MB each. An hour is more than any run takes. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(unpacking)) continue
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < Date.now() - 3_600_000) await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function sizesOf(folder: string, names: string[]): Promise<Record<string, number>> {
  const sizes = names.map(async name => [name, (await stat(join(folder, name))).size] as const)
  return Object.fromEntries(await Promise.all(sizes))
}
