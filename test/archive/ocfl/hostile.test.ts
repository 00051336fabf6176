// Objects that are made to lead astray whoever reads them → refused or harmless, in one clear line.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInventory, state } from '../../../src/archive/inventory.js'
import { objectsIn, readStored } from '../../../src/archive/objects.js'
import type { Fault } from '../../../src/archive/ocfl/codes.js'
import { judgeObject } from '../../../src/archive/ocfl/object.js'
import { verify } from '../../../src/archive/verify.js'
import { type Draft, draft, kept, old, put, sha512, written } from './object.js'

const readHeld = async (dir: string, path: string, version: string) =>
  readStored(dir, await readInventory(dir), path, version)

async function faults(dir: string): Promise<Fault[]> {
  return (await judgeObject(dir)).faults
}

function changed(change: (draft: Draft) => unknown): string {
  const object = draft()
  change(object)
  return written(object)
}

const ids = (found: Fault[]): string[] => [...new Set(found.map(({ id }) => id))]

test.for([
  '../secret.txt',
  'v1/content/../../../secret.txt',
  '/etc/hostname',
  'v1/content/a//b',
  '.',
  'a\0b',
])('no file is read at %j, and no reader is given it', async path => {
  const secret = 'a secret'
  const manifest = changed(({ v2 }) => Object.assign(v2.manifest, { [sha512(secret)]: [path] }))
  writeFileSync(join(manifest, '../secret.txt'), secret)
  const judged = await judgeObject(manifest)
  expect([...judged.read.keys()].every(each => /^v\d\/content\/[^.]/.test(each))).toBe(true)
  expect(ids(judged.faults).some(id => id === 'E099' || id === 'E100')).toBe(true)
  await expect(readInventory(manifest)).rejects.toThrow('leads out of the object')
  const logical = changed(({ v2 }) => Object.assign(v2.versions.v2.state, { [sha512(kept)]: [path] }))
  expect(ids(await faults(logical)).some(id => id === 'E052' || id === 'E053')).toBe(true)
  await expect(readInventory(logical)).rejects.toThrow('leads out of the object')
})

test('a link is no file: not the inventory, not its folder, not content', async () => {
  for (const path of ['inventory.json', 'v1', 'v1/content', 'v1/content/text.txt', 'inventory.json.sha512']) {
    const dir = written(draft())
    renameSync(join(dir, path), join(dir, '../aside'))
    symlinkSync(join(dir, '../aside'), join(dir, path))
    const found = await faults(dir)
    rmSync(join(dir, '../aside'), { recursive: true })
    expect(found.map(({ id, file }) => `${id} ${file}`)).toContain(`E090 ${path}`)
  }
})

test('what is stored is given only as it was stored, and no link followed to it', async () => {
  const dir = written(draft())
  expect((await readHeld(dir, 'text.txt', 'v1')).toString()).toBe(old)
  put(dir, 'v1/content/text.txt', '别的\n')
  await expect(readHeld(dir, 'text.txt', 'v1')).rejects.toThrow('is not the file that was stored')
  rmSync(join(dir, 'v1/content/text.txt'))
  symlinkSync('/etc/hostname', join(dir, 'v1/content/text.txt'))
  await expect(readHeld(dir, 'text.txt', 'v1')).rejects.toThrow('it is a link')
  rmSync(join(dir, 'v1/content/text.txt'))
  execFileSync('mkfifo', [join(dir, 'v1/content/text.txt')])
  await expect(readHeld(dir, 'text.txt', 'v1')).rejects.toThrow('it is no file')
})

test('an inventory of 300 MB is not read, and the limit is told', async () => {
  const dir = written(draft())
  truncateSync(join(dir, 'inventory.json'), 300e6)
  const [{ id, message } = {}] = await faults(dir)
  expect([id, message]).toEqual([
    'too-large',
    'is larger than what is read here: 300000000 bytes; up to 67108864 are read',
  ])
  await expect(readInventory(dir)).rejects.toThrow('300000000 bytes; up to 67108864 are read')
})

const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString']

test.for(names)('“%s” is a name like others', async name => {
  const text = (object: Draft['v1']) => JSON.stringify(object).replaceAll('text.txt', name)
  const dir = changed(object => {
    object.files = Object.fromEntries(
      Object.entries(object.files).map(([path, content]) => [path.replace('text.txt', name), content]),
    )
    object.v1 = text(object.v1)
    object.v2 = text(object.v2)
  })
  expect(await faults(dir)).toEqual([])
  expect((await readHeld(dir, name, 'v1')).toString()).toBe(old)
  await expect(readHeld(dir, 'text.txt', name)).rejects.toThrow(`has no version ${name}`)
  const key = (from: string) =>
    changed(object => {
      object.v2 = JSON.stringify(object.v2).replace(from, `"${name}":[],${from}`)
    })
  expect(ids(await faults(key(`"${sha512(old)}":["v1`)))).toContain('E031')
  expect(ids(await faults(key('"head"')))).toContain('E102')
  expect(ids(await faults(key('"created"')))).toContain('E102')
  expect(ids(await faults(key('"v1":')))).toContain('E104')
  expect(ids(await faults(key('"md5":')))).toContain('E056')
})

test.for([
  ['lists in lists', `{"id":${'['.repeat(2e5)}${']'.repeat(2e5)}}`],
  ['objects in objects', `${'{"manifest":'.repeat(1e5)}1${'}'.repeat(1e5)}`],
])('%s without end', async ([, text]) => {
  expect(ids(await faults(changed(object => Object.assign(object, { v2: text })))).length).toBeGreaterThan(0)
})

test('what costs most: names of a hundred thousand parts, and digests with as many files as names', async () => {
  const long = 'a/'.repeat(1e5)
  const content = Array.from({ length: 5e3 }, (_, i) => `v1/content/${i}`)
  const logical = Array.from({ length: 5e3 }, (_, i) => `${i}`)
  const dir = changed(({ v1, v2 }) => {
    for (const { manifest, versions } of [v1, v2]) {
      manifest[sha512(kept)] = [...content, `v1/content/${long}a`, `v1/content/${long}b`]
      versions.v1.state[sha512(kept)] = [...logical, `${long}a`, `${long}b`]
    }
  })
  expect(ids(await faults(dir))).toContain('E092')
})

test('of a hundred thousand faults a thousand are told', async () => {
  const dir = changed(({ v2 }) => {
    for (let i = 0; i < 1e5; i++) v2[i] = 0
  })
  const found = (await faults(dir)).filter(({ id }) => id === 'E102')
  expect([found.length, found.filter(({ message }) => message.endsWith('and so on')).length]).toEqual([
    1001, 1,
  ])
})

test('names from the disk are told in one line, whatever they are', async () => {
  const dir = written(draft())
  writeFileSync(Buffer.concat([Buffer.from(`${dir}/v1/content/`), Buffer.from([0xff, 0xfe])]), '')
  const found = await faults(dir)
  expect(ids(found)).toEqual(['E023'])
  const told = await faults(changed(({ v2 }) => Object.assign(v2, { id: 'urn:x:\u001b[2J\n\u202e' })))
  expect(told.map(({ message }) => message).join()).toContain('\\u001b[2J\\u000a\\u202e')
})

test('links among the folders of a root lead nowhere', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kanben-'))
  put(root, '0=ocfl_1.1', 'ocfl_1.1\n')
  written(draft(), join(root, 'a/b'))
  symlinkSync('..', join(root, 'a/loop'))
  symlinkSync('/', join(root, 'all'))
  const { findings, objects } = await verify(root)
  expect(objects).toBe(1)
  expect(findings.map(({ id, file }) => `${id} ${file}`)).toEqual(['E090 all', 'E090 a/loop'])
  const found: string[] = []
  for await (const dir of objectsIn(root)) found.push(dir)
  expect(found).toEqual([join(root, 'a/b')])
})

test('the state of a version that is not there is refused', async () => {
  const inventory = await readInventory(written(draft()))
  expect([...state(inventory)]).toEqual([
    ['text.txt', 'v2/content/text.txt'],
    ['a/kept.txt', 'v1/content/a/kept.txt'],
  ])
  expect(() => state(inventory, 'v9')).toThrow('urn:x:1: has no version v9')
})
