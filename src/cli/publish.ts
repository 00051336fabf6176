// kanben publish INPUT... → editions on disk, their paths and what was repaired.
import { join } from 'node:path'
import { Command } from 'commander'
import pc from 'picocolors'
import { copiesOf } from '../copies.js'
import { type Format, formats, Refusal, type Switches } from '../edition.js'
import type { Published, PublishOptions } from '../publish.js'
import { outcomeOf } from '../run/outcome.js'
import type { Press, PressOptions } from '../write/pdf/press.js'
import { explain } from './explain.js'
import { inputsOf } from './inputs.js'
import { printFindings, tally } from './print.js'
import { publishMany } from './publish-many.js'
import { ruleOption, rulesOf } from './rule-option.js'
import { asJson, readyShelf, shelve, shelvedLine } from './shelved.js'
import { endOnSignals } from './signals.js'
import { spin } from './spin.js'
import { watchInput } from './watch.js'

interface Flags {
  out: string
  formats: Format[]
  fonts: boolean
  theme?: string
  size?: string
  marks?: true
  vertical?: true
  encoding?: string
  split?: string
  rule?: Switches
  jobs?: number
  watch?: true
  cache: boolean
  chromium?: string
  archive?: string
  json?: true
}

export function publishCommand(): Command {
  return new Command('publish')
    .description('publish each input as an edition: EPUB, PDF, Markdown, records and report')
    .argument('<input...>', '.txt or .md files, folders, edition.yaml files, or - for standard input')
    .option('-o, --out <dir>', 'folder that receives one folder an edition', 'editions')
    .option('--formats <list>', `which of ${formats.join(',')}`, formatList, [...formats])
    .option(
      '--theme <name|dir>',
      'how the PDF is set: book (if nothing else is said), newspaper, vertical, or a folder of your own',
    )
    .option('--size <name>', 'page of the PDF, one that the theme has: a5, 32k, 16k, a4 for books')
    .option('--marks', 'give each page of the PDF crop marks, registration marks and 3 mm of bleed')
    .option(
      '--encoding <label>',
      'encoding of the input (gb18030, big5, utf-16le, …) instead of finding it out',
    )
    .option('--split <at>', 'part a file into articles: at its headings, or at a line that says just this')
    .addOption(ruleOption())
    .option('--vertical', 'set the EPUB in vertical lines, from right to left')
    .option('--no-fonts', 'leave the fonts out of the EPUB')
    .option('--watch', 'preview the edition anew whenever one of its files is saved')
    .option('--jobs <n>', 'editions at once, of many (as many as there are cores)', jobCount)
    .option('--no-cache', 'make everything anew, also what is unchanged, and keep nothing for the next run')
    .option('--chromium <path>', 'print with this Chromium')
    .option('--archive <shelf>', 'keep each edition on this shelf too, see kanben archive')
    .option('--json', 'print one line of JSON an edition; of many, a last one with the summary')
    .addHelpText(
      'after',
      `
Examples:
  $ kanben publish article.txt --out books
  $ kanben publish 2026-03-14/edition.yaml --theme newspaper
  $ kanben publish 'archive/**/edition.yaml' --jobs 4
  $ iconv -f gbk article.txt | kanben publish -

Of many inputs, editions that were made of the same before stay as they are: a run that was stopped goes on where it
stopped. Ctrl-C finishes what is begun.`,
    )
    .action(publishAll)
}

function formatList(list: string): Format[] {
  const wanted = list.split(',').map(name => name.trim())
  const unknown = wanted.find(name => !formats.includes(name as Format))
  if (unknown !== undefined)
    throw new Refusal(`--formats: “${unknown}” is not a format`, `Use ${formats.join(', ')}.`)
  return wanted as Format[]
}

function jobCount(said: string): number {
  const jobs = Number(said)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs
  throw new Refusal(`--jobs: “${said}” is no number of editions`, 'Use a number from 1 to 64.')
}

async function publishAll(named: string[], { cache, ...flags }: Flags): Promise<void> {
  endOnSignals()
  if (!cache) process.env.KANBEN_CACHE_LIMIT = '0'
  const rules = await rulesOf(flags)
  const inputs = await inputsOf(named)
  await readyShelf(flags.archive, Boolean(flags.watch))
  if (inputs.length > 1 && !inputs.includes('-') && !flags.watch) {
    const { json, rule: _, vertical: __, ...rest } = flags
    const options = { ...rest, ...rules, ...metadataOf(flags), ifChanged: cache }
    end(await publishMany(inputs, options, Boolean(json)))
    return
  }
  const warm = flags.formats.includes('pdf') ? await warmUp(flags) : {}
  if (flags.watch) await watchInput(inputs, { ...flags, ...rules, ...warm, ...metadataOf(flags) })
  else
    for (const input of inputs)
      await publishOne(input, { ...flags, ...rules, ...warm, ...metadataOf(flags) }, flags)
  await warm.press?.then(
    browser => browser.close(),
    () => {},
  )
}

/** The browser comes first: it opens while all else is loaded, and the first input is read. */
async function warmUp(options: PressOptions): Promise<{ press?: Promise<Press> }> {
  const { openBrowser } = await import('../write/pdf/press.js')
  const press = openBrowser(options)
  press.catch(() => {})
  return { press }
}

function metadataOf({ vertical }: Pick<Flags, 'vertical'>): Pick<PublishOptions, 'metadata'> {
  return vertical ? { metadata: { writing: 'vertical' } } : {}
}

/** One bad input does not keep the others from being published; the worst exit code counts. */
async function publishOne(
  input: string,
  options: PublishOptions,
  { archive, json }: Pick<Flags, 'archive' | 'json'>,
): Promise<void> {
  const spinner = json ? undefined : await spin(input)
  const { publish } = await import('../publish.js')
  try {
    const published = await publish(input, {
      ...options,
      onStep: step => {
        if (spinner) spinner.text = `${input}: ${step}`
      },
    })
    const shelved = await shelve(archive, published.dir)
    spinner?.stop()
    if (json) console.log(JSON.stringify({ ...outcomeOf(input, published), ...asJson(shelved) }))
    else print(published)
    if (shelved && !json) console.log(shelvedLine(shelved))
    end(published.dir ? (shelved?.refused?.exitCode ?? 0) : 1)
  } catch (error) {
    spinner?.stop()
    end(explain(error))
  }
}

function end(exitCode: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode)
}

function print({ edition, dir, files, findings }: Published): void {
  const corrections = copiesOf(edition).flatMap(copy => copy.corrections)
  console.log(`${pc.bold(edition.title)}\n${tally(corrections)}`)
  printFindings(findings)
  if (!dir) console.log(pc.red('Not published: mend the errors above first.'))
  else for (const { name, bytes } of files) console.log(`${join(dir, name)}  ${pc.dim(size(bytes.length))}`)
}

function size(bytes: number): string {
  return bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`
}
