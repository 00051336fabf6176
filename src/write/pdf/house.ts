// One browser for several presses: launched once, replaced when it has died or served long enough.
import { memoryOf } from './browser-memory.js'
import { launch, type RunningBrowser } from './launch.js'

export interface House {
  /** The browser that runs; a new one, if that has died or is due to rest. Each call stands for one who works with it. */
  enter(): Promise<RunningBrowser>
  /** Whether this is still the browser to work with. */
  isOpen(running: RunningBrowser): boolean
  /** It has died, or is about to: nobody is to work with it any more. */
  condemn(running: RunningBrowser): void
  /** Who entered works with it no more. */
  leave(running: RunningBrowser): void
  /** One more job was printed with it. */
  printed(running: RunningBrowser): void
  close(): Promise<void>
}

/** Jobs after which a browser has grown by some hundred megabytes and makes room for a new one. */
const service = 400

/** Megabytes at which it does so earlier, and after how many jobs they are looked at. */
const [fill, interval] = [1500, 20]

export function openHouse(named?: string): House {
  let current: Promise<RunningBrowser> | undefined
  const about = new Map<RunningBrowser, { jobs: number; guests: number }>()
  const isDue = (running: RunningBrowser): boolean =>
    !running.browser.isConnected() || (about.get(running)?.jobs ?? service) >= service

  async function open(): Promise<RunningBrowser> {
    const running = await launch(named)
    about.set(running, { jobs: 0, guests: 0 })
    return running
  }

  return {
    async enter() {
      const seen = current
      const known = await seen?.catch(() => undefined)
      // Who has waited meanwhile finds the new one that another has called for.
      if ((!known || isDue(known)) && current === seen) current = open()
      const running = await current!
      const mine = about.get(running)
      // It was closed while this one waited.
      if (!mine) return this.enter()
      mine.guests++
      return running
    },
    isOpen: running => !isDue(running),
    condemn(running) {
      const mine = about.get(running)
      if (mine) mine.jobs = service
    },
    leave(running) {
      const mine = about.get(running)
      if (!mine || --mine.guests > 0 || !isDue(running)) return
      about.delete(running)
      running.browser.close().catch(() => {})
    },
    printed(running) {
      const mine = about.get(running)
      if (!mine || ++mine.jobs % interval > 0) return
      memoryOf(running.browser).then(
        megabytes => megabytes > fill && this.condemn(running),
        () => {},
      )
    },
    async close() {
      await Promise.all([...about.keys()].map(({ browser }) => browser.close().catch(() => {})))
    },
  }
}
