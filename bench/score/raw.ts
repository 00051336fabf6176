// Raw texts annotated by hand → how many of their blocks Kanben finds and names rightly, open part and held-out part.
// `--show` lists the misses of the open part: nobody tunes to what is held out, so its misses are never printed.
// Words after it choose the texts by name: `npm run score:raw -- --show epaper`. `--texts DIR` scores texts of your own
// instead: a folder of folders such as those of bench/score/raw.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Block, Role } from '../../src/edition.js'
import { inspect } from '../../src/inspect.js'
import { root } from '../../src/root.js'

/** One block as people see it. `or` lists other roles that are as right, where editors differ. */
interface Wanted {
  type: Role
  text: string
  level?: number
  or?: Role[]
}

interface Result {
  name: string
  wanted: number
  exact: number
  letters: number
  roles: number
  edits: number
  size: number
}

const heldOut = 'held-out'
const open = join(root, 'bench/score/raw')

async function run(folder: string, show: boolean): Promise<Result> {
  const name = basename(folder)
  const wanted: Wanted[] = JSON.parse(readFileSync(join(folder, 'blocks.json'), 'utf8'))
  const { blocks, corrections } = await inspect(join(folder, 'input.txt'))
  const pairs = matched(wanted, blocks)
  if (show) misses(name, wanted, blocks, pairs)
  const found = [...pairs]
  return {
    name,
    wanted: wanted.length,
    exact: found.filter(([want, block]) => want.text === block.text).length,
    letters: found.length,
    roles: found.filter(([want, block]) => named(want, block)).length,
    edits: corrections.length,
    size: wanted.reduce((sum, { text }) => sum + text.length, 0),
  }
}

/** Each wanted block with the first unused block of the same text, best of its role; failing that, of the same letters. */
function matched(wanted: Wanted[], blocks: Block[]): Map<Wanted, Block> {
  const pairs = new Map<Wanted, Block>()
  const used = new Set<Block>()
  const same = (want: Wanted, block: Block) => want.text === block.text
  const alike = [(want: Wanted, block: Block) => same(want, block) && named(want, block), same, () => true]
  const pool = grouped(blocks, block => letters(block.text))
  for (const fits of alike) {
    for (const want of wanted.filter(each => !pairs.has(each))) {
      const block = pool.get(letters(want.text))?.find(each => !used.has(each) && fits(want, each))
      if (!block) continue
      pairs.set(want, block)
      used.add(block)
    }
  }
  return pairs
}

function grouped<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '') || text
}

function named(want: Wanted, block: Block): boolean {
  return want.type === block.type || (want.or?.includes(block.type) ?? false)
}

function misses(name: string, wanted: Wanted[], blocks: Block[], pairs: Map<Wanted, Block>): void {
  console.log(`\n--- ${name}`)
  for (const want of wanted) {
    const block = pairs.get(want)
    if (!block) console.log(`  wanted ${want.type}: ${JSON.stringify(want.text)}`)
    else if (want.text !== block.text)
      console.log(
        `  marks  ${want.type}: ${JSON.stringify(want.text)}\n      as ${JSON.stringify(block.text)}`,
      )
    if (block && !named(want, block)) console.log(`  role   ${want.type} as ${block.type}: ${want.text}`)
  }
  const used = new Set(pairs.values())
  for (const block of blocks)
    if (!used.has(block)) console.log(`  found  ${block.type}: ${JSON.stringify(block.text)}`)
}

function row(name: string, results: Result[]): string {
  const sum = (key: Exclude<keyof Result, 'name'>) => results.reduce((total, each) => total + each[key], 0)
  const share = (part: number, whole: number) => (whole ? part / whole : 1).toFixed(3)
  const recall = [share(sum('exact'), sum('wanted')), share(sum('letters'), sum('wanted'))]
  const cells = [results.length, sum('wanted'), ...recall, share(sum('roles'), sum('letters'))]
  const falseEdits = sum('edits') ? `${sum('edits')} in ${sum('size')} characters` : '0'
  const clean = results.every(each => each.name.startsWith('clean-'))
  return `| ${[name, ...cells, clean ? falseEdits : ''].join(' | ')} |`
}

async function table(part: string, folder: string, only: string[], show: boolean): Promise<void> {
  const names = readdirSync(folder).filter(
    name => name !== heldOut && only.every(word => name.includes(word)),
  )
  const results: Result[] = []
  for (const name of names.sort()) results.push(await run(join(folder, name), show))
  console.log(
    `\n| ${part} | texts | blocks | recall | by letters | roles | false edits |\n|---|---|---|---|---|---|---|`,
  )
  for (const [kind, each] of grouped(results, ({ name }) => name.replace(/-.*/, '')))
    console.log(row(kind, each))
  console.log(row('all', results))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, texts: { type: 'string' } },
})
const parts = values.texts ? { own: values.texts } : { open, 'held out': join(open, heldOut) }
for (const [part, folder] of Object.entries(parts))
  await table(part, folder, positionals, values.show && basename(folder) !== heldOut)
