// File → article: the front half of the flow, shared by all that read copy.
import { dirname } from 'node:path'
import type { Article, Switches } from './edition.js'
import { ingest } from './ingest/index.js'
import { isMarkdown } from './markdown.js'
import { normalize, rules } from './normalize/index.js'
import { switched } from './normalize/switches.js'
import { parse } from './parse/index.js'

export interface ReadOptions {
  /** Label of the input's encoding (`gb18030`, `big5`, …); found out when left out. */
  encoding?: string
  /** Rules to switch off (`'off'`) or to make stricter (a confidence up to 1), by slug: see docs/rules.md. */
  rules?: Switches
}

/** Raw copy (`.txt`, `-`) is repaired and its structure seen; Markdown (`.md`) says its structure itself. */
export async function read(input: string, options: ReadOptions = {}): Promise<Article> {
  checkRules(options.rules)
  const copy = await ingest(input, options)
  if (!isMarkdown(copy.source.name)) return parse(normalize(copy, options.rules), 'a1')
  // Loaded only now: its libraries take longer than a short text needs from its first byte to its last.
  const { parseMarkdown } = await import('./parse/markdown.js')
  const { withPictures } = await import('./ingest/pictures.js')
  return withPictures(parseMarkdown(copy, 'a1'), dirname(input))
}

/** @throws {Refusal} on an unknown rule or value, before anything is read; also for Markdown, which no rule touches. */
export function checkRules(switches: Switches = {}): void {
  switched(rules, switches)
}
