// Many inputs on one command line: outcomes, summary, exit codes; what is wrong for all is told once.
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { kanben } from './run.js'

const top = fs.mkdtempSync(join(tmpdir(), 'kanben-many-'))
afterAll(() => fs.rmSync(top, { recursive: true }))

let dir: string
let out: string
beforeEach(() => {
  dir = fs.mkdtempSync(join(top, 'in-'))
  out = join(dir, 'out')
})

function file(name: string, content = `${name} 的标题\n\n城门又开了。\n`): string {
  fs.mkdirSync(join(dir, name, '..'), { recursive: true })
  fs.writeFileSync(join(dir, name), content)
  return join(dir, name)
}

const publish = (...args: string[]) => kanben(['publish', '--out', out, '--formats', 'md', ...args])

test('one bad input does not stop the others; a line each, and a summary', async () => {
  file('a.txt')
  file('b.txt', '')
  file('c.txt')
  const run = await publish(join(dir, '*.txt'))
  const lines = run.stdout.trim().split('\n')
  expect(lines.slice(0, 3).sort()).toEqual([
    `✓ ${join(out, 'a')}`,
    `✓ ${join(out, 'c')}`,
    `✗ ${join(dir, 'b.txt')}: empty — Give a file with text in it.`,
  ])
  expect(lines[3]).toMatch(/^2 published, 1 failed in [\d.]+ s \(\d+ a minute\)$/)
  expect(run).toMatchObject({ code: 2, stderr: '' })
  const next = await publish(join(dir, '*.txt'))
  expect(next.stdout).toMatch(/^0 published, 2 unchanged, 1 failed in /m)
  expect((await publish(join(dir, '*.txt'), '--no-cache')).stdout).toMatch(/^2 published, 1 failed in /m)
})

test('--json: a line an outcome, and the summary last', async () => {
  file('a.txt')
  file('b.txt', '')
  const { stdout, code } = await publish(join(dir, '*.txt'), '--json')
  const lines = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines).toHaveLength(3)
  expect(lines.find(({ slug }) => slug === 'a')).toMatchObject({
    input: join(dir, 'a.txt'),
    dir: join(out, 'a'),
  })
  expect(lines.find(({ refused }) => refused)).toMatchObject({ refused: { exitCode: 2 } })
  expect(lines[2]).toEqual({
    summary: { published: 1, unchanged: 0, failed: 1, left: 0, seconds: expect.any(Number) },
  })
  expect(code).toBe(2)
})

describe('told once, before anything is done', () => {
  const wrong: [string, () => string[], string][] = [
    ['a theme', () => ['--theme', 'poster'], 'poster'],
    ['a size', () => ['--theme', 'book', '--size', 'a0'], 'a0'],
    ['an encoding', () => ['--encoding', 'klingon'], 'klingon'],
    ['a rule', () => ['--rule', 'no-rule=off'], 'no-rule'],
    ['an output that is a file', () => ['--out', file('occupied')], 'occupied'],
  ]
  test.each(wrong)('%s', async (_, flags, word) => {
    file('a.txt')
    file('b.txt')
    const { code, stdout, stderr } = await publish(join(dir, '*.txt'), ...flags())
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(word)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(fs.existsSync(out)).toBe(false)
  })

  test('a browser that is not there', async () => {
    const args = ['publish', file('a.txt'), file('b.txt'), '--out', out, '--chromium', join(dir, 'none')]
    const { code, stdout, stderr } = await kanben(args)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  })

  test('two inputs of one name', async () => {
    const inputs = [
      file('2025/01/edition.yaml', 'articles: [a.txt]\n'),
      file('2026/01/edition.yaml', 'x: y\n'),
    ]
    const { code, stderr } = await publish(...inputs)
    expect(code).toBe(2)
    expect(stderr).toBe(
      `kanben: ${inputs[0]} and ${inputs[1]}: both would be published as ${join(out, '01')} — ` +
        'Rename one of them, or publish them in two runs with an --out each.\n',
    )
    expect((await publish(file('x/a.txt'), file('x/A.md'))).code).toBe(2)
    expect(fs.existsSync(out)).toBe(false)
  })

  test.skipIf(process.getuid?.() !== 0)('a disk that is read-only', async () => {
    fs.mkdirSync(out)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', out])
    try {
      const { code, stdout, stderr } = await publish(file('a.txt'), file('b.txt'))
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    } finally {
      execFileSync('umount', [out])
    }
  })
})

test('one file by two paths is one input', async () => {
  file('a.txt')
  const { stdout } = await publish(join(dir, 'a.txt'), `${dir}/./a.txt`, file('b.txt'))
  expect(stdout).toMatch(/^2 published in/m)
})

test.skipIf(process.getuid?.() !== 0)('a disk that fills up keeps what was published whole', async () => {
  const names = Array.from({ length: 12 }, (_, at) =>
    file(`e${at}.txt`, `标题\n\n${'城门又开了。'.repeat(1500)}\n`),
  )
  fs.mkdirSync(out)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', out])
  try {
    const { code, stdout } = await publish(...names)
    expect(code).toBe(3)
    const whole = stdout.match(/^✓/gm)!.length
    expect(stdout.match(/^✗ .*the disk is full/gm)).toHaveLength(12 - whole)
    expect(fs.readdirSync(out)).toHaveLength(whole)
    for (const name of fs.readdirSync(out))
      expect((await kanben(['check', join(out, name)])).stdout).not.toMatch(/file-(missing|changed)/)
  } finally {
    execFileSync('umount', [out])
  }
})

test.skipIf(process.platform === 'win32')('links, pipes, devices and folders among the inputs', async () => {
  fs.symlinkSync(file('a.txt'), join(dir, 'link.txt'))
  fs.symlinkSync('loop.txt', join(dir, 'loop.txt'))
  fs.symlinkSync('/dev/zero', join(dir, 'zero.txt'))
  execFileSync('mkfifo', [join(dir, 'pipe.txt')])
  fs.mkdirSync(join(dir, 'said'))
  execFileSync('mkfifo', [join(dir, 'said/edition.yaml')])
  const names = ['link.txt', 'loop.txt', 'zero.txt', 'pipe.txt', 'said/edition.yaml', 'none.txt']
  const { code, stdout } = await publish(...names.map(name => join(dir, name)), '/dev/null')
  expect(code).toBe(2)
  expect(stdout).toMatch(/^1 published, 6 failed in/m)
})

test('two runs at once into one folder', async () => {
  const names = Array.from({ length: 6 }, (_, at) => file(`e${at}.txt`))
  const runs = await Promise.all([publish(...names), publish(...names, '--no-cache'), publish(...names)])
  expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(3).fill({ code: 0, stderr: '' }))
  expect(fs.readdirSync(out).sort()).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5'])
  expect((await publish(...names)).stdout).toMatch(/^0 published, 6 unchanged in/m)
})

test('more jobs than cores', async () => {
  const { code } = await publish(file('a.txt'), file('b.txt'), file('c.txt'), '--jobs', '64')
  expect(code).toBe(0)
})
