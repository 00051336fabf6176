// This user → the folder where we keep what can be made again.
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { Refusal } from './edition.js'

/** `$XDG_CACHE_HOME/kanben`, or `~/.cache/kanben`. A relative path there is to be ignored (XDG Base Directory). */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'kanben')
}

/** What to say when something that has to be kept there cannot be. */
export function cacheRefusal(what: string, error: unknown): Refusal {
  return new Refusal(
    `cannot ${what}: ${(error as Error).message}`,
    'Set XDG_CACHE_HOME to a folder that can be written and has 250 MB free.',
    3,
  )
}
