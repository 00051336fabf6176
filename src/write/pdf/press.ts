// The first browser that runs → a press: warm, with one page that prints job after job.
import { Refusal } from '../../edition.js'
import type { FoundBrowser } from './find-browser.js'
import { type Forme, type Job, type Machine, printOn, warm } from './forme.js'
import { type House, openHouse } from './house.js'

export type { Asset, Forme, Job } from './forme.js'

export interface Printed<T> {
  value: T
  /** What the document asked for in vain: paths, and whole addresses of what lies elsewhere. */
  refused: string[]
}

/** A warm browser with one page, used again for every job; jobs wait for one another. */
export interface Press {
  /** `147.0.7727.0` */
  readonly version: string
  readonly browser: Pick<FoundBrowser, 'path' | 'from'>
  /** Whether the browser has the type case, so that jobs need not bring its characters. */
  readonly hasCase: boolean
  /**
   * Lock a job up and do some work with it. Should the browser die or not answer in time, the work is done once more,
   * from its beginning, with a new one.
   * @throws {Refusal} (exit code 3) when that happens again.
   */
  print<T>(job: Job, work: (forme: Forme) => Promise<T>): Promise<Printed<T>>
  close(): Promise<void>
}

export interface PressOptions {
  /** Path of a Chromium to use; nothing else is tried then. `KANBEN_CHROMIUM` does the same. */
  chromium?: string
  /** Milliseconds that one job may take; 3,000 pages take 10,000. */
  timeout?: number
}

/**
 * Find a browser and keep it warm.
 * @throws {Refusal} (exit code 3) where there is none that runs.
 */
export async function openBrowser(options: PressOptions = {}): Promise<Press> {
  const { presses, close } = await openPresses(1, options)
  return { ...presses[0]!, close }
}

/** Presses for as many jobs at once, each with a page of its own, all on one browser. */
export async function openPresses(
  count: number,
  { chromium, timeout = 120_000 }: PressOptions = {},
): Promise<{ presses: Press[]; close: () => Promise<void> }> {
  const house = openHouse(chromium)
  const presses = await Promise.all(Array.from({ length: count }, () => openPress(house, timeout)))
  return { presses, close: () => house.close() }
}

/** A browser that dies meanwhile is no reason to give up. */
async function open(house: House): Promise<Machine> {
  const running = await house.enter()
  try {
    return await warm(running)
  } catch (error) {
    house.leave(running)
    if (running.browser.isConnected()) throw error
    return warm(await house.enter())
  }
}

async function openPress(house: House, timeout: number): Promise<Press> {
  let machine = await open(house)
  let last: Promise<unknown> = Promise.resolve()

  async function renew(): Promise<void> {
    const { running, abandon, dead } = machine
    if (dead()) house.condemn(running)
    machine = await open(house)
    abandon()
    house.leave(running)
  }

  async function run<T>(job: Job, work: (forme: Forme) => Promise<T>): Promise<Printed<T>> {
    if (machine.dead() || !house.isOpen(machine.running)) await renew()
    house.printed(machine.running)
    try {
      return await attempt(machine, timeout, job, work)
    } catch (error) {
      if (!machine.dead()) throw error
    }
    await renew()
    return attempt(machine, timeout, job, work).catch(error => {
      throw error instanceof Refusal || !machine.dead() ? error : died(machine)
    })
  }

  return {
    version: machine.running.browser.version(),
    browser: { path: machine.running.found.path, from: machine.running.found.from },
    hasCase: machine.hasCase,
    print(job, work) {
      const result = last.then(() => run(job, work))
      last = result.catch(() => {})
      return result
    },
    close: () => house.close(),
  }
}

async function attempt<T>(machine: Machine, timeout: number, job: Job, work: (forme: Forme) => Promise<T>) {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(hangs(machine, timeout)), timeout)
  })
  try {
    return await Promise.race([printOn(machine, job, work), tooLate])
  } finally {
    clearTimeout(timer)
  }
}

function died({ running: { found } }: Machine): Refusal {
  return new Refusal(
    `the browser ${found.path} died twice while printing`,
    'Give it more memory, or name another Chromium in KANBEN_CHROMIUM.',
    3,
  )
}

function hangs(machine: Machine, timeout: number): Refusal {
  machine.abandon()
  return new Refusal(
    `the browser ${machine.running.found.path} has not answered for ${timeout / 1000} seconds`,
    'Try again, or name another Chromium in KANBEN_CHROMIUM.',
    3,
  )
}
