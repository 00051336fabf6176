// Many inputs → many editions, on all cores and one warm browser. One bad input does not stop the others.
import { availableParallelism, freemem } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { PublishOptions } from '../index.js'
import { clearLeftovers } from '../write/work-folder.js'
import { checkRun } from './before.js'
import { openDesk } from './desk.js'
import type { Outcome } from './outcome.js'

export type { Outcome } from './outcome.js'

export interface RunOptions extends Omit<PublishOptions, 'press' | 'onStep'> {
  /** Editions at once, if the machine has the cores and the memory for them; one a core when left out. */
  jobs?: number
  /** Told each outcome as it comes, in no certain order. */
  tell?: (outcome: Outcome) => void | Promise<void>
  /** No further input is begun once it is aborted; those begun are finished. */
  signal?: AbortSignal
}

/**
 * Publish each input as an edition of its own. What fails for want of a browser or of memory is tried once more.
 *
 * @throws {Refusal} where an option is wrong, two inputs would be published in one folder, or there is no browser to
 *   print with; nothing is written then
 */
export async function publishMany(inputs: readonly string[], options: RunOptions = {}): Promise<void> {
  const { jobs = availableParallelism(), tell = () => {}, signal, ...publishing } = options
  await checkRun(inputs, publishing)
  await clearLeftovers(publishing.out ?? 'editions')
  const count = atOnce(Math.min(jobs, inputs.length))
  const printing = await open(count, publishing)
  compileLess()
  const desks = Array.from({ length: count }, (_, at) => openDesk(publishing, printing?.presses[at]))
  const waiting = inputs.values()
  try {
    await Promise.all(
      desks.map(async desk => {
        for (const input of waiting) {
          if (signal?.aborted) return
          await tell(await desk.publish(input))
        }
      }),
    )
  } finally {
    await Promise.all(desks.map(desk => desk.close()))
    await printing?.close()
  }
}

/** Megabytes that a thread and its page of the browser take. */
const share = 500

/**
 * V8 drops the machine code of functions that were made for one edition with that edition, and would compile them all
 * again for the next. Six times its own patience leaves it to what is long at work.
 */
function compileLess(): void {
  setFlagsFromString('--interrupt-budget=400000')
}

/** Twice as many as there are cores keep these busy; more only take memory. */
function atOnce(jobs: number): number {
  const megabytes = (process.availableMemory?.() ?? freemem()) / 1e6
  return Math.max(1, Math.min(jobs, 2 * availableParallelism(), Math.floor(megabytes / share)))
}

async function open(count: number, { formats, chromium }: PublishOptions) {
  if (formats && !formats.includes('pdf')) return undefined
  const { openPresses } = await import('../write/pdf/press.js')
  return openPresses(count, chromium === undefined ? {} : { chromium })
}
