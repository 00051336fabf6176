// A shelf of ours, damaged in every way that a disk or a hand can → each damage is found, and its file named.
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../src/archive/ocfl/codes.js'
import { verifyArchive } from '../src/proof.js'
import { addEdition } from '../src/shelve.js'
import { neverSync } from './archive/faults.js'
import { publication } from './archive/publication.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-proof-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const shelf = join(dir, 'shelf')
const object = '临洲晨报/2026-03-14/早版'
const other = 'books/undated/丙'

beforeAll(async () => {
  await neverSync()
  const said = { newspaper: '临洲晨报', date: '2026-03-14', edition: '早版' }
  const about = {
    created: '2026-03-15T08:00:00Z',
    message: '试',
    user: { name: '林一', address: 'mailto:lin@example.org' },
  }
  const first = ['望洲桥昨日重开\n\n江上的桥,修了一年.\n', '雨\n\n下了三天。\n']
  await addEdition(shelf, publication(dir, '甲', said, first), about)
  await addEdition(shelf, publication(dir, '乙', said, [first[0]!.replace('一', '两'), first[1]!]), about)
  await addEdition(shelf, publication(dir, '丙', { title: '丙' }, ['丙\n\n另一篇,短.\n']), about)
})

async function errors(of = shelf): Promise<Fault[]> {
  const { findings } = await verifyArchive(of)
  return findings.filter(({ severity }) => severity === 'error')
}

const named = (found: Fault[]): string[] => [...new Set(found.map(({ file }) => file!))]
const filesOf = (of: string): string[] =>
  readdirSync(of, { recursive: true })
    .map(String)
    .filter(path => statSync(join(of, path)).isFile())
    .sort()

/** A path of the shelf holds something else, or nothing, while this runs. */
async function damaged<T>(path: string, bytes: Uint8Array | undefined, run: () => Promise<T>): Promise<T> {
  const whole = readFileSync(join(shelf, path))
  if (bytes) writeFileSync(join(shelf, path), bytes)
  else rmSync(join(shelf, path))
  try {
    return await run()
  } finally {
    writeFileSync(join(shelf, path), whole)
  }
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[bit >> 3]! ^= 1 << (bit & 7)
  return copy
}

test('nothing is wrong with a whole one; that its ids are names and no URIs is no fault', async () => {
  const { findings, ...looked } = await verifyArchive(shelf)
  expect(looked).toMatchObject({ kind: 'shelf', objects: 2, looked: 2, versions: 3 })
  expect([...new Set(findings.map(({ id, severity }) => `${id} ${severity}`))]).toEqual(['W005 info'])
})

/** A file in every way that it can be damaged; conformance asks for all of these of each file, and for many more bits. */
const ways: ((bytes: Buffer, at: number) => Buffer | undefined)[] = [
  (bytes, at) => flipped(bytes, (at * 97) % (bytes.length * 8)),
  bytes => bytes.subarray(0, -1),
  bytes => bytes.subarray(0, bytes.length / 2),
  () => Buffer.alloc(0),
  () => undefined,
  bytes => Buffer.concat([bytes, Buffer.from('\n')]),
]

test('every file of the shelf: a bit, its end, half, all, more', async () => {
  for (const [at, path] of filesOf(shelf).entries()) {
    const bytes = readFileSync(join(shelf, path))
    for (const way of new Set([ways[0]!, ways[at % ways.length]!])) {
      const found = await damaged(path, way(bytes, at), errors)
      expect(named(found), `${way} of ${path}`).toContain(path)
    }
  }
})

test('of a file that was changed nothing else is said, and which version has it', async () => {
  const path = `${object}/v2/content/source/1.txt`
  const found = await damaged(path, Buffer.from('别的\n'), errors)
  expect(found).toMatchObject([{ id: 'E092', file: path, version: 'v2' }])
})

test('one more file, wherever it lies', async () => {
  for (const path of filesOf(shelf)) {
    const more = join(dirname(path), 'more.txt')
    if (!more.includes('/') || more.startsWith('extensions/0')) continue
    writeFileSync(join(shelf, more), '')
    expect(named(await errors()), more).toEqual([more])
    rmSync(join(shelf, more))
  }
})

test('two files that have changed places', async () => {
  const files = filesOf(join(shelf, object)).filter(path => path.includes('/content/'))
  for (const [i, path] of files.entries()) {
    const [a, b] = [path, files[(i + 1) % files.length]!].map(each => join(shelf, object, each))
    const [atA, atB] = [readFileSync(a!), readFileSync(b!)]
    if (atA.equals(atB)) continue
    writeFileSync(a!, atB)
    writeFileSync(b!, atA)
    expect(
      named(await errors())
        .map(each => join(shelf, each))
        .sort(),
    ).toEqual([a, b].sort())
    writeFileSync(a!, atA)
    writeFileSync(b!, atB)
  }
})

test('two editions that have changed places', async () => {
  const [a, b] = [object, other].map(each => join(shelf, each))
  const swap = () => {
    renameSync(a!, join(dir, 'aside'))
    renameSync(b!, a!)
    renameSync(join(dir, 'aside'), b!)
  }
  swap()
  const found = await errors()
  swap()
  expect(found.map(({ id, file }) => `${id} ${file}`).sort()).toEqual([
    `E083 ${other}/inventory.json`,
    `E083 ${object}/inventory.json`,
  ])
})

// biome-ignore lint/suspicious/noExplicitAny: an inventory is edited anywhere
type Edit = (inventory: any) => unknown
const edits: Record<string, Edit> = {
  'when a version was made': ({ versions }) =>
    Object.assign(versions.v1, { created: '2020-01-01T00:00:00Z' }),
  'why it was made': ({ versions }) => Object.assign(versions.v1, { message: '' }),
  'the name of a file': ({ versions }) => rename(versions.v1.state, '1.txt', '9.txt'),
  'a file less': ({ versions }) => delete versions.v2.state[Object.keys(versions.v2.state)[0]!],
  'the place of a file': ({ manifest }) => rename(manifest, '1.txt', '9.txt'),
  'two digests': ({ manifest }) => {
    const [a, b] = Object.keys(manifest)
    ;[manifest[a!], manifest[b!]] = [manifest[b!], manifest[a!]]
  },
  'its id': inventory => Object.assign(inventory, { id: other }),
}

function rename(block: Record<string, string[]>, from: string, to: string): void {
  for (const paths of Object.values(block))
    for (const [i, path] of paths.entries()) paths[i] = path.replace(from, to)
}

describe.for(Object.entries(edits))('an inventory with %s edited', ([, edit]) => {
  const edited = (path: string): { text: string; sidecar: string } => {
    const inventory = JSON.parse(readFileSync(join(shelf, path), 'utf8'))
    edit(inventory)
    const text = `${JSON.stringify(inventory, null, 2)}\n`
    return { text, sidecar: `${createHash('sha512').update(text).digest('hex')} inventory.json\n` }
  }

  test('alone', async () => {
    for (const path of ['inventory.json', 'v2/inventory.json'].map(each => `${object}/${each}`))
      expect(named(await damaged(path, Buffer.from(edited(path).text), errors))).toContain(path)
  })

  test('and its sidecar with it', async () => {
    for (const path of ['inventory.json', 'v2/inventory.json'].map(each => `${object}/${each}`)) {
      const { text, sidecar } = edited(path)
      const found = await damaged(path, Buffer.from(text), () =>
        damaged(`${path}.sha512`, Buffer.from(sidecar), errors),
      )
      expect(found.map(({ id, file }) => `${id} ${file}`)).toContain(`E064 ${object}/v2/inventory.json`)
    }
  })
})

describe('what OCFL cannot find, since all digests fit', () => {
  /** A file of the newest version is replaced, and all that tells of it. */
  async function replaced(name: string, change: (text: string) => string): Promise<Fault[]> {
    const copy = mkdtempSync(join(dir, 'copy-'))
    cpSync(shelf, copy, { recursive: true })
    const at = join(copy, object)
    const content = join(at, `v2/content/${name}`)
    const digest = (text: string | Buffer) => createHash('sha512').update(text).digest('hex')
    const before = readFileSync(content)
    const after = change(before.toString())
    writeFileSync(content, after)
    const text = readFileSync(join(at, 'inventory.json'), 'utf8').replaceAll(digest(before), digest(after))
    for (const folder of ['', 'v2/']) {
      writeFileSync(join(at, folder, 'inventory.json'), text)
      writeFileSync(join(at, folder, 'inventory.json.sha512'), `${digest(text)} inventory.json\n`)
    }
    return errors(copy)
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
})
