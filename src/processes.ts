// A process → a name that tells it from all others before and after it, and whether it still runs.
import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** This machine; on Linux containers of one name on one disk are told apart, for each counts its processes anew. */
export const machine = short(hostname() + orEmpty(() => readlinkSync('/proc/self/ns/pid')))

/** `4711-0a1b2c3d-5e6f7a8b`: number, when it was started, machine. */
export const self = nameOf(process.pid)

/** Whether a process runs no more; of another machine's nothing is known. */
export function isGone(name: string): boolean | undefined {
  const [id = '', , where] = name.split('-')
  return where === machine ? !runs(Number(id)) || nameOf(Number(id)) !== name : undefined
}

export function runs(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Numbers come round: with its start, in ticks since this boot, a process is itself alone (proc(5): field 22, `starttime`). */
function nameOf(id: number): string {
  const boot = orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))
  const ticks = orEmpty(() => readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19]!)
  return `${id}-${short(boot + ticks)}-${machine}`
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** There is no /proc but on Linux. */
function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
