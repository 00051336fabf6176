// The doctor on a sound machine, and on one that lacks a browser or a cache.
import { afterEach, expect, test, vi } from 'vitest'
import { doctor } from '../src/doctor.js'

afterEach(() => void vi.unstubAllEnvs())

test('a sound machine prints a page of Chinese and reads it back', async () => {
  const checks = await doctor()
  expect(checks.map(check => [check.id, check.ok])).toEqual([
    ['node', true],
    ['cache', true],
    ['fonts', true],
    ['browser', true],
    ['print', true],
  ])
  for (const check of checks) expect(check).not.toHaveProperty('hint')
  expect(checks.at(-1)!.message).toContain('刊本')
}, 60_000)

test('a browser that is missing', async () => {
  const checks = await doctor({ chromium: '/nonexistent/chromium' })
  expect(checks.at(-1)).toMatchObject({
    id: 'browser',
    ok: false,
    hint: expect.stringContaining('KANBEN_CHROMIUM'),
  })
})

test('a cache that cannot be written', async () => {
  vi.stubEnv('XDG_CACHE_HOME', '/dev/null/cache')
  const checks = await doctor()
  expect(checks.filter(check => !check.ok).map(check => check.id)).toEqual(['cache', 'browser'])
  for (const check of checks.filter(check => !check.ok)) expect(check.hint).toContain('XDG_CACHE_HOME')
})
