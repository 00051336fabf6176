// One worker with its press → a desk that takes input after input.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../edition.js'
import type { Press } from '../write/pdf/press.js'
import { clearLeftovers } from '../write/work-folder.js'
import type { FromWorker, Setup, ToWorker } from './messages.js'
import { type Outcome, refusedOutcome } from './outcome.js'
import { serve } from './serve.js'

export interface Desk {
  /**
   * Never throws: what goes wrong is the outcome. Where the thread dies or does not answer, the input is tried once
   * more in a new one.
   */
  publish(input: string): Promise<Outcome>
  close(): Promise<void>
}

/** Megabytes of a thread's memory, and milliseconds that one edition may take before it counts as stuck. */
export interface Limits {
  memory: number
  patience: number
}

/** Megabytes for what has just been made: most of an edition is gone before V8 would look for what may stay. */
const young = 96

export function openDesk(
  options: Setup['options'],
  press?: Press,
  { memory, patience }: Limits = { memory: 2048, patience: 900_000 },
): Desk {
  const setup: Setup = {
    options,
    ...(press && { press: { version: press.version, hasCase: press.hasCase, ...press.browser } }),
  }
  let worker: Worker | undefined
  let why = ''

  function start(): Worker {
    const made = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
    })
    made.on('error', error => {
      why = outOfMemory(error) ? `ran out of memory (${memory} MB)` : 'died'
    })
    if (press)
      made.on('message', (message: FromWorker) => message.say === 'print' && serve(made, press, message.job))
    return made
  }

  async function attempt(input: string): Promise<Outcome | undefined> {
    worker ??= start()
    why = `has not ended in ${patience / 1000} seconds`
    const outcome = await outcomeOf(worker, input, patience)
    if (outcome) return outcome
    const thread = worker.threadId
    await worker.terminate()
    worker = undefined
    await clearLeftovers(options.out ?? 'editions', thread)
    return undefined
  }

  return {
    publish: async input =>
      (await attempt(input)) ?? (await attempt(input)) ?? refusedOutcome(input, stopped(input, why)),
    close: async () => void (await worker?.terminate()),
  }
}

function outOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function stopped(input: string, why: string): Refusal {
  return new Refusal(`${input}: given up, since its thread ${why}`, 'Publish it alone, or part it.', 3)
}

/** Nothing where the thread ends without one. */
async function outcomeOf(worker: Worker, input: string, patience: number): Promise<Outcome | undefined> {
  const end = new AbortController()
  const { signal } = end
  const timer = setTimeout(() => end.abort(), patience)
  const told = new Promise<Outcome>(resolve => {
    const hear = (message: FromWorker): void => {
      if (message.say !== 'outcome') return
      worker.off('message', hear)
      resolve(message.outcome)
    }
    worker.on('message', hear)
  })
  const gone = once(worker, 'exit', { signal }).then(
    () => undefined,
    () => undefined,
  )
  worker.postMessage({ say: 'publish', input } satisfies ToWorker)
  const outcome = await Promise.race([told, gone])
  clearTimeout(timer)
  end.abort()
  return outcome
}
