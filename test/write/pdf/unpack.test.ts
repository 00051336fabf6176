// The browser that npm ships, unpacked into a cache of our own making.
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { unpack } from '../../../src/write/pdf/unpack.js'

const fits = process.platform === 'linux' && process.arch === 'x64'
let cache: string

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kanben-'))
  vi.stubEnv('XDG_CACHE_HOME', cache)
})

afterEach(() => {
  rmSync(cache, { recursive: true })
  vi.unstubAllEnvs()
})

test.runIf(fits)(
  'two runs may unpack at once; a cache that lost a part is mended',
  async () => {
    const [one, two] = await Promise.all([unpack(), unpack()])
    expect(one).toEqual(two)
    const { path, libraries } = one!
    const size = statSync(path).size
    expect(size).toBeGreaterThan(100e6)
    expect(readdirSync(libraries)).toContain('libnss3.so')
    expect(readdirSync(join(path, '..')).sort()).toEqual(['chromium', 'inventory.json', 'lib'])

    const { mtimeMs } = statSync(path)
    await unpack()
    expect(statSync(path).mtimeMs).toBe(mtimeMs)

    truncateSync(path, 1000)
    rmSync(join(libraries, 'libnss3.so'))
    await unpack()
    expect(statSync(path).size).toBe(size)
    expect(readdirSync(libraries)).toContain('libnss3.so')
  },
  60_000,
)

test.runIf(fits)('a cache that cannot be written is one clear line', async () => {
  vi.stubEnv('XDG_CACHE_HOME', '/dev/null/cache')
  await expect(unpack()).rejects.toMatchObject({
    name: 'Refusal',
    exitCode: 3,
    hint: expect.stringContaining('XDG_CACHE_HOME'),
  })
})
