// Ctrl-C and other people's wishes that a command end → its end, with the browser that it has opened.
import { constants } from 'node:os'

let gentle: (() => void) | undefined

/** A signal ends the process as it always does; but the browser is closed, and its folder of temporary files removed. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !gentle) process.exit(128 + constants.signals[signal])
      gentle()
      gentle = undefined
    })
}

/** The first Ctrl-C only aborts this. */
export function interruption(warn = () => {}): AbortSignal {
  const end = new AbortController()
  gentle = () => {
    end.abort()
    warn()
  }
  return end.signal
}
