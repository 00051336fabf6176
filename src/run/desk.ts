// One worker with its press → a desk that takes input after input.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../edition.js'
import type { Forme, Press } from '../write/pdf/press.js'
import type { FromWorker, Setup, ToWorker } from './messages.js'
import { type Outcome, refusedOutcome } from './outcome.js'

export interface Desk {
  /** Never throws: what goes wrong is the outcome. A desk whose thread has died is set up again for the next input. */
  publish(input: string): Promise<Outcome>
  close(): Promise<void>
}

/** Megabytes of a thread's memory; and milliseconds that one edition may take before it counts as stuck. */
const [memory, patience] = [2048, 900_000]

export function openDesk(options: Setup['options'], press?: Press): Desk {
  const setup: Setup = {
    options,
    ...(press && { press: { version: press.version, ...press.browser } }),
  }
  let worker: Worker | undefined
  const start = (): Worker => {
    const made = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    // What it says while nobody listens.
    made.on('error', () => {})
    if (press)
      made.on('message', (message: FromWorker) => message.say === 'print' && serve(made, press, message.job))
    return made
  }
  return {
    async publish(input) {
      worker ??= start()
      const outcome = await outcomeOf(worker, input)
      if (outcome) return outcome
      await worker.terminate()
      worker = undefined
      const refusal = new Refusal(
        `${input}: its thread died or did not answer`,
        'Publish it alone, or give the machine more memory.',
        3,
      )
      return refusedOutcome(input, refusal)
    },
    close: async () => void (await worker?.terminate()),
  }
}

/** Nothing where the thread ends without one. */
async function outcomeOf(worker: Worker, input: string): Promise<Outcome | undefined> {
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

/** Prints a job for the worker, which asks for each pull. */
function serve(worker: Worker, press: Press, job: Extract<FromWorker, { say: 'print' }>['job']): void {
  const say = (message: ToWorker) => worker.postMessage(message)
  press
    .print(job, forme => worked(worker, forme, say))
    .then(
      ({ findings }) => say({ say: 'printed', findings }),
      error => {
        const { message, hint = '', exitCode = 70 } = error
        say({ say: 'unprinted', message: String(message), hint, exitCode })
      },
    )
}

function worked(worker: Worker, forme: Forme, say: (message: ToWorker) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromWorker): void => {
      if (message.say === 'pull') forme.pull().then(value => say({ say: 'answer', value }), end)
      if (message.say === 'fill') forme.fill(message.texts).then(() => say({ say: 'answer' }), end)
      if (message.say === 'worked') end()
      if (message.say === 'failed') end(new Error(message.message))
    }
    const end = (error?: unknown): void => {
      worker.off('message', hear)
      worker.off('exit', gone)
      if (error) reject(error)
      else resolve()
    }
    const gone = (): void => end(new Error('the thread has ended'))
    worker.on('message', hear)
    worker.on('exit', gone)
    say({ say: 'forme', pages: forme.pages })
  })
}
