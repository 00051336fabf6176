// A thread that dies, runs out of memory or does not answer → an outcome, after one more try. The compiled program.
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../src/root.js'
import type { Desk, Limits } from '../../src/run/desk.js'

const dir = fs.mkdtempSync(join(tmpdir(), 'kanben-desk-'))
afterAll(() => fs.rmSync(dir, { recursive: true }))
const input = join(root, 'samples/qianyan-guancha.txt')
const out = join(dir, 'out')

let openDesk: typeof import('../../src/run/desk.js').openDesk
beforeAll(async () => {
  ;({ openDesk } = await import(pathToFileURL(join(root, 'dist/js/run/desk.js')).href))
})

async function outcome(limits?: Limits, of = input) {
  const desk: Desk = openDesk({ out, formats: ['md'] }, undefined, limits)
  try {
    return await desk.publish(of)
  } finally {
    await desk.close()
  }
}

test('a desk publishes, and tells what is refused', async () => {
  expect(await outcome()).toMatchObject({ slug: 'qianyan-guancha', dir: join(out, 'qianyan-guancha') })
  expect(await outcome(undefined, join(dir, 'none.txt'))).toMatchObject({ refused: { exitCode: 2 } })
})

test('a thread without memory', async () => {
  const { refused } = await outcome({ memory: 8, patience: 60_000 })
  expect(refused).toMatchObject({ exitCode: 3, message: expect.stringContaining('ran out of memory (8 MB)') })
})

test('a thread that does not answer', async () => {
  const { refused } = await outcome({ memory: 2048, patience: 5 })
  expect(refused).toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('has not ended in 0.005 seconds'),
  })
  expect(fs.readdirSync(dir)).not.toContain('.kanben')
})
