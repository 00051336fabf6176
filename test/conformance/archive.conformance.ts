// A shelf of two hundred editions with versions and errata, judged by ocfl-py; their bags by bagit-py; and two hundred kills.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editionsIn } from '../../src/archive/shelf.js'
import { bagOf } from '../../src/bag-of.js'
import type { Metadata } from '../../src/edition.js'
import { verifyArchive } from '../../src/proof.js'
import { addEditions } from '../../src/shelve.js'
import { killings } from '../archive/killings.js'
import { publication } from '../archive/publication.js'
import { installPython, python } from './python.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-archive-'))
const shelf = join(dir, 'shelf')
const about = { user: { name: '林一', address: 'mailto:lin@example.org' } }
beforeAll(installPython)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Four papers, whose names are as hard on a file system as names get; fifty days each. */
const papers = ['临洲晨报', 'The “Daily”: News & Views?', '..', '=u0041/报 ']

function editions(state: string, every: number): string[] {
  return papers.flatMap((newspaper, paper) =>
    Array.from({ length: 50 }, (_, at) => at)
      .filter(at => at % every === 0)
      .map(at => {
        const date = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
        const said: Metadata = {
          newspaper,
          date,
          ...(at % 10 === 5 && { corrects: [{ date: '2026-01-01' }] }),
        }
        const texts = [`第${at}日\n\n${state},江边第${paper}座桥开了.\n`, `雨\n\n下了${at}天。\n`]
        return publication(join(dir, state), `p${paper}-${at}`, said, texts)
      }),
  )
}

test('a shelf of two hundred editions', async () => {
  for (const [state, every] of [
    ['初', 1],
    ['改', 3],
    ['再改', 9],
  ] as const)
    await addEditions(shelf, editions(state, every), about, ({ refused }) => expect(refused).toBeUndefined())
  const { findings, ...seen } = await verifyArchive(shelf)
  expect(seen).toMatchObject({ objects: 200, versions: 292 })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  // W005: an id should be a URI; ours are what people say.
  expect(await python('judge-ocfl.py', shelf)).toEqual({
    sound: true,
    objects: 200,
    good: 200,
    codes: ['W005'],
    strange: [],
  })
})

test('their bags', async () => {
  mkdirSync(join(dir, 'bags'))
  const bags: string[] = []
  for await (const place of editionsIn(shelf)) {
    const to = join(dir, 'bags', String(bags.length))
    await bagOf(place.dir, to)
    bags.push(to)
  }
  expect(bags).toHaveLength(200)
  expect(await python('judge-bagit.py', ...bags)).toEqual({})
})

test('writers killed two hundred times', async () => {
  let struck = 0
  // Each time a new shelf: of many versions the inventories grow long, and new editions are to be hit as well.
  for (let shelf = 1; shelf <= 10; shelf++) struck += await killings(join(dir, `killed-${shelf}`), 8, 20)
  console.log(`${struck} of 200 were at work when they were killed`)
  expect(struck).toBeGreaterThan(100)
})
