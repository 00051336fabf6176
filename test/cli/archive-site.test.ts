// kanben archive site and serve, as typed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../src/root.js'
import { shelfOf } from '../archive/site/shelf.js'
import { kanben } from './run.js'

let shelf: string

beforeAll(async () => {
  shelf = await shelfOf([])
})

describe('archive site', () => {
  test('says where the room is, and what was made', async () => {
    const out = join(dirname(shelf), 'room')
    const first = await kanben(['archive', 'site', '--root', shelf, '--out', out])
    expect(first).toEqual({
      code: 0,
      stdout: `${out}/index.html  1 edition, 1 of them made now\n`,
      stderr: '',
    })
    const again = await kanben(['archive', 'site', '--out', out, '--json'], { env: { KANBEN_SHELF: shelf } })
    expect(JSON.parse(again.stdout)).toEqual({ out, editions: 1, made: 0, refused: [] })
  })

  test.each([
    ['no shelf', ['--out', 'x'], /^kanben: no shelf is named — .*\n$/],
    [
      'a language that is none',
      ['--root', '/x', '--language', 'no language'],
      /^kanben: --language: “no language” is no language tag — .*\n$/,
    ],
  ])('refuses %s in one line', async (_, args, message) => {
    const { code, stderr } = await kanben(['archive', 'site', ...args], { env: { KANBEN_SHELF: '' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('    at ')
  })

  test('writes nothing where the shelf is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
    const { code, stderr } = await kanben([
      ...['archive', 'site', '--root', join(folder, 'x')],
      '--out',
      join(folder, 'room'),
    ])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^kanben: .*x: is no shelf — .*\n$/)])
    expect(await readdir(folder)).toEqual([])
  })
})

describe('archive serve', () => {
  test('prints the address at which the room is', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'kanben-'))
    const args = [join(root, 'dist/cli/kanben.js'), 'archive', 'serve', '--root', shelf, '--port', '0']
    const child = spawn(process.execPath, args, { env: { ...process.env, XDG_CACHE_HOME: cache } })
    try {
      const [said] = await once(child.stdout, 'data')
      const page = await fetch(String(said).trim())
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await page.text()).toContain('江边三月')
    } finally {
      child.kill()
    }
  })

  test('refuses a port that is none', async () => {
    const { code, stderr } = await kanben(['archive', 'serve', '--root', shelf, '--port', '70000'])
    expect([code, stderr]).toEqual([2, 'kanben: --port: “70000” is no port — Use 0 to 65535.\n'])
  })
})
