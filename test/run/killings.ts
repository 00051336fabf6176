// Kinds of death, one after the other, over editions that change each time: two versions, and never anything between.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { editions, type Kill, kill, lying, run } from './killed.js'

const versions = ['甲', '乙']

/** How many editions, and in which formats. */
export interface Load {
  count: number
  formats: string
}

/** What the versions are, made without haste; and how long that took. */
async function whole(dir: string, { count, formats }: Load) {
  const found: ReturnType<typeof lying>[] = []
  let took = 0
  for (const version of versions) {
    editions(join(dir, 'in'), count, version)
    const started = performance.now()
    const { code, stderr } = await run(join(dir, 'in'), join(dir, version), '--formats', formats).ended
    took = performance.now() - started
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    found.push(lying(join(dir, version)))
  }
  return { found, took }
}

/** How a run may end that was killed so: the signal came before it listened, in time, or too late. */
const codes: Record<string, (number | null)[]> = {
  browser: [0],
  SIGKILL: [null, 0],
  SIGTERM: [null, 143, 0],
  SIGINT: [null, 130, 0],
}

export async function killings(dir: string, load: Load, kills: readonly Kill[]): Promise<void> {
  const [folder, out, flags] = [join(dir, 'in'), join(dir, 'out'), ['--formats', load.formats]]
  const { found, took } = await whole(dir, load)
  for (const [at, how] of kills.entries()) {
    editions(folder, load.count, versions[at % 2]!)
    const after = Math.random() * took
    const where = `${how} after ${after.toFixed(0)} of ${took.toFixed(0)} ms, number ${at + 1}`
    const running = run(folder, out, ...flags)
    await kill(running, how, after)
    const { code, stderr } = await running.ended
    expect(codes[how], `${where}: ${stderr}`).toContain(code)
    const there = existsSync(out) ? lying(out) : {}
    for (const [name, files] of Object.entries(there))
      if (name !== '.kanben') expect([found[0]![name], found[1]![name]], where).toContainEqual(files)
    expect(await run(folder, out, ...flags).ended, where).toMatchObject({ code: 0, stderr: '' })
    expect(lying(out), where).toEqual(found[at % 2])
  }
}
