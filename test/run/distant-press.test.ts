// A press on another thread: what is asked of it, attempts that are given up, and how it refuses.
import { setTimeout as wait } from 'node:timers/promises'
import { MessageChannel, type Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { Refusal } from '../../src/edition.js'
import { distantPress } from '../../src/run/distant-press.js'
import type { FromWorker } from '../../src/run/messages.js'
import { serve } from '../../src/run/serve.js'
import type { Forme, Press } from '../../src/write/pdf/press.js'

const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

/** The press as a worker would have it, whose jobs `print` does here. */
function distant(print: (work: (forme: Forme) => Promise<unknown>) => Promise<void>): Press {
  const { port1: here, port2: there } = new MessageChannel()
  closing.push(() => here.close())
  const press = {
    print: async (_: unknown, work: (forme: Forme) => Promise<unknown>) => {
      await print(work)
      return { value: undefined, refused: ['seen'] }
    },
  }
  here.on('message', (message: FromWorker) => {
    if (message.say === 'print') serve(here as unknown as Worker, press as unknown as Press, message.job)
  })
  return distantPress(there, { version: '1', hasCase: true, path: '/x', from: 'named' })
}

const forme = (says: number, pull = async () => Uint8Array.of(says)): Forme => ({
  pages: { says },
  pull,
  fill: async () => {},
})

const job = new Map()

test('the work is done with the forme that is there', async () => {
  const press = distant(async work => void (await work(forme(7))))
  const printed = await press.print(job, async ({ pages, pull, fill }) => {
    await fill({ a: '1' })
    return [pages, await pull(), await pull()]
  })
  expect(printed).toMatchObject({
    value: [{ says: 7 }, Uint8Array.of(7), Uint8Array.of(7)],
    refused: ['seen'],
  })
})

test('what belongs to an attempt that was given up is not for the next', async () => {
  const press = distant(async work => {
    const late = () => wait(60, Uint8Array.of(1))
    const first = work(forme(1, late))
    await wait(30)
    const second = work(forme(2, () => wait(90, Uint8Array.of(2))))
    await expect(first).rejects.toThrow('given up')
    await second
  })
  let begun = 0
  const { value } = await press.print(job, async ({ pages, pull }) => {
    begun++
    return [pages.says, (await pull())[0], (await pull())[0]]
  })
  expect(value).toEqual([2, 2, 2])
  expect(begun).toBe(2)
})

test('a refusal comes as one, a mistake as a mistake', async () => {
  const refused = distant(() => Promise.reject(new Refusal('no answer', 'try again', 3)))
  const work = async ({ pull }: Forme) => pull()
  await expect(refused.print(job, work)).rejects.toMatchObject({
    name: 'Refusal',
    hint: 'try again',
    exitCode: 3,
  })
  const failed = distant(() => Promise.reject(new Error('broken')))
  await expect(failed.print(job, work)).rejects.toThrow('broken')
  const inWork = distant(async work => void (await work(forme(1))))
  await expect(inWork.print(job, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
})
