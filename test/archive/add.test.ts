// What is added is in the shelf whole, or not at all: whenever the process is killed, and whenever the disk is full.
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInventory, state } from '../../src/archive/inventory.js'
import { settle } from '../../src/archive/lock.js'
import { readStored } from '../../src/archive/objects.js'
import { createShelf } from '../../src/archive/shelf.js'
import { workOf } from '../../src/archive/work.js'
import { machine, self } from '../../src/processes.js'
import { addEdition } from '../../src/shelve.js'
import { type Fault, neverSync, withFault } from './faults.js'
import { publication } from './publication.js'
import { tree } from './tree.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-add-'))
let syncAgain: () => void
afterAll(() => {
  syncAgain()
  rmSync(dir, { recursive: true, force: true })
})

const said = { newspaper: '临洲晨报', date: '2026-03-14', edition: '早版' }
const about = { created: '2026-03-15T08:00:00Z', message: '试', user: { name: '林一' } }
const first = publication(join(dir, '甲'), 'q', said, ['望洲桥昨日重开\n\n江上的桥,修了一年.\n'])
const second = publication(join(dir, '乙'), 'q', said, ['望洲桥昨日重开\n\n江上的桥,修了两年.\n'])
const object = '临洲晨报/2026-03-14/早版'

const shelf = (name: string): string => join(dir, name)
const was: Record<string, ReturnType<typeof tree>> = {}

beforeAll(async () => {
  syncAgain = await neverSync()
  await createShelf(shelf('empty'))
  was.empty = tree(shelf('empty'))
  await addEdition(shelf('v1'), first, about)
  was.v1 = tree(shelf('v1'))
  cpSync(shelf('v1'), shelf('v2'), { recursive: true })
  await addEdition(shelf('v2'), second, about)
  was.v2 = tree(shelf('v2'))
})

test('an edition is an object of one version, and only what is new of it is stored again', async () => {
  const root = shelf('two')
  for (const year of ['一', '两']) {
    const texts = [`望洲桥昨日重开\n\n江上的桥,修了${year}年.\n`, '雨\n\n下了三天。\n']
    await addEdition(root, publication(dir, year, said, texts), about)
  }
  const { manifest, ...inventory } = await readInventory(join(root, object))
  expect(inventory).toMatchObject({ id: object, head: 'v2', digestAlgorithm: 'sha512' })
  expect(inventory.versions.v1).toMatchObject(about)
  const stored = Object.values(manifest).flat()
  expect(stored.filter(path => path.startsWith('v1/')).sort()).toEqual(
    [...state({ manifest, ...inventory }, 'v1').values()].sort(),
  )
  expect(stored.filter(path => path.startsWith('v2/')).sort()).toEqual(
    ['articles/a1.md', 'corrections.json', 'edition.json', 'source/1.txt'].map(path => `v2/content/${path}`),
  )
})

test('the same again changes nothing', async () => {
  expect(await addEdition(shelf('v2'), second)).toMatchObject({ id: object, version: 'v2', changed: false })
  expect(tree(shelf('v2'))).toEqual(was.v2)
})

/** The process that was killed is our own, and lives: what is said to be its work becomes that of one that does not. */
function bury(root: string): void {
  const rename = (folder: string, name: string): void =>
    renameSync(join(folder, name), join(folder, name.replace(self, `999999999-00000000-${machine}`)))
  const work = workOf(root)
  for (const name of existsSync(work) ? readdirSync(work) : []) {
    for (const within of readdirSync(join(work, name))) rename(join(work, name), within)
    rename(work, name)
  }
}

/** Which of two shelves it is, to the byte. */
function which(root: string, ...names: string[]): string {
  const [now, ...known] = [tree(root), ...names.map(name => was[name]!)].map(each => JSON.stringify(each))
  const at = known.indexOf(now!)
  if (at >= 0) return names[at]!
  const strange = Object.keys(tree(root)).filter(path => names.every(name => !was[name]![path]))
  throw new Error(`is neither ${names.join(' nor ')}: ${strange.join(', ')}`)
}

/** Killed or full at every step there is, or every `stride`th. Returns how many there were. */
async function atEveryStep(
  fault: Fault,
  from: string,
  add: string,
  check: (root: string, at: string) => Promise<void>,
  stride = 1,
): Promise<number> {
  for (let at = 1; ; at += stride) {
    const root = shelf('tried')
    rmSync(root, { recursive: true, force: true })
    cpSync(shelf(from), root, { recursive: true })
    const struck = await withFault(fault, at, () => addEdition(root, add, about))
    if (!struck) return at - 1
    bury(root)
    await check(root, `step ${at}`)
  }
}

/** Every file that the newest version names can be read: what a reader sees without knowing of any accident. */
async function read(root: string): Promise<string | undefined> {
  const folder = join(root, object)
  if (!existsSync(folder)) return undefined
  const inventory = await readInventory(folder)
  for (const path of state(inventory).keys()) await readStored(folder, inventory, path)
  return inventory.head
}

describe.each([
  ['empty', 'v1', first],
  ['v1', 'v2', second],
])('from %s to %s', (from, to, add) => {
  test('killed at any step: readers see the old or the new, and it is one of them to the byte afterwards', async () => {
    const seen = new Set<string | undefined>()
    const steps = await atEveryStep('killed', from, add, async (root, at) => {
      const head = await read(root)
      await settle(root)
      const now = which(root, from, to)
      // What a reader has seen once does not go away again.
      if (head === to) expect(now, at).toBe(to)
      seen.add(now)
      expect(await addEdition(root, add, about), at).toMatchObject({ version: to })
      expect(tree(root), at).toEqual(was[to])
    })
    expect([...seen].sort()).toEqual([from, to].sort())
    expect(steps).toBeGreaterThan(30)
  })

  test('full at any step: the shelf is as it was, and says so', async () => {
    const steps = await atEveryStep(
      'full',
      from,
      add,
      async (root, at) => {
        expect(which(root, from, to), at).toBeDefined()
        expect(await addEdition(root, add, about), at).toMatchObject({ version: to })
      },
      3,
    )
    expect(steps).toBeGreaterThan(30)
  })
})

test('many writers at once: each edition is there once, with every version that was added', async () => {
  const root = shelf('many')
  const others = ['二', '三', '四'].map(name =>
    publication(dir, name, said, [`望洲桥${name}\n\n桥开了${name}次。\n`]),
  )
  const added = await Promise.all(
    [first, second, ...others, first].map(each => addEdition(root, each, about)),
  )
  const { versions } = await readInventory(join(root, object))
  const changed = added.filter(each => each.changed).map(({ version }) => version)
  expect(Object.keys(versions)).toEqual(changed.sort())
  expect(changed.length).toBeGreaterThanOrEqual(5)
  expect(existsSync(join(root, 'extensions/kanben-work'))).toBe(false)
})
