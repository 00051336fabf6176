// The cache, whole or damaged, full or shared → the same bytes, within its limit.
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cached, keyOf } from '../src/cache.js'
import { publish } from '../src/index.js'
import { root } from '../src/root.js'

const top = fs.mkdtempSync(join(tmpdir(), 'kanben-cache-'))
afterAll(() => fs.rmSync(top, { recursive: true }))

let home: string
beforeEach(() => {
  home = fs.mkdtempSync(join(top, 'home-'))
  vi.stubEnv('XDG_CACHE_HOME', home).stubEnv('KANBEN_CACHE_LIMIT', undefined)
})
afterEach(() => void vi.unstubAllEnvs())

const bytes = (size: number, of = 1): Uint8Array => new Uint8Array(size).fill(of)

/** Path → size of all that is kept. */
function kept(): Map<string, number> {
  const names = fs.readdirSync(home, { recursive: true }) as string[]
  const files = names.filter(name => fs.statSync(join(home, name)).isFile() && !name.endsWith('grown'))
  return new Map(files.map(name => [join(home, name), fs.statSync(join(home, name)).size]))
}

const total = (): number => [...kept().values()].reduce((sum, size) => sum + size, 0)

test('what is kept is not made again', async () => {
  let made = 0
  const make = async () => bytes(10, ++made)
  const key = keyOf('a')
  expect(await cached('fonts', key, make)).toEqual(bytes(10, 1))
  expect([...(await cached('fonts', key, make))]).toEqual([...bytes(10, 1)])
  expect(await cached('fonts', keyOf('b'), make)).toEqual(bytes(10, 2))
})

test('the limit is kept, and what was used last stays', async () => {
  vi.stubEnv('KANBEN_CACHE_LIMIT', '1')
  for (let at = 0; at < 60; at++) {
    await cached('articles', keyOf(at), async () => bytes(40_000))
    await cached('articles', keyOf(0), async () => bytes(40_000, 2))
    expect(total()).toBeLessThanOrEqual(1_000_000)
  }
  expect(total()).toBeGreaterThan(500_000)
  expect([...(await cached('articles', keyOf(0), async () => bytes(1, 3)))]).toEqual([...bytes(40_000)])
})

test('nothing is kept at a limit of 0, nor what would fill it alone', async () => {
  vi.stubEnv('KANBEN_CACHE_LIMIT', '0')
  await cached('fonts', keyOf(1), async () => bytes(10))
  vi.stubEnv('KANBEN_CACHE_LIMIT', '1')
  await cached('fonts', keyOf(2), async () => bytes(600_000))
  expect(kept().size).toBe(0)
})

describe('an edition has the same bytes', () => {
  const dir = join(top, 'in')
  fs.mkdirSync(dir)
  fs.copyFileSync(join(root, 'samples/qianyan-guancha.txt'), join(dir, 'a.txt'))
  fs.writeFileSync(join(dir, 'b.md'), '# 乙\n\n城门又开了。\n')

  async function made(): Promise<Map<string, string>> {
    const out = fs.mkdtempSync(join(top, 'out-'))
    const { files } = await publish(dir, { out, formats: ['epub', 'md'] })
    return new Map(files.map(({ name, bytes }) => [name, keyOf([...bytes])]))
  }

  test('with a cache, without one, and with a damaged one', async () => {
    vi.stubEnv('KANBEN_CACHE_LIMIT', '0')
    const clean = await made()
    vi.stubEnv('KANBEN_CACHE_LIMIT', undefined)
    expect(await made()).toEqual(clean)
    expect(kept().size).toBeGreaterThan(2)
    const damage = fc.record({
      file: fc.nat(),
      at: fc.nat(),
      how: fc.constantFrom('flip', 'cut', 'empty', 'folder'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async damages => {
        fs.rmSync(join(home, 'kanben'), { recursive: true })
        await made()
        for (const { file, at, how } of damages) spoil([...kept().keys()], file, at, how)
        expect(await made()).toEqual(clean)
      }),
      { numRuns: 15 },
    )
  })

  test.skipIf(process.getuid?.() !== 0)('on a full disk, and where nothing may be written', async () => {
    vi.stubEnv('KANBEN_CACHE_LIMIT', '0')
    const clean = await made()
    vi.stubEnv('KANBEN_CACHE_LIMIT', undefined)
    for (const options of ['size=64k', 'size=64k,ro']) {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', home])
      try {
        expect(await made()).toEqual(clean)
      } finally {
        execFileSync('umount', [home])
      }
    }
  })

  test('where the cache is a file', async () => {
    const clean = await made()
    fs.rmSync(home, { recursive: true })
    fs.writeFileSync(home, '')
    expect(await made()).toEqual(clean)
  })
})

function spoil(files: string[], which: number, where: number, how: string): void {
  const file = files[which % files.length]!
  const content = fs.readFileSync(file)
  const at = where % content.length
  if (how === 'folder') {
    fs.unlinkSync(file)
    fs.mkdirSync(file)
  } else if (how === 'flip') {
    content[at]! ^= 0xff
    fs.writeFileSync(file, content)
  } else fs.writeFileSync(file, how === 'cut' ? content.subarray(0, at) : '')
}

test('threads that keep the same at once spoil nothing', async () => {
  const program = `
    const { workerData, parentPort } = require('node:worker_threads')
    import(workerData).then(async ({ cached, keyOf }) => {
      for (let at = 0; at < 200; at++) {
        const found = await cached('covers', keyOf(at), async () => new Uint8Array(5000).fill(at))
        if (found.length !== 5000 || found.some(each => each !== at)) throw new Error('spoilt: ' + at)
      }
      parentPort.postMessage('whole')
    })`
  const workerData = join(root, 'dist/js/cache.js')
  const threads = Array.from({ length: 4 }, () => new Worker(program, { eval: true, workerData }))
  const said = threads.map(
    thread =>
      new Promise((resolve, reject) => {
        thread.on('message', resolve)
        thread.on('error', reject)
      }),
  )
  expect(await Promise.all(said)).toEqual(Array(4).fill('whole'))
  for (const file of kept().keys()) expect(file).toMatch(/[/\\][0-9a-f]{64}$/)
})
