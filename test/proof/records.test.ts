// What OCFL cannot find on a shelf of ours, since all digests fit: records that do not tell of what lies there.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fault } from '../../src/archive/ocfl/codes.js'
import { errorsIn, makeShelf, object, other } from './shelf.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-proof-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const shelf = join(dir, 'shelf')
beforeAll(() => makeShelf(shelf, dir))

const digest = (text: string | Buffer): string => createHash('sha512').update(text).digest('hex')

/** The newest inventory says otherwise, in both places and with its digests; `before` it is written, files change. */
async function rewritten(change: (text: string, at: string) => string, of = object): Promise<Fault[]> {
  const copy = mkdtempSync(join(dir, 'copy-'))
  cpSync(shelf, copy, { recursive: true })
  const at = join(copy, of)
  const text = change(readFileSync(join(at, 'inventory.json'), 'utf8'), at)
  for (const folder of ['', `${JSON.parse(text).head}/`]) {
    writeFileSync(join(at, folder, 'inventory.json'), text)
    writeFileSync(join(at, folder, 'inventory.json.sha512'), `${digest(text)} inventory.json\n`)
  }
  return errorsIn(copy)
}

/** A file of the newest version is replaced, and all that tells of it. */
function replaced(name: string, change: (text: string) => string, of = object): Promise<Fault[]> {
  return rewritten((inventory, at) => {
    const content = join(at, `${JSON.parse(inventory).head}/content/${name}`)
    const before = readFileSync(content)
    const after = change(before.toString())
    writeFileSync(content, after)
    return inventory.replaceAll(digest(before), digest(after))
  }, of)
}

test('a source that is not the one of the record', async () => {
  const found = await replaced('source/1.txt', text => text.replace('两', '三'))
  expect(found.map(({ id, file }) => `${id} ${file}`)).toEqual([
    `edition-differs ${object}/v2/content/source/1.txt`,
    `source-differs ${object}/v2/content/source/1.txt`,
  ])
})

test('clean text that does not give the source back', async () => {
  const found = await replaced('corrections.json', text => text.replace('修了两年', '修了三年'))
  expect(found.map(({ id }) => id)).toContain('source-differs')
})

test('a record that is none', async () => {
  const found = await replaced('corrections.json', () => '{}')
  expect(found.map(({ id }) => id)).toContain('record-unreadable')
})

test('an edition.json that lists another file', async () => {
  const found = await replaced('edition.json', text => text.replace('"articles/a1.md"', '"articles/a9.md"'))
  expect(found.map(({ id }) => id)).toEqual(['edition-differs', 'edition-differs'])
})

test('an edition.json that is none, of an edition with one version', async () => {
  const found = await replaced('edition.json', () => '{}', other)
  expect(found.map(({ id, file }) => `${id} ${file}`)).toEqual([
    `record-unreadable ${other}/v1/content/edition.json`,
  ])
})

test('an edition.json of another edition', async () => {
  const found = await replaced('edition.json', text => text.replace('早版', '晚版'))
  expect(found.map(({ id, message }) => `${id} ${message}`)).toEqual([
    'edition-differs edition.json and the files of the version are not the same: it is that of 临洲晨报/2026-03-14/晚版',
  ])
})

test.for(['edition.json', 'corrections.json'])('a version without %s', async name => {
  const found = await rewritten((text, at) => {
    rmSync(join(at, `v2/content/${name}`))
    const inventory = JSON.parse(text)
    for (const block of [inventory.manifest, inventory.versions.v2.state])
      for (const [key, paths] of Object.entries<string[]>(block))
        if (paths.some(path => path === name || path === `v2/content/${name}`)) delete block[key]
    return `${JSON.stringify(inventory, null, 2)}\n`
  })
  expect(found.map(({ id }) => id)).toContain(name === 'edition.json' ? 'edition-differs' : 'source-differs')
})
