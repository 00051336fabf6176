// One at a time at one object, whoever died there before; and nobody waits for those at another.

import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { settle, undisturbed, withObject } from '../../src/archive/lock.js'
import { createShelf } from '../../src/archive/shelf.js'
import { workOf } from '../../src/archive/work.js'
import { machine, self } from '../../src/processes.js'
import { tree } from './tree.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-lock-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const path = '临洲晨报/2026-03-14/早版'
let root = ''
let before: ReturnType<typeof tree>
beforeEach(async () => {
  root = mkdtempSync(join(dir, 'shelf-'))
  await createShelf(root)
  before = tree(root)
})

const folder = (): string => join(workOf(root), createHash('sha256').update(path).digest('hex').slice(0, 32))

/** A lock as a writer leaves it that comes to its end at once. */
function locked(owner: string): string {
  mkdirSync(join(folder(), 'build'), { recursive: true })
  writeFileSync(join(folder(), 'object'), path)
  const mark = join(folder(), `owner~${owner}~0123456789ab`)
  writeFileSync(mark, '')
  return mark
}

/** How many are at work at once, at most. */
async function crowd(count: number): Promise<number> {
  let [now, most] = [0, 0]
  const work = async (): Promise<void> => {
    most = Math.max(most, ++now)
    await wait(2)
    now--
  }
  await Promise.all(Array.from({ length: count }, () => withObject(root, path, work)))
  return most
}

test('one at a time, and nothing stays of it', async () => {
  expect(await crowd(8)).toBe(1)
  expect(tree(root)).toEqual(before)
})

test('also where a writer has died: only one of those who find it takes its place', async () => {
  locked(`999999999-00000000-${machine}`)
  expect(await crowd(8)).toBe(1)
  expect(tree(root)).toEqual(before)
})

test('a number that another process has now is not the process that had it', async () => {
  locked(self.replace(/-[0-9a-f]{8}-/u, '-00000000-'))
  await settle(root)
  expect(tree(root)).toEqual(before)
})

test('a writer of this process, or of another machine, is waited for; of another machine for an hour', async () => {
  locked(self)
  await settle(root)
  expect(existsSync(folder())).toBe(true)
  rmSync(folder(), { recursive: true })
  const mark = locked('1-00000000-ffffffff')
  await settle(root)
  expect(existsSync(mark)).toBe(true)
  const then = Date.now() / 1000 - 3601
  utimesSync(mark, then, then)
  await settle(root)
  expect(tree(root)).toEqual(before)
})

test('what fails gives the object free', async () => {
  const failed = withObject(root, path, () => Promise.reject(new Error('no')))
  await expect(failed).rejects.toThrow('no')
  expect(await withObject(root, path, async () => 'yes')).toBe('yes')
})

test('a link in the place of work leads nobody elsewhere', async () => {
  const elsewhere = mkdtempSync(join(dir, 'elsewhere-'))
  writeFileSync(join(elsewhere, 'owner~nobody~0123456789ab'), '')
  writeFileSync(join(elsewhere, 'object'), path)
  writeFileSync(join(elsewhere, 'precious'), '')
  mkdirSync(workOf(root))
  symlinkSync(elsewhere, folder())
  await settle(root)
  await expect(withObject(root, path, async () => {})).rejects.toMatchObject({ exitCode: 2 })
  expect(await undisturbed(root, path, async () => 'seen')).toBe('seen')
  expect(readdirSync(elsewhere)).toHaveLength(3)
})

test('the place of work comes and goes while others come to it', async () => {
  const objects = Array.from({ length: 8 }, (_, at) => `甲城日报/1990-01-0${at}/x`)
  for (let round = 0; round < 20; round++)
    await Promise.all(objects.map(object => withObject(root, object, async () => {})))
  expect(tree(root)).toEqual(before)
})
