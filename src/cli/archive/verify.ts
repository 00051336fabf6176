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
      const { path: dir, ...of } = await whereIs(path, root)
      const { verified, seconds } = await watched(dir, { ...of, ...(sample !== undefined && { sample }) })
      if (json) console.log(JSON.stringify(verified, null, 2))
      else print(verified, seconds)
      if (verified.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
    })
}

function sampleSize(said: string): number {
  const size = Number(said)
  if (Number.isInteger(size) && size >= 1) return size
  throw new Refusal(`--sample: “${said}” is no number of editions`, 'Use 1 or more.')
}

/** With what was read so far, and how fast, while people wait. */
async function watched(
  path: string,
  options: VerifyOptions,
): Promise<{ verified: Verified; seconds: number }> {
  const [{ default: ora }, { verifyArchive }] = await Promise.all([import('ora'), import('../../proof.js')])
  const spinner = ora({ stream: process.stderr, isSilent: !process.stderr.isTTY }).start('reading the shelf')
  const begin = performance.now()
  const seconds = () => (performance.now() - begin) / 1000
  try {
    const verified = await verifyArchive(path, {
      ...options,
      onProgress: ({ objects, looked, bytes }) => {
        spinner.text = `${count(looked)} of ${count(objects)} objects, ${rates(looked, bytes, seconds())}`
      },
    })
    return { verified, seconds: seconds() }
  } finally {
    spinner.stop()
  }
}

function print({ findings, ...verified }: Verified, seconds: number): void {
  const shown = shortened(findings.filter(({ severity }) => severity !== 'info'))
  printFindings(
    shown.map(found => ({ ...found, ...(found.file !== undefined && { file: oneLine(found.file) }) })),
  )
  const { objects, looked, versions, files, bytes } = verified
  const of =
    looked < objects ? `a sample of ${count(looked)} of ${many(objects, 'object')}` : many(looked, 'object')
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const verdict = errors === 0 ? pc.green('nothing is wrong') : pc.red(`${many(errors, 'error')}`)
  const read = `${many(versions, 'version')}, ${many(files, 'file')}, ${size(bytes)}`
  console.log(`${of}, ${read} in ${seconds.toFixed(1)} s (${rates(looked, bytes, seconds)}): ${verdict}`)
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

function rates(objects: number, bytes: number, seconds: number): string {
  const each = (amount: number) => count(Math.round(amount / Math.max(seconds, 0.001)))
  return `${each(objects)} objects/s, ${each(bytes / 1e6)} MB/s`
}

function many(number: number, what: string): string {
  return `${count(number)} ${what}${number === 1 ? '' : 's'}`
}
