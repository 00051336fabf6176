// Files → articles: the front half of the flow, shared by all that read copy.
import { basename, dirname, join } from 'node:path'
import type { Article, Copy, Switches } from './edition.js'
import { ingest } from './ingest/index.js'
import type { Item, Manifest } from './manifest.js'
import { isMarkdown } from './markdown.js'
import { normalize, rules } from './normalize/index.js'
import { switched } from './normalize/switches.js'
import { parse } from './parse/index.js'
import { told } from './parse/told.js'

export interface ReadOptions {
  /** Label of the input's encoding (`gb18030`, `big5`, …); found out when left out. */
  encoding?: string
  /** Rules to switch off (`'off'`) or to make stricter (a confidence up to 1), by slug: see docs/rules.md. */
  rules?: Switches
}

/** A single file as an article. */
export async function read(input: string, options: ReadOptions = {}): Promise<Article> {
  checkRules(options.rules)
  return readOne(dirname(input), { file: input === '-' ? input : basename(input) }, 'a1', options)
}

/**
 * The articles of an edition, one list a section. What is said of an article goes before what is said of all, and what
 * is said of this run before both.
 */
export async function readAll(manifest: Manifest, options: ReadOptions = {}): Promise<Article[][]> {
  checkRules(options.rules)
  const { dir, sections } = manifest
  const all: Article[][] = []
  let count = 0
  for (const { items } of sections) {
    const articles: Article[] = []
    for (const item of items) {
      const rules = { ...manifest.rules, ...item.rules, ...options.rules }
      articles.push(await readOne(dir, item, `a${++count}`, { ...options, rules }))
    }
    all.push(articles)
  }
  return all
}

/** Raw copy (`.txt`, `-`) is repaired and its structure seen; Markdown (`.md`) says its structure itself. */
async function readOne(dir: string, item: Item, id: string, options: ReadOptions): Promise<Article> {
  const { file, encoding = options.encoding } = item
  const path = file === '-' ? file : join(dir, file)
  const name = file === '-' ? 'stdin.txt' : file
  const copy = await ingest(path, { name, ...(encoding && { encoding }) })
  const article = told(
    isMarkdown(name) ? await markdown(copy, id) : parse(normalize(copy, options.rules), id),
    item,
  )
  return isMarkdown(name) || item.images ? pictured(article, dir) : article
}

// Loaded only where they are needed: their libraries take longer than a short text needs from its first byte to its last.
async function markdown(copy: Copy, id: string): Promise<Article> {
  const { parseMarkdown } = await import('./parse/markdown.js')
  return parseMarkdown(copy, id)
}

async function pictured(article: Article, dir: string): Promise<Article> {
  const { withPictures } = await import('./ingest/pictures.js')
  return withPictures(article, dir)
}

/** @throws {Refusal} on an unknown rule or value, before anything is read; also for Markdown, which no rule touches. */
export function checkRules(switches: Switches = {}): void {
  switched(rules, switches)
}
