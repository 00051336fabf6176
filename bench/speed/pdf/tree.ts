// This process and all that it has started → their memory and their work, as Linux counts them.
import { readdirSync, readFileSync } from 'node:fs'

/** What a second of work counts (`getconf CLK_TCK`). */
const ticks = 100

interface Process {
  id: number
  parent: number
  seconds: number
}

/** CPU seconds of `of` and all below it that still run. */
export function work(of = process.pid): number {
  return treeOf(of).reduce((sum, { seconds }) => sum + seconds, 0)
}

/** The greatest memory of `of` and all below it until `ended`, in megabytes; pages that several share count once. */
export async function peak(of: number, ended: Promise<unknown>): Promise<number> {
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, memory(of))
  }, 200)
  try {
    await ended
  } finally {
    clearInterval(look)
  }
  return most
}

/** Of `of` and all below it now, in megabytes. */
export function memory(of: number): number {
  const kilobytes = treeOf(of).map(({ id }) => /^Pss:\s+(\d+)/m.exec(text(id, 'smaps_rollup'))?.[1] ?? '0')
  return kilobytes.reduce((sum, each) => sum + Number(each), 0) / 1024
}

function treeOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => read(Number(name)))
  const found = all.filter(({ id }) => id === root)
  for (const { id } of found) found.push(...all.filter(({ parent }) => parent === id))
  return found
}

/** The second field may hold blanks and brackets; what comes behind it does not. */
function read(id: number): Process[] {
  const fields = text(id, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number)
  // With what it has waited for: utime, stime, cutime, cstime (proc_pid_stat(5), from field 3 on).
  const seconds = fields.slice(11, 15).reduce((sum, each) => sum + each, 0) / ticks
  return fields.length > 15 ? [{ id, parent: fields[1]!, seconds }] : []
}

/** Empty where it has ended meanwhile. */
function text(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
