// Hundreds of editions through `kanben publish`, beside bare `page.pdf()` of the same pages → rate and memory, in docs/speed.md.
import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { cacheFolder } from '../../src/cache-folder.js'
import { assemble } from '../../src/parse/assemble.js'
import { read } from '../../src/read.js'
import { render } from '../../src/render/index.js'
import { root } from '../../src/root.js'
import { theme } from '../../src/write/pdf/index.js'
import { makeJob } from '../../src/write/pdf/job.js'
import { type Bare, bare, lay } from './pdf/bare.js'
import { memory } from './pdf/tree.js'
import { writeSection } from './section.js'

const count = Number(process.argv[2] ?? 500)
/** The edition after which memory is measured first: the 50th of 500. */
const early = Math.max(1, Math.round(count / 10))
const cores = availableParallelism()

const folder = mkdtempSync(join(tmpdir(), 'kanben-many-'))
process.env.XDG_CACHE_HOME = emptyCache()
// What is made here for bare printing is not to be found there by the run.
process.env.KANBEN_CACHE_LIMIT = '0'

/** A cache of our own with nothing in it that was made of texts; the browser is there. */
function emptyCache(): string {
  const [from, home] = [cacheFolder(), join(folder, 'cache')]
  mkdirSync(join(home, 'kanben'), { recursive: true })
  const browsers = readdirSync(from).filter(name => name.startsWith('chromium-'))
  for (const name of browsers) symlinkSync(join(from, name), join(home, 'kanben', name))
  return home
}

/** No two alike: neither in their words nor in the characters that their fonts need. */
function write(): string[] {
  const seed = readFileSync(join(root, 'samples/qianyan-guancha.txt'), 'utf8')
  return Array.from({ length: count }, (_, at) => {
    const dir = join(folder, 'in', `e${at + 1}`)
    mkdirSync(dir, { recursive: true })
    const own = `第${at + 1}篇，添一个“${String.fromCodePoint(0x4e00 + at)}”字。`
    writeFileSync(join(dir, 'article.txt'), `${seed.trimEnd()}\n\n${own}\n`)
    writeFileSync(join(dir, 'edition.yaml'), `title: 第${at + 1}篇\narticles: [article.txt]\n`)
    return join(dir, 'article.txt')
  })
}

/** Milliseconds that bare printing takes. What goes before it is not counted. */
async function printBare(on: Bare, files: string[]): Promise<number> {
  let spent = 0
  for (const [at, file] of files.entries()) {
    const edition = assemble([await read(file)], { title: `第${at + 1}篇` }, 'bare')
    const galleys = render(edition)
    const { job } = await makeJob(edition, galleys, theme(), false)
    const path = lay(job, join(folder, 'bare'))
    const started = performance.now()
    await on.print(path)
    spent += performance.now() - started
  }
  return spent
}

/** Milliseconds of the whole run, and megabytes at the early edition and at the last. */
async function publish(): Promise<{ spent: number; megabytes: number[] }> {
  const program = join(root, 'dist/cli/kanben.js')
  const args = ['publish', join(folder, 'in/*/edition.yaml'), '--out', join(folder, 'out')]
  const started = performance.now()
  const child = spawn(process.execPath, [program, ...args, '--jobs', String(cores), '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, KANBEN_CACHE_LIMIT: '500' },
  })
  const megabytes: number[] = []
  let published = 0
  for await (const line of createInterface(child.stdout)) {
    const { dir, summary, ...wrong } = JSON.parse(line)
    if (summary) continue
    if (!dir) throw new Error(JSON.stringify(wrong))
    published++
    if (published === early || published === count) megabytes.push(memory(child.pid!))
    if (published % 50 === 0) console.error(`${published} of ${count}`)
  }
  return { spent: performance.now() - started, megabytes }
}

const rate = (spent: number): number => (count * 60_000) / spent

try {
  const files = write()
  const half = count >> 1
  const alone = await bare()
  const before = await printBare(alone, files.slice(0, half))
  const own = await publish()
  const after = await printBare(alone, files.slice(half))
  await alone.close()
  const [kanben, bareRate] = [rate(own.spent), rate(before + after)]
  const rows = [
    ['`kanben publish`, editions a minute', kanben.toFixed(0)],
    ['bare `page.pdf()`, documents a minute', bareRate.toFixed(0)],
    ['the first beside the second', `${((100 * kanben) / bareRate).toFixed(0)} %`],
    [`memory after edition ${early}, in MB`, own.megabytes[0]!.toFixed(0)],
    [`memory after edition ${count}, in MB`, own.megabytes[1]!.toFixed(0)],
  ]
  const table = [['', ''], ['---', '---'], ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
  const machine = `${cpus()[0]!.model}, ${cores} cores, Node ${process.version}`
  const text = readFileSync(join(root, 'bench/speed/many.md'), 'utf8')
    .replace('{machine}', machine)
    .replace('{count}', String(count))
    .replace('{cores}', String(cores))
    .replace('{table}', table)
  console.log(text)
  // A short try says nothing.
  if (count >= 500) writeSection(text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
