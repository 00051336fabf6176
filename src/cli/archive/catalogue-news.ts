// What people are told of the catalogue beside its answer: that it is being made, what it could not read, how long it took.
import pc from 'picocolors'
import type { Answer } from '../../catalogue.js'
import { oneLine } from '../explain.js'

/** On a terminal, how many of the editions that have changed are in it. */
export async function progress(isQuiet?: boolean) {
  const { default: ora } = await import('ora')
  const spinner = ora({ stream: process.stderr, isSilent: Boolean(isQuiet) || !process.stderr.isTTY })
  const tell = (done: number, all: number): void => {
    if (!spinner.isSpinning) spinner.start()
    spinner.text = `reading what is new on the shelf: ${done} of ${all}`
    // The work leaves the spinner no time of its own.
    if (done % 50 === 0) spinner.render()
  }
  return { tell, stop: () => void spinner.stop() }
}

/** At most so many are named. */
const most = 5

export function tellUnread(unread: Answer<unknown>['unread']): void {
  for (const { wrong } of unread.slice(0, most)) console.error(`${pc.yellow('not read:')} ${oneLine(wrong)}`)
  if (unread.length > most) console.error(`${pc.yellow('not read:')} and ${unread.length - most} others`)
}

/** `4.1 ms in 10000 editions; 210 ms to see what is new`. */
export function countsOf({ editions, milliseconds }: Omit<Answer<unknown>, 'answer'>): string {
  const { answer, update } = milliseconds
  const known = `${editions} ${editions === 1 ? 'edition' : 'editions'}`
  return `${answer.toFixed(1)} ms in ${known}, ${update.toFixed(0)} ms to see what is new on the shelf`
}
