// Clean texts, damaged by seed and repaired → a table of how well, for Kanben and for doing nothing.
import { join } from 'node:path'
import { blocks } from '../../src/blocks.js'
import type { Copy } from '../../src/edition.js'
import { normalize } from '../../src/normalize/index.js'
import { parse } from '../../src/parse/index.js'
import { root } from '../../src/root.js'
import { damages } from './damage/index.js'
import { type Score, score } from './measure.js'
import { chance } from './random.js'
import { type Line, type Text, texts } from './truth.js'

const folder = join(root, 'bench/score/texts')
const seeds = 3

interface Row extends Score {
  falseEdits: number
}

function copyOf(raw: string): Copy {
  const source = { name: 'copy.txt', bytes: 0, sha256: '', encoding: 'utf-8' as const, bom: false, why: '' }
  return { source, raw, text: raw, corrections: [], findings: [] }
}

function kanben(raw: string): { lines: Line[]; edits: number } {
  const article = parse(normalize(copyOf(raw)), 'a1')
  const lines = blocks(article).flatMap(block =>
    block.text.split('\n').map(text => ({ text, role: block.type })),
  )
  return { lines: lines.filter(line => line.text.trim()), edits: article.copy.corrections.length }
}

function nothing(raw: string): { lines: Line[]; edits: number } {
  const lines = raw.split(/\r\n?|\n/).map(text => ({ text: text.trim(), role: 'paragraph' as const }))
  return { lines: lines.filter(line => line.text), edits: 0 }
}

function run(kind: string, set: Text[], repair: typeof kanben): Row {
  const rows = set.flatMap(text =>
    Array.from({ length: seeds }, (_, seed) => {
      const raw = damages[kind]!(text.lines, chance(`${kind} ${text.name} ${seed}`), text.language)
      const { lines, edits } = repair(raw)
      const result = score(text.lines, lines)
      if (process.env.SHOW === kind && !result.perfect) show(text, lines)
      return { ...result, falseEdits: (edits / raw.length) * 10_000 }
    }),
  )
  const mean = (key: keyof Row) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length
  const keys: (keyof Row)[] = ['paragraphF1', 'strictF1', 'perfect', 'marks', 'roles', 'falseEdits']
  return Object.fromEntries(keys.map(key => [key, mean(key)])) as unknown as Row
}

/** SHOW=<kind> prints the lines that came out wrong: how a rule is tuned. */
function show(text: Text, found: Line[]): void {
  const right = new Set(text.lines.map(line => line.text))
  const given = new Set(found.map(line => line.text))
  console.error(`--- ${text.part}/${text.name}`)
  for (const line of text.lines)
    if (line.role !== 'furniture' && !given.has(line.text))
      console.error(`  wanted ${line.role}: ${line.text}`)
  for (const line of found)
    if (line.role !== 'furniture' && !right.has(line.text))
      console.error(`  found  ${line.role}: ${line.text}`)
}

for (const part of ['open', 'held-out'] as const) {
  const set = await texts(folder, part)
  console.log(
    `\n${part}: ${set.length} texts, ${set.reduce((sum, text) => sum + text.lines.reduce((n, line) => n + line.text.length, 0), 0)} characters`,
  )
  console.log(
    '| damage | paragraph F1 | strict F1 | perfect | marks | roles | doing nothing: F1 | strict | perfect |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const kind of Object.keys(damages)) {
    const ours = run(kind, set, kanben)
    const base = run(kind, set, nothing)
    const cells = [
      ours.paragraphF1,
      ours.strictF1,
      ours.perfect,
      ours.marks,
      ours.roles,
      base.paragraphF1,
      base.strictF1,
      base.perfect,
    ]
    console.log(`| ${kind} | ${cells.map(cell => cell.toFixed(3)).join(' | ')} |`)
    if (kind === 'none')
      console.log(`| (edits per 10,000 characters of clean text: ${ours.falseEdits.toFixed(2)}) |`)
  }
}
