// A folder becomes a shelf only where it is new, empty or one already; editions are found by parts of their ids.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createShelf, editionsIn, find, shelfRoot } from '../../src/archive/shelf.js'
import { addEdition, addEditions, publicationsIn } from '../../src/shelve.js'
import { publication } from './publication.js'
import { tree } from './tree.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-shelf-'))
const shelf = join(dir, 'shelf')
const pubs = join(dir, 'pubs')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const said = { newspaper: '临洲晨报', date: '2026-03-14' }
const texts = ['望洲桥昨日重开\n\n江上的桥,修了一年.\n']
const refusal = (words: string) =>
  expect.objectContaining({ exitCode: 2, message: expect.stringContaining(words) })

beforeAll(async () => {
  publication(pubs, 'a', { ...said, edition: '早版' }, texts)
  publication(pubs, 'b', { ...said, edition: '晚版' }, texts)
  publication(pubs, 'c', { ...said, date: '2026-03-15' }, texts)
  publication(join(pubs, 'books'), 'novel', { title: '江' }, texts)
  publication(join(pubs, 'books'), 'novel-2', { title: '江' }, texts)
  const outcomes: unknown[] = []
  await addEditions(shelf, await publicationsIn(pubs), {}, ({ refused }) => outcomes.push(refused))
  expect(outcomes).toEqual(Array(5).fill(undefined))
})

describe('a folder', () => {
  test('that is a shelf stays as it is', async () => {
    const before = tree(shelf)
    expect(await createShelf(shelf)).toBe(false)
    expect(tree(shelf)).toEqual(before)
  })

  test('in which a shelf was begun becomes one', async () => {
    const begun = join(dir, 'begun')
    cpSync(shelf, begun, { recursive: true })
    for (const name of ['0=ocfl_1.1', 'books', '临洲晨报']) rmSync(join(begun, name), { recursive: true })
    writeFileSync(join(begun, '.kanben-0123456789ab'), '0=oc')
    expect(await createShelf(begun)).toBe(true)
    await addEdition(begun, join(pubs, 'a'))
  })

  test('with other things in it is left alone', async () => {
    await expect(createShelf(pubs)).rejects.toEqual(refusal('not empty'))
    await expect(addEdition(pubs, join(pubs, 'a'))).rejects.toEqual(refusal('not empty'))
  })

  test('that others have laid out is left alone', async () => {
    const other = join(dir, 'other')
    cpSync(shelf, other, { recursive: true })
    writeFileSync(join(other, 'ocfl_layout.json'), '{"extension":"0004-hashed-n-tuple-storage-layout"}')
    await expect(addEdition(other, join(pubs, 'a'))).rejects.toEqual(refusal('ocfl_layout.json'))
  })

  test('that nobody names is asked for', () => {
    expect(() => shelfRoot('')).toThrow(refusal('no shelf is named'))
  })
})

describe('an edition', () => {
  test('is listed in the order of papers and days', async () => {
    const ids: string[] = []
    for await (const { id } of editionsIn(shelf)) ids.push(id)
    expect(ids.sort()).toEqual(
      [
        'books/undated/novel',
        'books/undated/novel-2',
        '临洲晨报/2026-03-14/早版',
        '临洲晨报/2026-03-14/晚版',
        '临洲晨报/2026-03-15/c',
      ].sort(),
    )
  })

  test.each([
    ['临洲晨报/2026-03-14/早版', '临洲晨报/2026-03-14/早版'],
    ['2026-03-15', '临洲晨报/2026-03-15/c'],
    ['早版', '临洲晨报/2026-03-14/早版'],
    // A whole name goes before the part of one.
    ['novel', 'books/undated/novel'],
    ['vel-', 'books/undated/novel-2'],
  ])('is found as %s', async (named, id) => {
    expect(await find(shelf, named)).toEqual({ id, dir: join(shelf, id) })
  })

  test.each([
    ['2026-03-14', 'may be'],
    ['夜版', 'has no edition'],
    ['../../etc', 'has no edition'],
    ['a/../b', 'has no edition'],
  ])('is not found as %s', async (named, why) => {
    await expect(find(shelf, named)).rejects.toEqual(refusal(why))
  })
})

describe('what is no publication as it was published is refused, and nothing of it kept', () => {
  const damaged: [string, (pub: string) => void, string][] = [
    ['a changed file', pub => writeFileSync(join(pub, 'source/1.txt'), '别的'), 'source/1.txt was changed'],
    ['a missing file', pub => rmSync(join(pub, 'source/1.txt')), 'source/1.txt is missing'],
    ['a file more', pub => writeFileSync(join(pub, '笔记.txt'), ''), '笔记.txt is not part'],
    ['a record that is none', pub => writeFileSync(join(pub, 'edition.json'), '{}'), 'not a record'],
    ['no record', pub => rmSync(join(pub, 'edition.json')), 'no publication'],
    ['a link for a file', linked, 'it is a link'],
  ]
  function linked(pub: string): void {
    rmSync(join(pub, 'source/1.txt'))
    symlinkSync(join(pubs, 'a/source/1.txt'), join(pub, 'source/1.txt'))
  }
  test.each(damaged)('%s', async (name, damage, why) => {
    const pub = join(dir, 'damaged', name)
    cpSync(join(pubs, 'b'), pub, { recursive: true })
    damage(pub)
    const before = tree(shelf)
    await expect(addEdition(shelf, pub)).rejects.toEqual(refusal(why))
    expect(tree(shelf)).toEqual(before)
  })
})

describe('what stands in the shelf is not gone on from', () => {
  const changed = publication(join(dir, 'changed'), 'b', { ...said, edition: '晚版' }, ['改\n\n别的字。\n'])
  const id = '临洲晨报/2026-03-14/晚版'
  const cases: [string, (object: string, root: string) => void, string][] = [
    [
      'where its inventory was changed',
      object => writeFileSync(join(object, 'inventory.json.sha512'), 'x'),
      'was changed',
    ],
    [
      'where it is a link',
      (object, root) => relink(object, join(root, '..', 'elsewhere')),
      'no folder of the',
    ],
    [
      'where its day is a link',
      (object, root) => relink(join(object, '..'), join(root, '..', 'day')),
      'no folder of the',
    ],
  ]
  function relink(path: string, to: string): void {
    rmSync(to, { recursive: true, force: true })
    cpSync(path, to, { recursive: true })
    rmSync(path, { recursive: true })
    symlinkSync(to, path)
  }
  test.each(cases)('%s', async (name, damage, why) => {
    const root = join(dir, name)
    cpSync(shelf, root, { recursive: true })
    damage(join(root, id), root)
    const before = tree(root)
    await expect(addEdition(root, changed)).rejects.toEqual(refusal(why))
    expect(tree(root)).toEqual(before)
  })
})
