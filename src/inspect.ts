// File → what Kanben sees in it; writes nothing.

import { blocks } from './blocks.js'
import type { Block, Correction, Finding, Source } from './edition.js'
import { type ReadOptions, read } from './read.js'

/** What `kanben inspect --json` prints. Blocks are in reading order, places in the raw text. */
export interface Inspection {
  source: Source
  blocks: Block[]
  corrections: Correction[]
  findings: Finding[]
}

/**
 * Read a file as `publish` would and list its blocks, corrections and findings.
 *
 * ```js
 * const { blocks } = await inspect('copy.txt')
 * blocks.filter(block => block.type === 'byline').flatMap(block => block.people)
 * ```
 *
 * @throws {Refusal} on bad input.
 */
export async function inspect(input: string, options: ReadOptions = {}): Promise<Inspection> {
  const article = await read(input, options)
  const { source, corrections, findings } = article.copy
  return { source, blocks: blocks(article), corrections, findings }
}
