// Objects of OCFL's editors and of our own, sound and broken → our verdict beside theirs and ocfl-py's.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Code } from '../../src/archive/ocfl/codes.js'
import { judgeObject } from '../../src/archive/ocfl/object.js'
import { type Break, cases, more } from '../archive/ocfl/cases.js'
import { draft, written } from '../archive/ocfl/object.js'
import { fetchFixtures, fixtures } from './ocfl-fixtures.js'
import { installPython, python } from './python.js'

beforeAll(async () => {
  await Promise.all([fetchFixtures(), installPython()])
})

const isError = (code: string): boolean => !code.startsWith('W')

async function said(dir: string): Promise<Code[]> {
  const { faults } = await judgeObject(dir)
  return [...new Set(faults.map(({ id }) => id))].sort()
}

const judged: Record<string, number> = {}
afterAll(() => {
  const counts = Object.entries(judged).map(([what, count]) => `${what} ${count}`)
  process.stdout.write(`\nRight of OCFL's fixtures: ${counts.join(', ')}\n`)
})

test('of each fixture the codes that its name says; nothing of the good, no error of those that are to be warned of', async () => {
  for (const { spec, kind, name, dir } of await fixtures()) {
    const found = await said(dir)
    const wanted = kind === 'good' ? [] : name.match(/[EW]\d{3}/g)
    expect(found, `${spec} ${name}`).toEqual(expect.arrayContaining(wanted!))
    if (kind === 'good') expect(found, `${spec} ${name}`).toEqual([])
    expect(found.some(isError), `${spec} ${name}`).toBe(kind === 'bad')
    judged[`${spec} ${kind}`] = (judged[`${spec} ${kind}`] ?? 0) + 1
  }
})

/** What ocfl-py lets pass, and the specification does not. */
const stricter = ['E038', 'E007', 'E102', 'E107', 'repeated-key', 'E096 a key twice']

test('what ocfl-py finds broken is found broken, and what it finds sound is, but where the specification asks for more', async () => {
  const objects = new Map<string, string>()
  const all: [string, Break | undefined][] = [['sound', undefined], ...Object.entries(cases)]
  for (const [what, broken] of [...all, ...more.map(([code, how, it]) => [`${code} ${how}`, it] as const)]) {
    // ocfl-py waits for what comes through a pipe, for ever.
    if (what === 'E089 a pipe') continue
    const sound = draft()
    const change = broken?.(sound)
    const dir = written(typeof change === 'object' ? change : sound, mkdtempSync(join(tmpdir(), 'kanben-')))
    if (typeof change === 'function') change(dir)
    objects.set(dir, what)
  }
  const theirs = await python<Record<string, { sound: boolean } | null>>(
    'judge-ocfl-objects.py',
    ...objects.keys(),
  )
  const differ: string[] = []
  for (const [dir, what] of objects) {
    const isSound = !(await said(dir)).some(isError)
    if (theirs[dir] && theirs[dir].sound !== isSound) differ.push(what)
  }
  expect(differ.sort()).toEqual(stricter.sort())
})
