// The file system → one that dies with its process at a given step, or whose disk is full from then on.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'

/** `killed`: nothing that comes after has any effect. `full`: what needs room fails, the rest goes on. */
export type Fault = 'killed' | 'full'

const names = ['mkdir', 'open', 'rename', 'rm', 'rmdir', 'writeFile'] as const
const needsRoom = new Set(['mkdir', 'open', 'writeFile', 'sync'])

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are wrapped alike
type Any = any

/**
 * Run something, with the fault before its `at`th step that writes.
 *
 * @returns whether it came to that
 */
export async function withFault(fault: Fault, at: number, run: () => Promise<unknown>): Promise<boolean> {
  let step = 0
  const strikes = (name: string): boolean => {
    step++
    return step >= at && (fault === 'killed' || needsRoom.has(name))
  }
  const restore = await wrap(name =>
    strikes(name)
      ? Object.assign(new Error(fault), { code: fault === 'full' ? 'ENOSPC' : 'EDEAD' })
      : undefined,
  )
  try {
    await run()
  } catch (error) {
    const { code, exitCode } = error as { code?: string; exitCode?: number }
    if (code !== 'EDEAD' && exitCode !== 3) throw error
  } finally {
    restore()
  }
  return step >= at
}

async function wrap(before: (name: string) => Error | undefined): Promise<() => void> {
  const undo: (() => void)[] = []
  const replace = (object: Any, name: string, counts = (..._: Any[]): boolean => true): void => {
    const own = object[name]
    object[name] = function (this: unknown, ...given: Any[]) {
      const error = counts(...given) ? before(name) : undefined
      if (!error) return own.apply(this, given)
      if (name.endsWith('Sync')) throw error
      return Promise.reject(error)
    }
    undo.push(() => {
      object[name] = own
    })
  }
  // To open a file for reading, or a folder, writes nothing.
  const writes = (_: unknown, flags: unknown): boolean => typeof flags === 'string' && flags !== 'r'
  for (const name of names) replace(fs.promises, name, name === 'open' ? writes : undefined)
  replace(fs, 'renameSync')
  const prototype = await handles()
  for (const name of ['writeFile', 'sync']) replace(prototype, name)
  syncBuiltinESMExports()
  return () => {
    for (const each of undo) each()
    syncBuiltinESMExports()
  }
}

/**
 * No power is lost in tests: to wait for the disk would only make them slow.
 *
 * @returns to be called when they are done
 */
export async function neverSync(): Promise<() => void> {
  const prototype: Any = await handles()
  const { sync } = prototype
  prototype.sync = async () => {}
  return () => {
    prototype.sync = sync
  }
}

async function handles(): Promise<object> {
  const file = await fs.promises.open(tmpdir(), 'r')
  await file.close()
  return Object.getPrototypeOf(file)
}
