// An edition of a hundred articles, one of which changes → what its EPUB costs anew, beside the first time and a clean build.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../src/root.js'
import { watch } from '../../src/watch.js'

const count = 100
const rounds = 3
const cli = join(root, 'dist/cli/kanben.js')
const seed = readFileSync(join(root, 'samples/qianyan-guancha.txt'), 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'kanben-rebuild-'))
const copy = join(folder, 'hundred')
const cache = join(folder, 'cache')
process.env.XDG_CACHE_HOME = cache

mkdirSync(copy)
for (let i = 0; i < count; i++) writeFileSync(join(copy, `${i + 1}.txt`), article(i))

/** No two alike, and none with a character less than the seed. */
function article(i: number): string {
  return seed.replaceAll('2025', String(1900 + i)).replaceAll('治水', ['治水', '修路', '种树'][i % 3]!)
}

/** A sentence more, and with it a character that no other article has. */
function change(round: number): void {
  appendFileSync(
    join(copy, '50.txt'),
    `\n第${round}次改动，添一个“${String.fromCodePoint(0x9f00 + round)}”字。\n`,
  )
}

/** A process of its own, from its start to its end, in seconds. */
function publish(out: string, ...more: string[]): number {
  const started = performance.now()
  execFileSync(process.execPath, [
    cli,
    'publish',
    copy,
    '--formats',
    'epub',
    '--out',
    join(folder, out),
    ...more,
  ])
  return (performance.now() - started) / 1000
}

const epub = (out: string): Buffer => readFileSync(join(folder, out, 'hundred/hundred.epub'))
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
const row = (name: string, seconds: number, cold: number): void =>
  console.log(`| ${name} | ${seconds.toFixed(2)} | ${((100 * seconds) / cold).toFixed(0)} % |`)

const cold: number[] = []
const changed: number[] = []
let same = true
for (let round = 0; round < rounds; round++) {
  rmSync(cache, { recursive: true, force: true })
  cold.push(publish('kept'))
  change(round)
  changed.push(publish('kept'))
  publish('clean', '--no-cache')
  same &&= epub('kept').equals(epub('clean'))
}

/** A process that watches the folder: seconds from a change to the preview with its EPUB, and to the publication. */
async function watched(): Promise<{ preview: number[]; whole: number[] }> {
  const end = new AbortController()
  const preview: number[] = []
  const whole: number[] = []
  let previews = 0
  let saved = 0
  await watch(copy, {
    out: join(folder, 'watched'),
    formats: ['epub'],
    signal: end.signal,
    onPreview: ({ took }) => {
      if (previews++ > 0) preview.push(took / 1000)
    },
    onPublished: () => {
      if (saved > 0) whole.push((performance.now() - saved) / 1000)
      if (whole.length === rounds) return end.abort()
      change(rounds + whole.length)
      saved = performance.now()
    },
    onError: error => {
      throw error
    },
  })
  publish('clean', '--no-cache')
  same &&= epub('watched').equals(epub('clean'))
  return { preview, whole }
}

const { preview, whole } = await watched()
console.log(`An edition of ${count} articles, its EPUB; medians of ${rounds}.\n`)
console.log('| what | seconds | of the first time |\n| --- | --- | --- |')
row('the first time, from the start of the process', median(cold), median(cold))
row('one article changed, from the start of the process', median(changed), median(cold))
row('one article changed, while it is watched: EPUB and preview', median(preview), median(cold))
row('the same: until the checked publication is there, with 1.5 s of rest', median(whole), median(cold))
console.log(`\nThe same bytes as a clean build: ${same ? 'yes' : 'NO'}`)
rmSync(folder, { recursive: true, force: true })
if (!same) process.exitCode = 1
