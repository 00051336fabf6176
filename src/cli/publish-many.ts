// Many inputs → many editions on disk, with counts, rate and time left while they are made, and a summary.
import pc from 'picocolors'
import type { PublishOptions } from '../index.js'
import { exitCodeOf, type Outcome } from '../run/outcome.js'
import { oneLine } from './explain.js'
import { asJson, shelve, shelvedLine } from './shelved.js'
import { interruption } from './signals.js'

interface Count {
  all: number
  published: number
  unchanged: number
  failed: number
}

/** @returns the exit code: the worst of all outcomes, 130 where the run was interrupted */
export async function publishMany(
  inputs: readonly string[],
  { archive, ...options }: PublishOptions & { jobs?: number; archive?: string },
  json: boolean,
): Promise<number> {
  const { default: ora } = await import('ora')
  const { publishMany: run } = await import('../run/index.js')
  const count: Count = { all: inputs.length, published: 0, unchanged: 0, failed: 0 }
  const spinner = ora({ stream: process.stderr, isSilent: json || !process.stderr.isTTY })
  spinner.start(`${inputs.length} editions`)
  const times = [performance.now()]
  let worst = 0
  const signal = interruption(() => {
    spinner.clear()
    console.error('Finishing the editions that are begun. Press Ctrl-C again to stop at once.')
  })
  const tell = async (outcome: Outcome): Promise<void> => {
    const shelved = await shelve(archive, outcome.dir)
    worst = Math.max(worst, exitCodeOf(outcome), shelved?.refused?.exitCode ?? 0)
    tally(count, outcome)
    times.push(performance.now())
    spinner.clear()
    if (json) console.log(JSON.stringify({ ...outcome, ...asJson(shelved) }))
    else for (const line of [...told(outcome), ...(shelved ? [shelvedLine(shelved)] : [])]) console.log(line)
    spinner.text = progress(count, times)
  }
  try {
    await run(inputs, { ...options, signal, tell })
  } finally {
    spinner.stop()
  }
  const seconds = (times.at(-1)! - times[0]!) / 1000
  console.log(json ? JSON.stringify({ summary: countAsJson(count, seconds) }) : summary(count, seconds))
  return signal.aborted ? 130 : worst
}

function tally(count: Count, { dir, unchanged }: Outcome): void {
  count[!dir ? 'failed' : unchanged ? 'unchanged' : 'published']++
}

const leftOf = ({ all, published, unchanged, failed }: Count): number => all - published - unchanged - failed

/** One line an edition, and one for each finding that keeps it back. */
function told({ input, dir, unchanged, findings, refused }: Outcome): string[] {
  if (refused) return [`${pc.red('✗')} ${oneLine(refused.message)}${refused.hint && ` — ${refused.hint}`}`]
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (!dir)
    return [
      `${pc.red('✗')} ${oneLine(input)}`,
      ...errors.map(({ file = '', message }) => `  ${oneLine(file)}  ${oneLine(message)}`),
    ]
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const hint = warnings ? pc.dim(`  ${warnings} warnings, see report.html`) : ''
  return [`${pc.green(unchanged ? '=' : '✓')} ${oneLine(dir)}${hint}`]
}

/** Outcomes by which the rate is told: what was left unchanged at first came faster than what follows. */
const lately = 50

function progress(count: Count, times: readonly number[]): string {
  const recent = times.slice(-lately - 1)
  const each = (recent.at(-1)! - recent[0]!) / (recent.length - 1) / 1000
  const left = leftOf(count)
  const rate = `${Math.round(60 / each)} a minute`
  return `${count.all - left} of ${count.all}, ${rate}, ${duration(left * each)} left`
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}

function summary(count: Count, seconds: number): string {
  const { all, published, unchanged, failed } = count
  const left = leftOf(count)
  const parts = [
    `${published} published`,
    ...(unchanged ? [`${unchanged} unchanged`] : []),
    ...(failed ? [pc.red(`${failed} failed`)] : []),
  ]
  const rate = Math.round((all - left) / Math.max(seconds / 60, 1e-3))
  const line = `${parts.join(', ')} in ${seconds.toFixed(1)} s (${rate} a minute)`
  return left ? `${line}\n${left} not begun: the same command goes on with them` : line
}

function countAsJson(count: Count, seconds: number): object {
  const { published, unchanged, failed } = count
  return { published, unchanged, failed, left: leftOf(count), seconds: Number(seconds.toFixed(1)) }
}
