// Editions → docs/speed.md: time, work and memory of their PDFs, beside bare `page.pdf()` and beside other typesetters.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../../../src/cache-folder.js'
import type { Edition } from '../../../src/edition.js'
import { render } from '../../../src/render/index.js'
import { root } from '../../../src/root.js'
import { openBrowser, type Press, theme, writePdf } from '../../../src/write/pdf/index.js'
import { makeJob } from '../../../src/write/pdf/job.js'
import { writePage } from '../section.js'
import { type Bare, bare, lay } from './bare.js'
import { edition, sample } from './editions.js'
import { byVivliostyle, byWeasyPrint, install, openTypst, toTypst } from './peers.js'
import { peak, work } from './tree.js'

interface Cost {
  /** Of each run. */
  seconds: number[]
  work: number[]
  megabytes: number
}

/** What a process of its own took of memory is given, in megabytes. */
type Task = () => Promise<unknown> | unknown

/** Runs each task in turn, over and over, so that what else the machine does falls on all of them. */
async function beside(what: string, runs: number, tasks: Task[]): Promise<Cost[]> {
  const costs = tasks.map((): Cost => ({ seconds: [], work: [], megabytes: 0 }))
  for (let run = 0; run < runs; run++) {
    for (const [at, task] of tasks.entries()) {
      const cost = costs[at]!
      const [start, worked] = [performance.now(), work()]
      const megabytes = await task()
      cost.seconds.push((performance.now() - start) / 1000)
      cost.work.push(work() - worked)
      console.error(
        `${what}: task ${at + 1} of ${tasks.length}, run ${run + 1} of ${runs}: ${cost.seconds.at(-1)!.toFixed(2)} s`,
      )
      if (typeof megabytes === 'number') cost.megabytes = Math.max(cost.megabytes, megabytes)
    }
  }
  return costs
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

const folder = mkdtempSync(join(tmpdir(), 'kanben-'))
const peers = join(cacheFolder(), 'bench')
const plain = theme()
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Kanben's own publishing beside bare printing of what it prints, both warm. */
async function againstBare(name: string, made: Edition, runs: number, on: { press: Press; alone: Bare }) {
  const galleys = render(made)
  const { job } = await makeJob(made, galleys, plain, false)
  const [linked, unlinked] = [
    lay(job, join(folder, made.slug)),
    lay(job, join(folder, `${made.slug}-`), false),
  ]
  const ours = () => writePdf(made, galleys, on.press, plain)
  const tasks = [ours, () => on.alone.print(linked), () => on.alone.print(unlinked)]
  if (runs > 1) await beside(name, 2, tasks)
  const [own, ...others] = await beside(name, runs, tasks)
  const cells = others.flatMap(other => [ratio(own!.seconds, other.seconds), ratio(own!.work, other.work)])
  return [name, median(own!.seconds).toFixed(2), median(own!.work).toFixed(2), ...cells]
}

function ratio(ours: number[], theirs: number[]): string {
  return (median(ours) / median(theirs)).toFixed(2)
}

async function againstPeers(made: Edition, runs: number, on: { press: Press; alone: Bare }) {
  install(peers)
  const galleys = render(made)
  const { job } = await makeJob(made, galleys, plain, false)
  const file = lay(job, join(folder, 'peers'))
  const typst = await openTypst(
    peers,
    [...job.values()].flatMap(({ mediaType, bytes }) =>
      mediaType === 'font/ttf' ? [bytes as Uint8Array] : [],
    ),
  )
  const [data, source, out] = [join(folder, 'edition.json'), toTypst(made), join(folder, 'out.pdf')]
  writeFileSync(data, JSON.stringify(made))
  const tasks: [string, Task][] = [
    ['Kanben, warm', () => writePdf(made, galleys, on.press, plain)],
    ['typst, warm', () => typst(source)],
    ['Kanben, from the start', () => run([process.execPath, here('once.js'), data])],
    ['WeasyPrint', () => run(byWeasyPrint(peers, file, out))],
    ['Vivliostyle CLI', () => run(byVivliostyle(peers, file, out, on.alone.path))],
  ]
  const warm = tasks.slice(0, 2).map(([, task]) => task)
  await beside('typesetters, warming up', 2, warm)
  const costs = await beside(
    'typesetters',
    runs,
    tasks.map(([, task]) => task),
  )
  return tasks.map(([name], at) => {
    const [cost, own] = [costs[at]!, costs[at < 2 ? 0 : 2]!]
    const figures = [median(cost.seconds).toFixed(1), median(cost.work).toFixed(1)]
    const memory = cost.megabytes ? cost.megabytes.toFixed(0) : ''
    const ratios = [ratio(cost.seconds, own.seconds), ratio(cost.work, own.work)]
    return [name, ...figures, memory, ...ratios, ratio(cost.seconds, costs[0]!.seconds)]
  })
}

/** A program as a process of its own, to its end; the greatest memory of it and of all that it starts, in megabytes. */
async function run([command, ...args]: string[]): Promise<number> {
  const child = spawn(command!, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      if (code !== 0) console.error(`${args.join(' ')} ended with ${code}: its row tells when it gave up`)
      resolve()
    })
  })
  return peak(child.pid!, ended)
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const runs = Number(process.argv[2] ?? 5)
const press = await openBrowser({ timeout: 3_600_000 })
const alone = await bare()
try {
  const on = { press, alone }
  const own = [
    await againstBare('the sample, 10 pages', await sample(), 4 * runs, on),
    await againstBare('100 articles', await edition(100), runs, on),
  ]
  const others = await againstPeers(await edition(100), Math.min(3, runs), on)
  own.push(await againstBare('1,000 articles', await edition(1000), 1, on))
  const text = readFileSync(join(root, 'bench/speed/pdf/speed.md'), 'utf8')
    .replace(
      '{machine}',
      `${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}, Chromium ${press.version}`,
    )
    .replace(
      '{bare}',
      table(
        [
          'edition',
          'seconds',
          'CPU seconds',
          '× bare',
          '× bare, CPU',
          '× bare without links',
          'the same, CPU',
        ],
        own,
      ),
    )
    .replace(
      '{peers}',
      table(
        ['', 'seconds', 'CPU seconds', 'memory in MB', '× Kanben', '× Kanben, CPU', '× Kanben, warm'],
        others,
      ),
    )
  writePage(text)
  console.log(text)
} finally {
  await Promise.all([press.close(), alone.close()])
  rmSync(folder, { recursive: true })
}
