// Runs that are killed at random moments: no edition in part, and the next run goes on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { killings } from './killings.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-killed-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe.runIf(process.platform === 'linux')('killed at random moments', () => {
  test('the run', async () => {
    const load = { count: 8, formats: 'md' }
    await killings(join(dir, '1'), load, ['SIGKILL', 'SIGTERM', 'SIGINT'])
  }, 300_000)

  test('its browser', async () => {
    await killings(join(dir, '2'), { count: 2, formats: 'pdf' }, ['browser'])
  }, 300_000)
})
