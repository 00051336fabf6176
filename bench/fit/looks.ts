// A folder of annotated texts → what each of their lines looks like, and the roles that people give it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocks } from '../../src/blocks.js'
import type { Role } from '../../src/edition.js'
import { ingest } from '../../src/ingest/index.js'
import { normalize } from '../../src/normalize/index.js'
import { readLines } from '../../src/parse/line.js'
import { isPlain, looks, survey } from '../../src/parse/looks.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { readSheet } from '../../src/parse/sheet.js'
import { type Block, blockOf } from './labels.js'

export interface Spot {
  seen: string[]
  /** Any of these is right. */
  roles: Role[]
  weight: number
}

/** Texts are Markdown masters, or folders with `input.txt` and `blocks.json`, or `output.json` as of the tests. */
export async function readLooks(folder: string, weight: number): Promise<Spot[]> {
  const spots: Spot[] = []
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (name.endsWith('.md')) spots.push(...(await readMaster(path, weight)))
    const told = ['blocks.json', 'output.json'].map(file => join(path, file)).find(file => existsSync(file))
    if (told) spots.push(...(await readPair(join(path, 'input.txt'), told, weight)))
  }
  return spots
}

async function readPair(input: string, told: string, weight: number): Promise<Spot[]> {
  const { text } = normalize(await ingest(input))
  return spotsOf(text, JSON.parse(readFileSync(told, 'utf8')), weight)
}

async function readMaster(path: string, weight: number): Promise<Spot[]> {
  const told = blocks(parseMarkdown(await ingest(path), 'a1'))
  return spotsOf(told.map(({ text }) => text).join('\n'), told, weight)
}

function spotsOf(text: string, told: Block[], weight: number): Spot[] {
  const lines = readLines(text)
  const all = survey(readSheet(lines))
  const find = blockOf(told)
  return lines.flatMap((line, i) => {
    const block = find(line)
    if (!block || isPlain(i, all)) return []
    return [{ seen: looks(i, all), roles: [block.type, ...(block.or ?? [])] as Role[], weight }]
  })
}
