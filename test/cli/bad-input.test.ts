// Whatever people get wrong: one clear line, exit code 2 or 3, nothing left behind.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../../src/root.js'
import { kanben, type Run } from './run.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const out = join(dir, 'out')
const seed = join(root, 'samples/qianyan-guancha.txt')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(dir, name), content)
  return join(dir, name)
}

function expectOneLine({ stderr, stdout }: Run, ...words: string[]): void {
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  for (const word of words) expect(stderr).toContain(word)
  expect(stdout).toBe('')
}

describe('a text that cannot be read', () => {
  const cases: [string, () => string, string][] = [
    ['missing', () => join(dir, 'nowhere.txt'), 'nowhere.txt'],
    ['empty', () => file('empty.txt', ''), 'empty.txt'],
    ['a folder', () => dir, dir],
    [
      'binary',
      () => file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)),
      'PNG',
    ],
    [
      'broken UTF-8 after a byte-order mark',
      () => file('broken.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62)),
      '4',
    ],
    [
      'too large',
      () => {
        const path = file('large.txt', 'x')
        truncateSync(path, 2 ** 31)
        return path
      },
      'large.txt',
    ],
  ]
  test.each(cases)('%s', async (_name, make, word) => {
    const run = await kanben(['publish', make(), '--out', out, '--formats', 'md'])
    expectOneLine(run, word)
    expect(run.code).toBe(2)
    expect(existsSync(out)).toBe(false)
  })

  test('empty standard input', async () => {
    const run = await kanben(['inspect', '-'])
    expectOneLine(run)
    expect(run.code).toBe(2)
  })
})

describe('wrong use', () => {
  test.each([
    [['publish']],
    [['publish', seed, '--bogus']],
    [['publish', seed, '--theme', 'poster']],
    [['publish', seed, '--formats', 'docx']],
    [['publish', seed, '--encoding', 'klingon']],
    [['nonsense']],
    [['restore', dir]],
    [['check', seed]],
    [['check', join(dir, 'none.epub')]],
  ])('kanben %j', async args => {
    const run = await kanben([...args, ...(args[0] === 'publish' ? ['--out', out] : [])])
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/^kanben: .+\n$/)
    expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect(existsSync(out)).toBe(false)
  })
})

describe('a place that cannot be written', () => {
  test('a file stands where the folder should', async () => {
    const run = await kanben(['publish', seed, '--formats', 'md', '--out', file('occupied', 'x')])
    expectOneLine(run, 'occupied')
    expect(run.code).toBe(2)
  })

  test.skipIf(process.getuid?.() !== 0)('a full disk (a tmpfs of 64 kB; needs root)', async () => {
    const disk = join(dir, 'disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
    try {
      const run = await kanben(['publish', seed, '--formats', 'epub,md', '--out', disk])
      expectOneLine(run, 'full')
      expect([2, 3]).toContain(run.code)
      expect(readdirSync(disk)).toEqual([])
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

describe('a browser that is not there', () => {
  test('named and missing', async () => {
    const run = await kanben(['publish', seed, '--out', out], {
      env: { KANBEN_CHROMIUM: join(dir, 'no-chromium') },
    })
    expectOneLine(run, 'no-chromium')
    expect(run.code).toBe(3)
    expect(existsSync(out)).toBe(false)
  })

  test('one that dies', async () => {
    const path = file('dies', '#!/bin/sh\nexit 1\n')
    execFileSync('chmod', ['+x', path])
    const run = await kanben(['publish', seed, '--out', out], { env: { KANBEN_CHROMIUM: path } })
    expectOneLine(run)
    expect(run.code).toBe(3)
    expect(existsSync(out)).toBe(false)
  })
})
