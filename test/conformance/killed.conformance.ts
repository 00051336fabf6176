// Fifty runs that are killed at random moments, or whose browser is: no edition in part, and the next run goes on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, test } from 'vitest'
import { killings } from '../run/killings.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-killed-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('runs killed fifty times', async () => {
  const ways = [
    'SIGKILL',
    'browser',
    'SIGKILL',
    'SIGINT',
    'SIGKILL',
    'browser',
    'SIGKILL',
    'SIGTERM',
  ] as const
  const kills = Array.from({ length: 50 }, (_, at) => ways[at % ways.length]!)
  await killings(dir, { count: 4, formats: 'epub,pdf,md' }, kills)
}, 3_600_000)
