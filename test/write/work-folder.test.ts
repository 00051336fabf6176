// What killed runs leave → what is cleared away, and what comes back.
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { clearLeftovers, workFolder } from '../../src/write/work-folder.js'

const top = fs.mkdtempSync(join(tmpdir(), 'kanben-work-'))
afterAll(() => fs.rmSync(top, { recursive: true }))

let out: string
beforeEach(() => {
  out = fs.mkdtempSync(join(top, 'out-'))
})

/** The number of a process that has ended. */
const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid']))

/** A folder that a process has left, with these files in it. */
function left(owner: number, ...files: string[]): string {
  const mine = workFolder(out, '前沿')
  const work = mine.replace(`~${process.pid}-`, `~${owner}-`)
  for (const file of files) write(join(work, file))
  return work
}

function write(path: string): void {
  fs.mkdirSync(dirname(path), { recursive: true })
  fs.writeFileSync(path, path)
}

const lying = (): string[] =>
  (fs.readdirSync(out, { recursive: true }) as string[])
    .filter(name => fs.statSync(join(out, name)).isFile())
    .sort()

test('what was half made goes', async () => {
  left(ended, 'new/前沿.md')
  await clearLeftovers(out)
  expect(fs.readdirSync(out)).toEqual([])
})

test('what was put aside comes back, the latest of several', async () => {
  const work = left(ended, 'new/x', 'old-01/a', 'old-02/b')
  await clearLeftovers(out)
  expect(lying()).toEqual(['前沿/b'])
  expect(fs.readFileSync(join(out, '前沿/b'), 'utf8')).toBe(join(work, 'old-02/b'))
})

test('what was put aside goes where a publication stands', async () => {
  left(ended, 'old-01/a')
  write(join(out, '前沿/new'))
  await clearLeftovers(out)
  expect(lying()).toEqual(['前沿/new'])
  expect(fs.readdirSync(out)).toEqual(['前沿'])
})

test('what cannot come back stays', async () => {
  left(ended, 'old-01/a')
  fs.symlinkSync('前沿', join(out, '前沿'))
  await clearLeftovers(out)
  fs.unlinkSync(join(out, '前沿'))
  await clearLeftovers(out)
  expect(fs.existsSync(join(out, '前沿/a')) || lying().length === 0).toBe(true)
})

test('who still runs is left alone: this process, another, one on another machine', async () => {
  const mine = left(process.pid, 'old-01/a')
  const other = left(process.ppid, 'old-01/a')
  const far = left(ended, 'old-01/a')
  const away = far.replace(/-[0-9a-f]{8}-([0-9a-f]{12})$/, '-00000000-$1')
  fs.renameSync(far, away)
  await clearLeftovers(out)
  expect([mine, other, away].filter(work => fs.existsSync(work))).toHaveLength(3)
  const long = new Date(Date.now() - 7_200_000)
  fs.utimesSync(away, long, long)
  await clearLeftovers(out)
  expect(fs.existsSync(away)).toBe(false)
  expect(lying()).toContain('前沿/a')
})

test('a thread that has ended is told', async () => {
  const work = left(process.pid, 'new/a')
  await clearLeftovers(out, 77)
  expect(fs.existsSync(work)).toBe(true)
  await clearLeftovers(out, Number(/~\d+-(\d+)-/.exec(work)?.[1]))
  expect(fs.readdirSync(out)).toEqual([])
})

test('what is not ours stays', async () => {
  write(join(out, '.kanben/notes.txt'))
  write(join(out, `.kanben/..~${ended}-0-00000000-000000000000/old-01/a`))
  await clearLeftovers(out)
  expect(lying()).toHaveLength(2)
})
