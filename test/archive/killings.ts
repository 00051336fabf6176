// Writers of one shelf that are killed at random moments, while others write and read it: it is right after each.
import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { readInventory, state, versionsOf } from '../../src/archive/inventory.js'
import { readStored } from '../../src/archive/objects.js'
import { createShelf, editionsIn } from '../../src/archive/shelf.js'
import { verifyArchive } from '../../src/proof.js'
import { root as home } from '../../src/root.js'
import { publication } from './publication.js'

const program = join(home, 'dist/cli/kanben.js')

/** Editions of one paper, a day each, of one state of their text. */
function editions(dir: string, count: number, text: string): string {
  for (let day = 1; day <= count; day++) {
    const date = `2026-03-${String(day).padStart(2, '0')}`
    const texts = [`第${day}日\n\n${text},江边第${day}座桥开了.\n`, `雨\n\n下了${day}天。\n`]
    publication(join(dir, text), `d${day}`, { newspaper: '试印报', date }, texts)
  }
  return join(dir, text)
}

function writer(folder: string, shelf: string) {
  const args = [program, 'archive', 'add', folder, '--root', shelf, '--json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const ended = new Promise<{ code: number | null; stderr: string }>(resolve =>
    child.on('close', code => resolve({ code, stderr })),
  )
  return { child, ended }
}

/** Reads every file of every edition, again and again, until told to stop; each has to be what its digest says. */
async function reader(shelf: string, stop: AbortSignal): Promise<number> {
  const newest = new Map<string, number>()
  let files = 0
  while (!stop.aborted) {
    for await (const { id, dir } of editionsIn(shelf)) {
      const inventory = await readInventory(dir)
      for (const path of state(inventory).keys()) {
        await readStored(dir, inventory, path)
        files++
      }
      const count = versionsOf(inventory).length
      expect(count, `${id} has lost a version`).toBeGreaterThanOrEqual(newest.get(id) ?? 1)
      newest.set(id, count)
      await wait(1)
    }
    await wait(5)
  }
  return files
}

/**
 * @param count of editions, each with two states of its text that take turns
 * @returns how many writers were still at work when they were killed
 */
export async function killings(dir: string, count: number, kills: number): Promise<number> {
  const shelf = join(dir, 'shelf')
  const [a, b] = ['甲', '乙'].map(text => editions(dir, count, text)) as [string, string]
  const started = performance.now()
  const undisturbed = join(dir, 'undisturbed')
  await promisify(execFile)(process.execPath, [program, 'archive', 'add', a, '--root', undisturbed])
  const took = performance.now() - started
  await createShelf(shelf)
  const stop = new AbortController()
  const reading = reader(shelf, stop.signal)
  reading.catch(() => {})
  let struck = 0
  for (let at = 1; at <= kills; at++) {
    const [victim, other] = [writer(at % 2 ? b : a, shelf), writer(at % 3 ? b : a, shelf)]
    const after = Math.random() * took
    const where = `kill ${at}, after ${after.toFixed(0)} of ${took.toFixed(0)} ms`
    await Promise.race([wait(after), victim.ended])
    victim.child.kill('SIGKILL')
    const { code, stderr } = await victim.ended
    expect([null, 0], `${where}: ${stderr}`).toContain(code)
    if (code === null) struck++
    // The other one writes on meanwhile.
    await clean(shelf, where)
    expect(await other.ended, where).toEqual({ code: 0, stderr: '' })
    await clean(shelf, where)
  }
  stop.abort()
  expect(await reading).toBeGreaterThan(0)
  expect(await writer(a, shelf).ended).toEqual({ code: 0, stderr: '' })
  await clean(shelf, 'at the end')
  return struck
}

async function clean(shelf: string, where: string): Promise<void> {
  const { findings } = await verifyArchive(shelf)
  expect(
    findings.filter(({ severity }) => severity === 'error'),
    where,
  ).toEqual([])
}
