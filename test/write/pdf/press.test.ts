// The press: what a page may ask for, and what becomes of a browser that is missing, dies or hangs.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { root } from '../../../src/root.js'
import { memoryOf } from '../../../src/write/pdf/browser-memory.js'
import { launch } from '../../../src/write/pdf/launch.js'
import { type Forme, type Job, openBrowser, openPresses, type Press } from '../../../src/write/pdf/press.js'
import { childrenOf } from '../../run/killed.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

function page(body: string, more: Job = new Map()): Job {
  const html = `<!doctype html><html lang="zh-Hans"><title>t</title><body>${body}`
  return new Map([...more, ['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }]])
}

const pull = (forme: Forme) => forme.pull()

test('a page gets its own files; all else is refused, reported, and never reaches the network', async () => {
  let hits = 0
  const server = createServer((_, response) => {
    hits++
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const job = page(
    `<link rel="stylesheet" href="own.css"><p>文</p><img src="http://${host}/a.png"><img src="http://localhost:1/b.png">
     <img src="gone.png"><iframe src="file:///etc/hostname"></iframe><link rel="preconnect" href="http://${host}/">
     <script>document.body.innerHTML = 'run'</script>`,
    new Map([['own.css', { mediaType: 'text/css', bytes: 'p { color: red }' }]]),
  )
  const { refused } = await press.print(job, pull)
  server.close()
  expect(hits).toBe(0)
  expect(refused).toEqual([`http://${host}/a.png`, 'http://localhost:1/b.png', 'gone.png'])
})

test('of two jobs each has its own files, though they have one name; what is refused is told of each', async () => {
  const picture = (name: string) => {
    const bytes = readFileSync(join(root, 'samples/linzhou-chenbao', name))
    return page(
      '<p>文<img src="a.png"><img src="gone.png">',
      new Map([['a.png', { mediaType: 'image/png', bytes }]]),
    )
  }
  const bare = page('<p>文<img src="gone.png">')
  const printed = []
  for (const job of [
    picture('yaowen/bridge.png'),
    picture('fukan/deng.png'),
    bare,
    bare,
    picture('fukan/deng.png'),
  ])
    printed.push(await press.print(job, pull))
  // Chromium writes the time into its PDFs.
  const [one, two, , , again] = printed.map(({ value }) => value.length)
  expect(one).not.toBe(two)
  expect(again).toBe(two)
  expect(printed.map(({ refused }) => refused)).toEqual(Array(5).fill(['gone.png']))
})

test('jobs that are handed in together are printed one after another', async () => {
  const order: string[] = []
  const work = (name: string) => async (forme: Forme) => {
    order.push(`${name}+`)
    await forme.pull()
    order.push(`${name}-`)
  }
  await Promise.all(['a', 'b', 'c'].map(name => press.print(page(`<p>${name}`), work(name))))
  expect(order).toEqual(['a+', 'a-', 'b+', 'b-', 'c+', 'c-'])
})

test('a page whose font does not load is not printed', async () => {
  const job = page('<style>@font-face{font-family:X;src:url(x.ttf)}</style><p style="font-family:X">文')
  const refused = press.print(new Map([...job, ['x.ttf', { mediaType: 'font/ttf', bytes: 'no font' }]]), pull)
  await expect(refused).rejects.toMatchObject({
    name: 'Refusal',
    exitCode: 3,
    message: expect.stringContaining('X'),
  })
})

test('a page without text is not printed', async () => {
  await expect(press.print(page(''), pull)).rejects.toMatchObject({ name: 'Refusal', exitCode: 3 })
})

test.each([
  ['/nonexistent/chromium', /no browser at/],
  ['/', /no browser at/],
  [process.platform === 'win32' ? 'C:\\Windows\\System32\\where.exe' : '/bin/true', /does not start/],
])('a browser that is named and does not work is an error: %s', async (chromium, message) => {
  await expect(openBrowser({ chromium })).rejects.toMatchObject({
    name: 'Refusal',
    exitCode: 3,
    message: expect.stringMatching(message),
    hint: expect.stringContaining('KANBEN_CHROMIUM'),
  })
})

test.runIf(process.platform !== 'win32').each([
  [
    'chrome: error while loading shared libraries: libnss3.so: cannot open',
    'lacks the shared library libnss3.so',
  ],
  ['FATAL: No usable sandbox! If you are running on Ubuntu', 'no sandbox'],
])('what a browser complains of while it starts is said in one line: %s', async (complaint, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'kanben-'))
  const chromium = join(folder, 'chromium')
  writeFileSync(chromium, `#!/bin/sh\necho '${complaint}' >&2\nexit 1\n`, { mode: 0o700 })
  try {
    const refused = openBrowser({ chromium })
    await expect(refused).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining(message) })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.runIf(process.platform !== 'win32')(
  'a browser that is killed while it starts is started again',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanben-'))
    const [chromium, mark] = [join(folder, 'chromium'), join(folder, 'started')]
    const { browser, found } = await launch()
    await browser.close()
    const { path, env } = found
    const set = Object.entries(env).map(([name, value]) => `export ${name}='${value}'\n`)
    const script = `[ -e '${mark}' ] || { touch '${mark}'; kill -9 $$; }\n${set.join('')}exec '${path}' "$@"\n`
    writeFileSync(chromium, `#!/bin/sh\n${script}`, { mode: 0o700 })
    try {
      const again = await openBrowser({ chromium })
      await again.close()
      expect(readdirSync(folder)).toContain('started')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

test('KANBEN_CHROMIUM names one too', async () => {
  vi.stubEnv('KANBEN_CHROMIUM', '/nonexistent/chromium')
  await expect(openBrowser()).rejects.toMatchObject({ name: 'Refusal', exitCode: 3 })
  vi.unstubAllEnvs()
})

test('a job that does not end in time is given up, and the next one finds a new browser', async () => {
  const impatient = await openBrowser({ timeout: 1500 })
  try {
    const hangs = impatient.print(page('<p>文'), () => new Promise(() => {}))
    await expect(hangs).rejects.toMatchObject({
      name: 'Refusal',
      exitCode: 3,
      message: expect.stringContaining('1.5 seconds'),
    })
    const { value } = await impatient.print(page('<p>文'), pull)
    expect(value.length).toBeGreaterThan(1000)
  } finally {
    await impatient.close()
  }
}, 30_000)

test('a job that hangs is done once more on a new browser, and others go on with the old one', async () => {
  const { presses, close } = await openPresses(2, { timeout: 3000 })
  const [hanging, other] = presses as [Press, Press]
  try {
    let attempts = 0
    const first = hanging.print<Uint8Array>(page('<p>文'), forme =>
      attempts++ === 0 ? new Promise(() => {}) : forme.pull(),
    )
    const slow = other.print(page('<p>文'), async forme => {
      await new Promise(resolve => setTimeout(resolve, 2500))
      return forme.pull()
    })
    expect((await slow).value.length).toBeGreaterThan(1000)
    expect((await first).value.length).toBeGreaterThan(1000)
    expect(attempts).toBe(2)
  } finally {
    await close()
  }
}, 60_000)

test.runIf(process.platform === 'linux')('how much memory a browser takes is known', async () => {
  const { browser } = await launch()
  try {
    const alone = await memoryOf(browser)
    await Promise.all(Array.from({ length: 3 }, () => browser.newPage()))
    expect(await memoryOf(browser)).toBeGreaterThan(alone + 10)
  } finally {
    await browser.close()
  }
})

test.runIf(process.platform === 'linux')(
  'a browser that dies is replaced once; dying again is an error',
  async () => {
    const killing = (times: number) => async (forme: Forme) => {
      if (attempts++ < times) await killBrowser(press.browser.path)
      return forme.pull()
    }
    let attempts = 0
    const { value } = await press.print(page('<p>文'), killing(1))
    expect(attempts).toBe(2)
    expect(value.length).toBeGreaterThan(1000)
    attempts = 0
    await expect(press.print(page('<p>文'), killing(9))).rejects.toMatchObject({
      name: 'Refusal',
      exitCode: 3,
      message: expect.stringContaining('died twice'),
    })
    expect(attempts).toBe(2)
    expect((await press.print(page('<p>文'), pull)).value.length).toBeGreaterThan(1000)
  },
  30_000,
)

/** Kills the browsers that this very process has started, and sees them gone. */
async function killBrowser(path: string): Promise<void> {
  const running = () => childrenOf(process.pid).filter(id => commandOf(id).startsWith(path))
  expect(running()).not.toEqual([])
  while (running().length > 0) {
    for (const id of running()) process.kill(id, 'SIGKILL')
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** None of one that has ended, or is about to. */
function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
