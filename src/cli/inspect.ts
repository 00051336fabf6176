// kanben inspect INPUT → what it sees, for people or as JSON.
import { once } from 'node:events'
import { Command } from 'commander'
import pc from 'picocolors'
import type { Switches } from '../edition.js'
import type { Inspection } from '../inspect.js'
import { printFindings, tally } from './print.js'
import { ruleOption, rulesOf } from './rule-option.js'

export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show the blocks, corrections and findings of a text; writes nothing')
    .argument('<input>', '.txt or .md file, or - for standard input')
    .option(
      '--encoding <label>',
      'encoding of the input (gb18030, big5, utf-16le, …) instead of finding it out',
    )
    .addOption(ruleOption())
    .option('--json', 'print {source, blocks, corrections, findings}')
    .action(async (input: string, options: { encoding?: string; rule?: Switches; json?: true }) => {
      const rules = await rulesOf(options)
      const { inspect } = await import('../inspect.js')
      const seen = await inspect(input, { ...rules, ...(options.encoding && { encoding: options.encoding }) })
      if (options.json) await printJson(seen)
      else print(seen)
      if (seen.findings.some(found => found.severity === 'error')) process.exitCode = 1
    })
}

/** Characters that are written at once. */
const portion = 100_000

/** A line for each block, correction and finding, written as it is made: of a novel all together would be 60 MB. */
async function printJson(seen: Inspection): Promise<void> {
  let waiting = ''
  for (const piece of json(seen)) {
    waiting += piece
    if (waiting.length < portion) continue
    if (!process.stdout.write(waiting)) await once(process.stdout, 'drain')
    waiting = ''
  }
  process.stdout.write(waiting)
}

function* json({ source, ...lists }: Inspection): Generator<string> {
  yield `{"source":${JSON.stringify(source)}`
  for (const [name, list] of Object.entries(lists)) {
    yield `,\n"${name}":[`
    for (const [i, item] of list.entries()) yield `${i ? ',' : ''}\n${JSON.stringify(item)}`
    yield ']'
  }
  yield '}\n'
}

function print({ source, blocks, corrections, findings }: Inspection): void {
  console.log(pc.dim(`${source.name}: ${source.bytes} bytes, ${source.encoding} (${source.why})\n`))
  for (const block of blocks) {
    const line = block.text.replace(/\s*\n\s*/g, ' ⏎ ')
    const shown = [...line].length > 60 ? `${[...line].slice(0, 58).join('')}……` : line
    const label = block.level ? `${block.type} ${block.level}` : block.type
    console.log(
      `${pc.dim(String(block.place.start.line).padStart(5))}  ${pc.cyan(label.padEnd(11))} ${shown}`,
    )
  }
  console.log(`\n${tally(corrections)}`)
  printFindings(findings)
}
