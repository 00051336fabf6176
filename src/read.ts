// File → article: the front half of the flow, shared by all that read copy.
import type { Article } from './edition.js'
import { ingest } from './ingest/index.js'
import { isMarkdown } from './markdown.js'
import { normalize } from './normalize/index.js'
import { parse } from './parse/index.js'
import { parseMarkdown } from './parse/markdown.js'

export interface ReadOptions {
  /** Label of the input's encoding (`gb18030`, `big5`, …); found out when left out. */
  encoding?: string
}

/** Raw copy (`.txt`, `-`) is repaired and its structure seen; Markdown (`.md`) says its structure itself. */
export async function read(input: string, options: ReadOptions = {}): Promise<Article> {
  const copy = await ingest(input, options)
  return isMarkdown(copy.source.name) ? parseMarkdown(copy, 'a1') : parse(normalize(copy), 'a1')
}
