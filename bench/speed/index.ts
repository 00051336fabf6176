// Large and hostile texts → time and memory of `kanben inspect` as a whole process, beside reading the file alone.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { encode } from '../../src/ingest/encode.js'
import { root } from '../../src/root.js'
import { texts } from '../score/truth.js'
import { halfWidth, novel, plain, wrapped } from './novel.js'

const million = 1_000_000
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const folder = join(root, 'bench/score/texts')
const source = [...(await texts(folder, 'open')), ...(await texts(folder, 'held-out'))]
const book = novel(source, 700_000)
const sentence = '春天来了，河边的柳树发了芽，孩子们都跑出来看'

const paragraphs = (count: number, make: (i: number) => string): string =>
  `${Array.from({ length: count }, (_, i) => make(i)).join('\n')}\n`

/** Two megabytes are 700,000 characters of UTF-8 and a million of GB18030. */
const inputs: [name: string, make: () => string | Uint8Array][] = [
  ['a novel', () => plain(book)],
  ['the same, wrapped', () => wrapped(book)],
  [
    'a novel with half-width marks, in GB18030',
    () => encode(halfWidth(novel(source, million)), { encoding: 'gb18030', bom: false }),
  ],
  ['one line', () => `${sentence.repeat(Math.ceil(million / 3 / sentence.length))}\n`],
  ['blank lines', () => `${sentence}${'\n'.repeat(million)}${sentence}\n`],
  ['bare carriage returns', () => `${sentence}${'\r'.repeat(million)}${sentence}\r`],
  ['form feeds', () => `${sentence}${'\f'.repeat(million)}${sentence}\n`],
  ['“', () => '“'.repeat(million)],
  ['”', () => '”'.repeat(million)],
  ['(', () => '('.repeat(million)],
  ['commas', () => ','.repeat(million)],
  ['digits', () => '1234567890'.repeat(million / 10)],
  ['characters and spaces', () => '中 '.repeat(million / 2)],
  ['half a million lines of one letter', () => '一\n'.repeat(million / 2)],
  ['long paragraphs that differ in a number', () => paragraphs(700, i => `${sentence.repeat(20)}${i}。`)],
]

interface Cost {
  seconds: number
  /** Of the processor, on all its cores: what other programs on the machine change least. */
  work: number
  megabytes: number
}

/** Runs a program to its end; what it prints is thrown away. Anything but success counts as failure of the bench. */
async function cost(args: string[]): Promise<Cost> {
  const start = performance.now()
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe'] as const
  const child = spawn(process.execPath, ['--import', here('peak.js'), ...args], { stdio: [...stdio] })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const usage = JSON.parse((await text(child.stdio[3] as Readable)) || '{}')
  const code = await ended
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return {
    seconds: (performance.now() - start) / 1000,
    work: usage.microseconds / million,
    megabytes: usage.kilobytes / 1024,
  }
}

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
console.log(
  '| input | MB | seconds | CPU seconds | memory in MB | reading alone: CPU seconds | memory | times the work |',
)
console.log('|---|---|---|---|---|---|---|---|')
try {
  for (const [name, make] of inputs) {
    const file = join(dir, 'copy.txt')
    writeFileSync(file, make())
    const alone = await cost([here('decode.js'), file])
    const ours = await cost([join(root, 'dist/cli/kanben.js'), 'inspect', '--json', file])
    const cells = [
      ...[statSync(file).size / million, ours.seconds, ours.work].map(figure => figure.toFixed(2)),
      ours.megabytes.toFixed(0),
      alone.work.toFixed(2),
      alone.megabytes.toFixed(0),
      (ours.work / alone.work).toFixed(0),
    ]
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
} finally {
  rmSync(dir, { recursive: true })
}
