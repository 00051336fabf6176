// Many inputs → many editions on disk, with counts, rate and time left while they are made, and a summary.
import pc from 'picocolors'
import type { PublishOptions } from '../index.js'
import { exitCodeOf, type Outcome } from '../run/outcome.js'
import { oneLine } from './explain.js'

interface Count {
  all: number
  done: number
  published: number
  unchanged: number
  failed: number
}

/** @returns the exit code: the worst of all outcomes, 130 where the run was interrupted */
export async function publishMany(
  inputs: readonly string[],
  options: PublishOptions & { jobs?: number },
  json: boolean,
): Promise<number> {
  const { default: ora } = await import('ora')
  const { publishMany: run } = await import('../run/index.js')
  const count: Count = { all: inputs.length, done: 0, published: 0, unchanged: 0, failed: 0 }
  const spinner = ora({ stream: process.stderr, isSilent: json || !process.stderr.isTTY }).start()
  const started = Date.now()
  let worst = 0
  const interrupted = onInterrupt(() =>
    spinner.warn('Finishing the editions that are begun. Press Ctrl-C again to stop at once.').start(),
  )
  await run(inputs, {
    ...options,
    signal: interrupted,
    tell(outcome) {
      worst = Math.max(worst, exitCodeOf(outcome))
      tally(count, outcome)
      spinner.clear()
      if (json) console.log(JSON.stringify(outcome))
      else for (const line of told(outcome)) console.log(line)
      spinner.text = progress(count, Date.now() - started)
    },
  })
  spinner.stop()
  if (!json) console.log(summary(count, Date.now() - started))
  return interrupted.aborted ? 130 : worst
}

/** The first Ctrl-C ends the run gently, the second as always. */
function onInterrupt(warn: () => void): AbortSignal {
  const end = new AbortController()
  process.once('SIGINT', () => {
    end.abort()
    warn()
  })
  return end.signal
}

function tally(count: Count, outcome: Outcome): void {
  count.done++
  if (!outcome.dir) count.failed++
  else if (outcome.unchanged) count.unchanged++
  else count.published++
}

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
  return [
    `${pc.green(unchanged ? '=' : '✓')} ${oneLine(dir)}${warnings ? pc.dim(`  ${warnings} warnings, see report.html`) : ''}`,
  ]
}

function progress({ all, done }: Count, passed: number): string {
  const rate = done / (passed / 60_000)
  const left = Math.ceil((all - done) / Math.max(rate, 1e-9))
  return `${done} of ${all}, ${Math.round(rate)} a minute, ${left} min left`
}

function summary({ all, done, published, unchanged, failed }: Count, passed: number): string {
  const parts = [
    `${published} published`,
    ...(unchanged ? [`${unchanged} unchanged`] : []),
    ...(failed ? [pc.red(`${failed} failed`)] : []),
    ...(done < all ? [`${all - done} not begun`] : []),
  ]
  return `${parts.join(', ')} in ${(passed / 1000).toFixed(1)} s (${Math.round(done / (passed / 60_000))} a minute)`
}
