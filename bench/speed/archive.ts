// Ten thousand small editions on a shelf → rates of adding, listing, verifying and searching, at a thousand and at all, in docs/speed.md.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { listed } from '../../src/archive/list.js'
import { searchShelf } from '../../src/catalogue.js'
import { verifyArchive } from '../../src/proof.js'
import { root as home } from '../../src/root.js'
import { addEditions } from '../../src/shelve.js'
import { publication } from '../../test/archive/publication.js'
import { writeSection } from './section.js'

const count = Number(process.argv[2] ?? 10_000)
/** Editions that are made and added at once; costs of the first of them stand beside those of the last. */
const batch = Math.min(1000, count)

const folder = mkdtempSync(join(tmpdir(), 'kanben-shelf-'))
const shelf = join(folder, 'shelf')
process.env.XDG_CACHE_HOME = join(folder, 'cache')

/** The sample edition's own sentences, put together anew: words are as frequent as they are in a paper. */
const sentences = ['yaowen', 'minsheng', 'fukan'].flatMap(section => {
  const dir = join(home, 'samples/linzhou-chenbao', section)
  const files = readdirSync(dir).filter(name => /\.(?:txt|md)$/u.test(name))
  const text = files
    .map(name => readFileSync(join(dir, name), 'utf8').replace(/^---[\s\S]*?---/u, ''))
    .join('\n')
  return text.replace(/[#>\n:[\]!]/gu, '').match(/[^。？！]{8,80}[。？！]/gu) ?? []
})

/** The same numbers on every run (Park and Miller, 1988). */
let seed = 42
const below = (limit: number): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % limit
}

/** One day of one of five papers, three articles of six paragraphs. */
function edition(dir: string, at: number): string {
  const date = new Date(Date.UTC(1990, 0, 1 + Math.floor(at / 5))).toISOString().slice(0, 10)
  const texts = [1, 2, 3].map(article => {
    const paragraphs = Array.from({ length: 6 }, () =>
      Array.from({ length: 3 }, () => sentences[below(sentences.length)]).join(''),
    )
    return `第${at}号第${article}篇\n\n${paragraphs.join('\n\n')}\n`
  })
  const newspaper = `${'甲乙丙丁戊'[at % 5]}城日报`
  return publication(dir, `e${at}`, { newspaper, date, publisher: '试印社' }, texts)
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}

/** Seconds that adding took, without those in which the editions were made. */
async function fill(from: number): Promise<number> {
  const dir = join(folder, 'in')
  const dirs = Array.from({ length: batch }, (_, at) => edition(dir, from + at))
  const spent = await timed(() =>
    addEditions(shelf, dirs, {}, ({ refused }) => {
      if (refused) throw new Error(refused.message)
    }),
  )
  rmSync(dir, { recursive: true })
  return spent
}

async function list(): Promise<void> {
  for await (const _ of listed(shelf));
}

const asked = ['望洲桥', '老人', '图书馆', '棠江 水位', '渡船', '早市']

/** Median and slowest, in milliseconds: the answer itself, and with the look whether the shelf has changed. */
async function search(): Promise<{ answer: number[]; all: number[] }> {
  const times = { answer: [] as number[], all: [] as number[] }
  for (let turn = 0; turn < 5; turn++)
    for (const words of asked) {
      const { milliseconds } = await searchShelf(shelf, { words, limit: 20 })
      times.answer.push(milliseconds.answer)
      times.all.push(milliseconds.answer + milliseconds.update)
    }
  return { answer: times.answer.sort((a, b) => a - b), all: times.all.sort((a, b) => a - b) }
}

interface Measured {
  editions: number
  /** Of the last batch. */
  added: number
  listed: number
  verified: number
  megabytes: number
  /** Entering what was added since the last measurement. */
  entered: number
  answer: number[]
  all: number[]
}

async function measure(editions: number, added: number, since: number): Promise<Measured> {
  const listing = await timed(list)
  let bytes = 0
  const verifying = await timed(async () => {
    const { findings, ...seen } = await verifyArchive(shelf)
    if (findings.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(findings[0]))
    bytes = seen.bytes
  })
  const entering = await timed(() => searchShelf(shelf, { words: '桥', limit: 1 }))
  return {
    editions,
    added: batch / added,
    listed: editions / listing,
    verified: editions / verifying,
    megabytes: bytes / 1e6 / verifying,
    entered: since / entering,
    ...(await search()),
  }
}

const number = (value: number): string => Math.round(value).toLocaleString('en')
const middle = (sorted: number[]): string => sorted[sorted.length >> 1]!.toFixed(1)

function table(all: Measured[]): string {
  const rows: [string, (each: Measured) => string][] = [
    ['editions on the shelf', each => number(each.editions)],
    [`\`add\`, editions a second, the last ${number(batch)}`, each => number(each.added)],
    ['`list`, editions a second', each => number(each.listed)],
    ['`verify`, editions a second', each => number(each.verified)],
    ['`verify`, megabytes a second', each => each.megabytes.toFixed(1)],
    ['catalogue, editions entered a second', each => number(each.entered)],
    ['`search`, ms, median', each => middle(each.answer)],
    ['`search`, ms, slowest', each => each.answer.at(-1)!.toFixed(1)],
    ['the same with the look whether the shelf has changed, ms, median', each => middle(each.all)],
  ]
  const lines = rows.map(([name, value]) => [name, ...all.map(value)])
  const [head, ...rest] = lines.map(cells => `| ${cells.join(' | ')} |`)
  return [head, `| --- |${' ---: |'.repeat(all.length)}`, ...rest].join('\n')
}

try {
  const all: Measured[] = []
  let since = 0
  for (let done = batch; done <= count; done += batch) {
    const added = await fill(done - batch)
    since += batch
    console.error(`${done} of ${count}: ${number(batch / added)} a second`)
    if (done !== batch && done + batch <= count) continue
    all.push(await measure(done, added, since))
    since = 0
  }
  const machine = `${cpus()[0]!.model}, ${availableParallelism()} cores, Node ${process.version}`
  const text = `## The archive

Written by \`npm run bench:archive\`: ${machine}. Small editions of three articles each, without EPUB and PDF; every file is
on the disk (fsync) before an edition is on the shelf. Searches are ${asked.map(words => `“${words}”`).join(', ')}.

${table(all)}
`
  console.log(text)
  // A short try says nothing.
  if (count >= 10_000) writeSection(text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
