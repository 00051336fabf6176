// This user → the folder where we keep what can be made again.
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** `$XDG_CACHE_HOME/kanben`, or `~/.cache/kanben`. A relative path there is to be ignored (XDG Base Directory). */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'kanben')
}
