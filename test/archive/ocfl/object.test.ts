// Objects, sound and broken in one way each → the code of the specification for it.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Code, codes } from '../../../src/archive/ocfl/codes.js'
import { judgeObject } from '../../../src/archive/ocfl/object.js'
import { type Break, cases, more } from './cases.js'
import { draft, written } from './object.js'

async function said(broken?: Break, spec?: string): Promise<Code[]> {
  const sound = draft(spec)
  const change = broken?.(sound)
  const dir = written(typeof change === 'object' ? change : sound)
  if (typeof change === 'function') change(dir)
  const { faults } = await judgeObject(dir)
  return [...new Set(faults.map(({ id }) => id))]
}

test.for(['1.0', '1.1'])('nothing is said of a sound object of OCFL %s', async spec => {
  expect(await said(undefined, spec)).toEqual([])
})

test.for(Object.entries(cases) as [Code, Break][])('%s', async ([code, broken]) => {
  expect(await said(broken)).toContain(code)
})

test.for(['W001', 'W002', 'W003', 'W005', 'W007', 'W008', 'W009', 'W010', 'W011', 'W013'] as const)(
  '%s is a warning alone',
  async code => expect(await said(cases[code])).toEqual([code]),
)

test.for(more)('%s: %s', async ([code, , broken]) => {
  expect(await said(broken)).toContain(code)
})

test('what is said of an object is told in these tests, and the rest in those of roots and of proofs', () => {
  const told = new Set([...Object.keys(cases), ...more.map(([code]) => code)])
  expect(codes.filter(code => !told.has(code))).toEqual([
    ...[
      'E069',
      'E070',
      'E071',
      'E072',
      'E073',
      'E076',
      'E079',
      'E080',
      'E081',
      'E083',
      'E112',
      'W015',
      'W016',
    ],
    ...['unreadable', 'not-as-written', 'record-unreadable', 'edition-differs', 'source-differs'],
  ])
})

test('an empty folder is an object that lacks all', async () => {
  const { faults } = await judgeObject(mkdtempSync(join(tmpdir(), 'kanben-')))
  expect(faults.map(({ id }) => id).sort()).toEqual(['E003', 'E063'])
})
