// A shelf of ours, damaged in every way that a disk or a hand can → each damage is found, and its file named.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../src/archive/ocfl/codes.js'
import { verifyArchive } from '../../src/proof.js'
import { errorsIn, makeShelf, object, other } from './shelf.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-proof-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const shelf = join(dir, 'shelf')
beforeAll(() => makeShelf(shelf, dir))

const errors = (): Promise<Fault[]> => errorsIn(shelf)
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
