// A folder of annotated texts → for each text, what is seen of its lines and which of them are fringe.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../../src/ingest/index.js'
import { normalize } from '../../src/normalize/index.js'
import { seeFringe } from '../../src/parse/fringe.js'
import type { Sighting } from '../../src/parse/fringe-place.js'
import { type Line, readLines } from '../../src/parse/line.js'

export interface Labelled extends Sighting {
  /** Undefined where nobody says. */
  isFringe: boolean | undefined
}

export interface Block {
  type: string
  text: string
  or?: string[]
}

/** Texts by name. Each is a folder with `input.txt` and `blocks.json`. */
export async function readLabels(folder: string): Promise<Map<string, Labelled[]>> {
  const texts = new Map<string, Labelled[]>()
  for (const name of readdirSync(folder))
    if (existsSync(join(folder, name, 'blocks.json'))) texts.set(name, await read(join(folder, name)))
  return texts
}

async function read(folder: string): Promise<Labelled[]> {
  const { text } = normalize(await ingest(join(folder, 'input.txt')))
  const lines = readLines(text)
  for (const line of lines) if (line.furniture === 'fringe') line.furniture = undefined
  const isFringe = labels(JSON.parse(readFileSync(join(folder, 'blocks.json'), 'utf8')))
  const labelled = new Map(lines.map(line => [line, isFringe(line)]))
  return (seeFringe(lines) ?? []).map(seen => ({ ...seen, isFringe: labelled.get(seen.line) }))
}

/** What is furniture `or` something else teaches nothing. */
function labels(blocks: Block[]): (line: Line) => boolean | undefined {
  const find = blockOf(blocks)
  return line => {
    const block = find(line)
    if (!block || block.or?.includes('furniture')) return undefined
    return block.type === 'furniture' ? (block.or?.length ? undefined : true) : false
  }
}

/** The block of a line, by its letters; of equal lines, each takes the next block. */
export function blockOf(blocks: Block[]): (line: Line) => Block | undefined {
  const pool = new Map<string, Block[]>()
  for (const block of blocks)
    for (const key of new Set([block.text, ...block.text.split('\n')].map(letters)))
      pool.set(key, [...(pool.get(key) ?? []), block])
  return ({ text }) => {
    const same = pool.get(letters(text)) ?? []
    return same.length > 1 ? same.shift() : same[0]
  }
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '') || text
}
