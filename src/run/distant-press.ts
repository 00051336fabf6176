// A press as a worker has it: the browser is with the thread that feeds it, and every pull is asked for.
import type { MessagePort } from 'node:worker_threads'
import { Refusal } from '../edition.js'
import type { Forme, Job, Press, Printed } from '../write/pdf/press.js'
import type { Asked, FromWorker, Setup, ToWorker } from './messages.js'

export function distantPress(
  port: MessagePort,
  { version, hasCase, path, from }: Setup['press'] & {},
): Press {
  return {
    version,
    browser: { path, from },
    hasCase,
    print: (job, work) => print(port, job, work),
    close: async () => {},
  }
}

function print<T>(port: MessagePort, job: Job, work: (forme: Forme) => Promise<T>): Promise<Printed<T>> {
  const say = (message: FromWorker) => port.postMessage(message)
  let turn = 0
  let answer: (value?: Uint8Array) => void = () => {}
  const ask: Ask = message =>
    new Promise(told => {
      if (message.turn === turn) answer = told
      say(message)
    })
  return new Promise((resolve, reject) => {
    let value: T
    // Once more, where the browser died: the work begins anew, and what it had asked for never comes.
    const begin = async (mine: number, pages: Record<string, number>): Promise<void> => {
      turn = mine
      try {
        const done = await work(forme(mine, pages, ask))
        if (mine === turn) value = done
        say({ say: 'worked', turn: mine })
      } catch (error) {
        say({ say: 'failed', turn: mine, message: String((error as Error)?.message ?? error) })
        if (mine === turn) reject(error)
      }
    }
    const hear = (message: ToWorker): void => {
      if (message.say === 'forme') begin(message.turn, message.pages)
      else if (message.say !== 'answer') end(message)
      else if (message.turn === turn) answer(message.value)
    }
    const end = (message: ToWorker): void => {
      port.off('message', hear)
      if (message.say === 'printed') resolve({ value, refused: message.refused })
      if (message.say === 'unprinted') reject(refusal(message))
    }
    port.on('message', hear)
    say({ say: 'print', job })
  })
}

type Ask = (message: Asked) => Promise<Uint8Array | undefined>

function forme(turn: number, pages: Record<string, number>, ask: Ask): Forme {
  return {
    pages,
    pull: async () => (await ask({ say: 'pull', turn }))!,
    fill: async texts => void (await ask({ say: 'fill', turn, texts })),
  }
}

function refusal({ message, hint, exitCode }: Extract<ToWorker, { say: 'unprinted' }>): Error {
  return exitCode === 70 ? new Error(message) : new Refusal(message, hint, exitCode)
}
