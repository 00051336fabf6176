// What a worker asks of its press → what the press does, on the thread that owns the browser.
import type { Worker } from 'node:worker_threads'
import type { Forme, Press } from '../write/pdf/press.js'
import type { FromWorker, ToWorker } from './messages.js'

/** Prints a job for the worker, which asks for each pull. */
export function serve(worker: Worker, press: Press, job: Extract<FromWorker, { say: 'print' }>['job']): void {
  const say = (message: ToWorker) => worker.postMessage(message)
  let giveUp = (): void => {}
  const work = (forme: Forme): Promise<void> => {
    giveUp()
    return new Promise((resolve, reject) => {
      giveUp = attend(worker, forme, error => (error ? reject(error) : resolve()))
    })
  }
  press
    .print(job, work)
    .finally(() => giveUp())
    .then(
      ({ refused }) => say({ say: 'printed', refused }),
      error => {
        const { message, hint = '', exitCode = 70 } = error
        say({ say: 'unprinted', message: String(message), hint, exitCode })
      },
    )
}

let turns = 0

/** Does what the worker asks of this attempt, until it is done. Gives what ends it before. */
function attend(worker: Worker, forme: Forme, done: (error?: Error) => void): () => void {
  const turn = ++turns
  const say = (message: ToWorker) => worker.postMessage(message)
  const hear = (message: FromWorker): void => {
    if (!('turn' in message) || message.turn !== turn) return
    if (message.say === 'pull') forme.pull().then(value => say({ say: 'answer', turn, value }), end)
    if (message.say === 'fill') forme.fill(message.texts).then(() => say({ say: 'answer', turn }), end)
    if (message.say === 'worked') end()
    if (message.say === 'failed') end(new Error(message.message))
  }
  const end = (error?: Error): void => {
    worker.off('message', hear)
    worker.off('exit', gone)
    done(error)
  }
  const gone = (): void => end(new Error('the thread has ended'))
  worker.on('message', hear)
  worker.on('exit', gone)
  say({ say: 'forme', turn, pages: forme.pages })
  return () => end(new Error('given up'))
}
