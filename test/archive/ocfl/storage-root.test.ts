// Storage roots of anyone's, sound and broken in one way each → the code of the specification for it.
import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verify } from '../../../src/archive/verify.js'
import { draft, put, written } from './object.js'

/** A root of OCFL 1.1 with an object of each version. */
function root(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
  put(dir, '0=ocfl_1.1', 'ocfl_1.1\n')
  put(dir, 'about.txt', 'any file is let lie here')
  const layout = { extension: '0002-flat-direct-storage-layout', description: 'as they are' }
  put(dir, 'ocfl_layout.json', JSON.stringify(layout))
  put(dir, 'extensions/0002-flat-direct-storage-layout/config.json', '{}')
  for (const [at, spec] of ['1.0', '1.1'].entries()) {
    const object = draft(spec)
    for (const inventory of [object.v1, object.v2]) inventory.id = `urn:x:${at}`
    written(object, join(dir, `a/${at}`))
  }
  return dir
}

const linked = (dir: string, from: string, to: string): void => {
  rmSync(join(dir, to))
  linkSync(join(dir, from), join(dir, to))
}
const layoutOf = (text: string) => (dir: string) => put(dir, 'ocfl_layout.json', text)
const cases: [string, string, (dir: string) => unknown][] = [
  ['E003', 'a/1/0=ocfl_object_1.1', dir => rmSync(join(dir, 'a/1/0=ocfl_object_1.1'))],
  ['E037', 'a/2/inventory.json', dir => written(draft(), join(dir, 'a/2'))],
  ['E069', '0=ocfl_1.1', dir => rmSync(join(dir, '0=ocfl_1.1'))],
  ['E070', 'ocfl_layout.json', layoutOf('{"extension":"0002-flat-direct-storage-layout"}')],
  ['E070', 'ocfl_layout.json', layoutOf('{')],
  ['E071', 'ocfl_layout.json', layoutOf('{"extension":"ours","description":""}')],
  ['E072', 'a/notes.txt', dir => put(dir, 'a/notes.txt', '')],
  ['E073', 'a/2', dir => mkdirSync(join(dir, 'a/2'))],
  ['E076', '.', dir => put(dir, '0=ocfl_1.0', 'ocfl_1.0\n')],
  ['E079', '0=ocfl_2.0', dir => renameSync(join(dir, '0=ocfl_1.1'), join(dir, '0=ocfl_2.0'))],
  ['E080', '0=ocfl_1.1', dir => writeFileSync(join(dir, '0=ocfl_1.1'), 'ocfl_1.1')],
  [
    'E081',
    'a/1/0=ocfl_object_1.1',
    dir => {
      rmSync(join(dir, '0=ocfl_1.1'))
      put(dir, '0=ocfl_1.0', 'ocfl_1.0\n')
    },
  ],
  ['E090', 'b', dir => symlinkSync('a', join(dir, 'b'))],
  [
    'E090',
    'a/1/v1/content/text.txt',
    dir => linked(dir, 'a/0/v1/content/text.txt', 'a/1/v1/content/text.txt'),
  ],
  ['E092', 'a/0/v1/content/text.txt', dir => put(dir, 'a/0/v1/content/text.txt', '')],
  ['E112', 'extensions/notes.txt', dir => put(dir, 'extensions/notes.txt', '')],
  ['W015', '2', dir => renameSync(join(dir, 'a/1'), join(dir, '2'))],
  ['W016', 'extensions/ours', dir => mkdirSync(join(dir, 'extensions/ours'))],
]

test('nothing is said of a sound root', async () => {
  const { findings, ...looked } = await verify(root())
  expect(findings).toEqual([])
  expect(looked).toMatchObject({ kind: 'shelf', objects: 2, looked: 2, versions: 4, files: 6, bytes: 42 })
})

test.for(cases)('%s of %s', async ([code, file, broken]) => {
  const dir = root()
  broken(dir)
  const { findings } = await verify(dir)
  expect(findings.map(each => `${each.id} ${each.file}`)).toContain(`${code} ${file}`)
})

test('an object that is an entry of the root is no warning where all are', async () => {
  const dir = root()
  for (const at of ['0', '1']) renameSync(join(dir, 'a', at), join(dir, at))
  rmSync(join(dir, 'a'), { recursive: true })
  expect((await verify(dir)).findings).toEqual([])
})
