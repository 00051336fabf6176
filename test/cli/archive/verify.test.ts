// kanben archive verify → what people and machines are told, and the exit code.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEdition } from '../../../src/shelve.js'
import { draft, put, written } from '../../archive/ocfl/object.js'
import { publication } from '../../archive/publication.js'
import { kanben } from '../run.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-verify-'))
const shelf = join(dir, 'shelf')
const source = '临洲晨报/2026-03-14/早版/v1/content/source/1.txt'
afterAll(() => rmSync(dir, { recursive: true, force: true }))

beforeAll(async () => {
  const said = { newspaper: '临洲晨报', date: '2026-03-14', edition: '早版' }
  const user = { name: '林一', address: 'mailto:lin@example.org' }
  const text = '望洲桥昨日重开\n\n江上的桥,修了一年.\n'
  await addEdition(shelf, publication(dir, 'a', said, [text]), { message: '试', user })
})

test('a whole shelf: one line that says so, and 0', async () => {
  const { code, stdout } = await kanben(['archive', 'verify', '--root', shelf])
  expect(stdout).toMatch(
    /^1 object, 1 version, 4 files, \d+ kB in [\d.]+ s \([\d,]+ objects\/s, [\d,]+ MB\/s\): nothing is wrong\n$/,
  )
  expect(code).toBe(0)
})

test('an edition by part of its name, the shelf from the environment; as JSON', async () => {
  const { code, stdout } = await kanben(['archive', 'verify', '2026-03-14', '--json'], {
    env: { KANBEN_SHELF: shelf },
  })
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'object', objects: 1, versions: 1, files: 4 })
  expect(JSON.parse(stdout).findings).toMatchObject([
    { id: 'W005', severity: 'info', file: 'inventory.json' },
  ])
  expect(code).toBe(0)
})

test('a changed file: which, in which version, what to do, and 1', async () => {
  const damaged = mkdtempSync(join(dir, 'copy-'))
  cpSync(shelf, damaged, { recursive: true })
  writeFileSync(join(damaged, source), '别的\n')
  const { code, stdout } = await kanben(['archive', 'verify', '--root', damaged])
  expect(stdout.split('\n')[0]).toBe(
    `error  ${source}  is not as it was stored: its sha512 is not the one that inventory.json gives  E092  — Take it from a copy of the shelf.`,
  )
  expect(stdout).toMatch(/: 1 error\n$/)
  expect(code).toBe(1)
})

test('of many warnings of a kind three are told, and warnings alone are no failure', async () => {
  const root = mkdtempSync(join(dir, 'others-'))
  put(root, '0=ocfl_1.1', 'ocfl_1.1\n')
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const object = draft()
    object.v1.id = name
    object.v2.id = name
    written(object, join(root, name))
  }
  const { code, stdout } = await kanben(['archive', 'verify', root])
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'warning  a/inventory.json  id is no URI: a  W005',
    'warning  a/v1/inventory.json  id is no URI: a  W005',
    'warning  b/inventory.json  id is no URI: b  W005',
    'warning  and 7 more; --json lists them  W005',
    expect.stringMatching(/^5 objects, 10 versions, .*: nothing is wrong$/),
  ])
  expect(code).toBe(0)
})

test.for([
  [['nowhere'], 'kanben: nowhere: no such folder — Name one, or an edition and its shelf with --root.\n'],
  [['.', '--sample', '0'], 'kanben: --sample: “0” is no number of editions — Use 1 or more.\n'],
] as const)('wrong use: %j', async ([args, said]) => {
  const { code, stdout, stderr } = await kanben(['archive', 'verify', ...args], { env: { KANBEN_SHELF: '' } })
  expect([code, stdout, stderr]).toEqual([2, '', said])
})
