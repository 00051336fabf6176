// One kind of damage on one part of the texts → how each tool fares.
import { damage, isClean, type Kind } from './damage/index.js'
import { changes, type Score, score } from './measure.js'
import { chance } from './random.js'
import type { Tool } from './tools.js'
import type { Line, Text } from './truth.js'

/** Damaged copies of each text. */
const seeds = 3

export interface Figures extends Score {
  /** Changes per 10,000 characters; of clean text alone, where each of them is a false one. */
  falseEdits?: number
}

export interface Row {
  kind: string
  documents: number
  tools: Record<string, Figures>
}

export type Witness = (text: Text, wanted: Line[], found: Line[]) => void

export function run(
  name: string,
  kind: Kind,
  set: Text[],
  tools: Record<string, Tool>,
  witness?: Witness,
): Row {
  const copies = set.flatMap(text =>
    Array.from({ length: seeds }, (_, seed) => {
      const damaged = damage(kind, text, chance(`${name} ${text.name} ${seed}`))
      return damaged ? [{ text, ...damaged }] : []
    }).flat(),
  )
  const figures = Object.entries(tools).map(([tool, repair]) => {
    const results = copies.map(({ text, raw, lines }) => {
      const repaired = repair(raw)
      if (tool === 'kanben') witness?.(text, lines, repaired.lines)
      const edits = repaired.changes ?? changes(lines, repaired.lines)
      return {
        ...score(lines, repaired.lines),
        ...(isClean(kind) && { falseEdits: (edits / raw.length) * 10_000 }),
      }
    })
    return [tool, mean(results)] as const
  })
  return { kind: name, documents: copies.length, tools: Object.fromEntries(figures) }
}

/** The mean of each figure; of none, none. */
export function mean(all: Figures[]): Figures {
  const keys = Object.keys(all[0] ?? {}) as (keyof Figures)[]
  const entries = keys.map(key => [key, all.reduce((sum, one) => sum + one[key]!, 0) / all.length])
  return Object.fromEntries(entries) as unknown as Figures
}
