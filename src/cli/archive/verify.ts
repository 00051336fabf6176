// kanben archive verify [PATH] → what is wrong on a shelf, in an edition, or in anyone's OCFL object or storage root.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Verified, VerifyOptions } from '../../archive/verify.js'
import { type Finding, Refusal } from '../../edition.js'
import { oneLine } from '../explain.js'
import { printFindings } from '../print.js'

interface Flags {
  root?: string
  sample?: number
  json?: true
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'prove every file against its digest, and that clean text and corrections give back each source',
    )
    .argument(
      '[path]',
      'an edition on the shelf, or the folder of any OCFL object or storage root; else the shelf',
    )
    .option('--root <dir>', 'the shelf (KANBEN_SHELF where it is not named)')
    .option('--sample <n>', 'of a shelf only so many editions, chosen by lot', sampleSize)
    .option('--json', 'print what was looked at and all findings as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ kanben archive verify --root shelf
  $ kanben archive verify 临洲晨报/2026-03-14 --root shelf
  $ kanben archive verify --root shelf --sample 100
  $ kanben archive verify /mnt/any/ocfl/object --json

Codes such as E092 are those of OCFL 1.1: https://ocfl.io/1.1/spec/#E092. Exit code 1 says that something is wrong;
warnings alone leave it at 0.`,
    )
    .action(async (path: string | undefined, { root, sample, json }: Flags) => {
      const { whereIs } = await import('../../archive/verify.js')
      const begin = performance.now()
      const { path: dir, ...of } = await whereIs(path, root)
      const verified = await watched(dir, { ...of, ...(sample !== undefined && { sample }) })
      if (json) console.log(JSON.stringify(verified, null, 2))
      else print(verified, (performance.now() - begin) / 1000)
      if (verified.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
    })
}

function sampleSize(said: string): number {
  const size = Number(said)
  if (Number.isInteger(size) && size >= 1) return size
  throw new Refusal(`--sample: “${said}” is no number of editions`, 'Use 1 or more.')
}

/** With what was read so far, and how fast, while people wait. */
async function watched(path: string, options: VerifyOptions): Promise<Verified> {
  const [{ default: ora }, { verifyArchive }] = await Promise.all([import('ora'), import('../../proof.js')])
  const spinner = ora({ stream: process.stderr, isSilent: !process.stderr.isTTY }).start('reading the shelf')
  const begin = performance.now()
  try {
    return await verifyArchive(path, {
      ...options,
      onProgress: ({ objects, looked, bytes }) => {
        const seconds = (performance.now() - begin) / 1000
        spinner.text = `${count(looked)} of ${count(objects)} objects, ${rate(bytes, seconds)}`
      },
    })
  } finally {
    spinner.stop()
  }
}

function print({ findings, ...verified }: Verified, seconds: number): void {
  const shown = shortened(findings.filter(({ severity }) => severity !== 'info'))
  printFindings(
    shown.map(found => ({ ...found, ...(found.file !== undefined && { file: oneLine(found.file) }) })),
  )
  const { kind, objects, looked, versions, files, bytes } = verified
  const of =
    looked < objects
      ? `a sample of ${count(looked)} of ${count(objects)} objects`
      : `${count(looked)} objects`
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const what = `${kind === 'shelf' ? of : '1 object'}, ${count(versions)} versions, ${count(files)} files`
  const verdict = errors === 0 ? pc.green('nothing is wrong') : pc.red(`${count(errors)} things are wrong`)
  console.log(`${what}, ${size(bytes)} in ${seconds.toFixed(1)} s (${rate(bytes, seconds)}): ${verdict}`)
}

/** How many warnings of one kind are told one by one. */
const enough = 3

/** Every error; of warnings the first of each kind, and how many more there are. */
function shortened(findings: Finding[]): Finding[] {
  const met = new Map<string, number>()
  const shown = findings.filter(({ id, severity }) => {
    met.set(id, (met.get(id) ?? 0) + 1)
    return severity === 'error' || met.get(id)! <= enough
  })
  for (const [id, number] of met) {
    const more = number - enough
    const found = findings.find(each => each.id === id)!
    if (more > 0 && found.severity === 'warning') {
      shown.push({ id, severity: 'warning', message: `and ${count(more)} more; --json lists them` })
    }
  }
  return shown
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${count(Math.round(bytes / 1000))} kB` : `${count(Math.round(bytes / 1e5) / 10)} MB`
}

function rate(bytes: number, seconds: number): string {
  return `${count(Math.round(bytes / 1e6 / Math.max(seconds, 0.001)))} MB/s`
}
