// The press, for those who open it: loaded only then, since most of what kanben does needs no browser.
import type { Press, PressOptions } from './write/pdf/press.js'

export type { Press, PressOptions }

/**
 * Find a browser and keep it warm.
 * @throws {Refusal} (exit code 3) where there is none that runs.
 */
export async function openBrowser(options?: PressOptions): Promise<Press> {
  const press = await import('./write/pdf/press.js')
  return press.openBrowser(options)
}
