// One of the threads of a run: inputs in, outcomes out, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { publish } from '../publish.js'
import { distantPress } from './distant-press.js'
import type { FromWorker, Setup, ToWorker } from './messages.js'
import { type Outcome, outcomeOf, refusedOutcome } from './outcome.js'

const { options, press } = workerData as Setup
const port = parentPort!
const printing = press && { press: distantPress(port, press) }

port.on('message', async (message: ToWorker) => {
  if (message.say !== 'publish') return
  const outcome = await publishOne(message.input)
  port.postMessage({ say: 'outcome', outcome } satisfies FromWorker)
})

async function publishOne(input: string): Promise<Outcome> {
  try {
    return outcomeOf(input, await publish(input, { ...options, ...printing }))
  } catch (error) {
    return refusedOutcome(input, error)
  }
}
