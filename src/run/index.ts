// Many inputs → many editions, on all cores and one warm browser. One bad input does not stop the others.
import { availableParallelism } from 'node:os'
import type { PublishOptions } from '../index.js'
import { openDesk } from './desk.js'
import type { Outcome } from './outcome.js'

export type { Outcome } from './outcome.js'

export interface RunOptions extends Omit<PublishOptions, 'press' | 'onStep'> {
  /** Editions at once; as many as the machine has cores when left out. */
  jobs?: number
  /** Told each outcome as it comes, in no certain order. */
  tell?: (outcome: Outcome) => void
  /** No further input is begun once it is aborted; those begun are finished. */
  signal?: AbortSignal
}

/**
 * Publish each input as an edition of its own. What failed for want of a browser or of memory is tried once more.
 *
 * @throws {Refusal} (exit code 3) where there is no browser to print with
 */
export async function publishMany(inputs: readonly string[], options: RunOptions = {}): Promise<void> {
  const { jobs = availableParallelism(), tell = () => {}, signal, ...publishing } = options
  const count = Math.max(1, Math.min(jobs, inputs.length))
  const printing = await open(count, publishing)
  const desks = Array.from({ length: count }, (_, at) => openDesk(publishing, printing?.presses[at]))
  const waiting = inputs.values()
  try {
    await Promise.all(
      desks.map(async desk => {
        for (const input of waiting) {
          if (signal?.aborted) return
          const outcome = await desk.publish(input)
          const again = outcome.refused?.exitCode === 3 && !signal?.aborted
          tell(again ? await desk.publish(input) : outcome)
        }
      }),
    )
  } finally {
    await Promise.all(desks.map(desk => desk.close()))
    await printing?.close()
  }
}

async function open(count: number, { formats, chromium }: PublishOptions) {
  if (formats && !formats.includes('pdf')) return undefined
  const { openPresses } = await import('../write/pdf/press.js')
  return openPresses(count, chromium === undefined ? {} : { chromium })
}
