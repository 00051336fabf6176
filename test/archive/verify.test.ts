// What is verified: a shelf, a sample of it, one edition by its name, anyone's object; and what a killed writer had begun.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify, whereIs } from '../../src/archive/verify.js'
import { verifyArchive } from '../../src/proof.js'
import { addEdition } from '../../src/shelve.js'
import { neverSync } from './faults.js'
import { draft, put, written } from './ocfl/object.js'
import { publication } from './publication.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-verify-'))
const shelf = join(dir, 'shelf')
const about = {
  created: '2026-03-15T08:00:00Z',
  message: '试',
  user: { name: '林一', address: 'mailto:a@b.org' },
}
afterAll(() => rmSync(dir, { recursive: true, force: true }))

beforeAll(async () => {
  await neverSync()
  for (const day of [1, 2, 3, 10]) {
    const said = { newspaper: '临洲晨报', date: `2026-03-${String(day).padStart(2, '0')}`, edition: '早版' }
    await addEdition(shelf, publication(dir, `${day}`, said, [`第${day}日\n\n江上的桥,修了一年.\n`]), about)
  }
})

test('without a name it is the shelf; a name is a folder, or else an edition on the shelf', async () => {
  const edition = join(shelf, '临洲晨报/2026-03-10/早版')
  expect(await whereIs(undefined, shelf)).toEqual({ path: shelf })
  expect(await whereIs(edition)).toEqual({ path: edition })
  expect(await whereIs('2026-03-10', shelf)).toEqual({ path: edition, shelf })
  await expect(whereIs('2026-03', shelf)).rejects.toThrow('may be')
  await expect(whereIs('nowhere')).rejects.toThrow('nowhere: no such folder')
  await expect(whereIs(join(edition, 'inventory.json'))).rejects.toThrow('is a file')
})

test('a sample is of as many objects as are asked for, and other ones each time', async () => {
  const seen = new Set<boolean>()
  const damaged = join(dir, 'damaged')
  cpSync(shelf, damaged, { recursive: true })
  rmSync(join(damaged, '临洲晨报/2026-03-03/早版/v1/content/source/1.txt'))
  for (let i = 0; i < 40; i++) {
    const { objects, looked, findings } = await verifyArchive(damaged, { sample: 2 })
    expect([objects, looked]).toEqual([4, 2])
    seen.add(findings.some(({ id }) => id === 'E092'))
  }
  expect(seen.size).toBe(2)
  expect(await verifyArchive(shelf, { sample: 9 })).toMatchObject({ objects: 4, looked: 4 })
})

test('findings come in the order of the shelf, whichever object is read first', async () => {
  const { findings } = await verify(shelf)
  expect(findings.map(({ file }) => file)).toEqual(
    ['01', '02', '03', '10'].map(day => `临洲晨报/2026-03-${day}/早版/inventory.json`),
  )
})

test('it is told how far it has come', async () => {
  const told: number[] = []
  await verify(shelf, { onProgress: ({ looked, objects }) => told.push(looked, objects) })
  expect(told).toEqual([1, 4, 2, 4, 3, 4, 4, 4])
})

test('an object of others is judged by what OCFL asks, not by what we write', async () => {
  const { v1, v2, files, ...rest } = JSON.parse(
    JSON.stringify(draft()).replaceAll('text.txt', 'edition.json'),
  )
  const dir = written({ v1, v2, files, ...rest })
  put(
    dir,
    'inventory.json.sha512',
    readFileSync(join(dir, 'inventory.json.sha512'), 'utf8')
      .toUpperCase()
      .replace('INVENTORY.JSON', 'inventory.json'),
  )
  expect((await verifyArchive(dir)).findings).toEqual([])
})

test('in a root of others nothing is moved, whatever looks like work of ours', async () => {
  const root = join(dir, 'others')
  put(root, '0=ocfl_1.1', 'ocfl_1.1\n')
  put(root, 'extensions/kanben-work/00/owner~nobody~000000000000', '')
  put(root, 'extensions/kanben-work/00/object', 'a')
  written(draft(), join(root, 'extensions/kanben-work/00/ready/a'))
  const { findings, objects } = await verifyArchive(root)
  expect([objects, findings.map(({ id }) => id)]).toEqual([0, ['W016']])
  expect(existsSync(join(root, 'extensions/kanben-work/00/ready/a'))).toBe(true)
})

test('what a killed writer had ready is on the shelf before it is judged', async () => {
  const killed = join(dir, 'killed')
  cpSync(shelf, killed, { recursive: true })
  const ready = join(killed, 'extensions/kanben-work/00/ready/临洲晨报')
  mkdirSync(ready, { recursive: true })
  renameSync(join(killed, '临洲晨报/2026-03-10'), join(ready, '2026-03-10'))
  put(killed, 'extensions/kanben-work/00/owner~nobody~000000000000', '')
  put(killed, 'extensions/kanben-work/00/object', '临洲晨报/2026-03-10/早版')
  const { objects, findings } = await verifyArchive(killed)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(objects).toBe(4)
})
