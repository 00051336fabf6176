// A few writers that are killed beside others; two hundred in conformance.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killings } from './killings.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-killed-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('writers killed four times', async () => {
  expect(await killings(dir, 4, 4)).toBeGreaterThan(0)
})
