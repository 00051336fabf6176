// Files → articles: the front half of the flow, shared by all that read copy.
import { basename, dirname, join } from 'node:path'
import { derived } from './derived.js'
import type { Article, Copy, Edition, Metadata, Switches } from './edition.js'
import { readBytes, take } from './ingest/index.js'
import { keptArticles, type Memory, nowMadeOf } from './kept-articles.js'
import type { Item, Manifest } from './manifest.js'
import { isMarkdown } from './markdown.js'
import { normalize, rules } from './normalize/index.js'
import { switched } from './normalize/switches.js'
import { assemble, sectionsOf } from './parse/assemble.js'
import { parse } from './parse/index.js'

export interface ReadOptions {
  /** Label of the input's encoding (`gb18030`, `big5`, …); found out when left out. */
  encoding?: string
  /** Rules to switch off (`'off'`) or to make stricter (a confidence up to 1), by slug: see docs/rules.md. */
  rules?: Switches
  /** What a process that reads the same files again and again remembers of them. */
  memory?: Memory
}

/** A single file as an article. */
export async function read(input: string, options: ReadOptions = {}): Promise<Article> {
  checkRules(options.rules)
  const item = { file: input === '-' ? input : basename(input) }
  const [article] = await articlesOf(await readBytes(input), input, item, options)
  return withPictures({ ...article!, id: 'a1' }, dirname(input), item)
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
      for (const article of await fileOf(dir, item, { ...options, rules }))
        articles.push(await pictured(numbered(article, `a${++count}`), dir, item))
    }
    all.push(articles)
  }
  return all
}

/** Manifest → the edition: its articles, and what is said of it all. `given` goes before the manifest. */
export async function gather(
  manifest: Manifest,
  options: ReadOptions,
  given: Metadata = {},
): Promise<Edition> {
  const articles = await readAll(manifest, options)
  const said = { ...manifest.metadata, ...given }
  return assemble(articles.flat(), said, manifest.slug, sectionsOf(manifest.sections, articles))
}

/** The same object for the same article and id, as long as that lives. */
function numbered(article: Article, id: string): Article {
  return derived(article, id, () => nowMadeOf({ ...article, id }, article, id))
}

async function pictured(article: Article, dir: string, item: Item): Promise<Article> {
  const whole = await withPictures(article, dir, item)
  return whole === article ? article : nowMadeOf(whole, article, [...(whole.looked ?? [])])
}

/** What a file holds, without ids and pictures; kept from an earlier run, or made now. */
async function fileOf(dir: string, item: Item, options: ReadOptions): Promise<Article[]> {
  const path = item.file === '-' ? item.file : join(dir, item.file)
  const bytes = await readBytes(path)
  const { encoding, rules, memory } = options
  return keptArticles(bytes, [item, encoding, rules], () => articlesOf(bytes, path, item, options), memory)
}

/** Raw copy (`.txt`, `-`) is repaired and its structure seen. */
async function articlesOf(
  bytes: Uint8Array,
  path: string,
  item: Item,
  options: ReadOptions,
): Promise<Article[]> {
  const { file, split, encoding = options.encoding } = item
  const name = file === '-' ? 'stdin.txt' : file
  const copy = take(bytes, path, { name, ...(encoding && { encoding }) })
  const articles = split
    ? await parts(copy, split, options.rules)
    : [isMarkdown(name) ? await marked(copy) : parse(normalize(copy, options.rules), '')]
  return says(item) ? (await import('./parse/told.js')).toldAll(articles, item) : articles
}

// What follows is loaded only where it is needed: it takes longer than a short text from its first byte to its last.

/** Markdown says its structure itself. */
async function marked(copy: Copy): Promise<Article> {
  const { parseMarkdown } = await import('./parse/markdown.js')
  return parseMarkdown(copy, '')
}

async function parts(copy: Copy, split: Item['split'] & {}, rules?: Switches): Promise<Article[]> {
  const { splitAtHeadings, splitAtLines, splitBehind } = await import('./parse/split.js')
  const isMarked = isMarkdown(copy.source.name)
  if ('at' in split) return splitAtHeadings(isMarked ? await marked(copy) : parse(normalize(copy, rules), ''))
  if (isMarked) return splitAtLines(await marked(copy), split.behind)
  const { normalizeParts } = await import('./normalize/parts.js')
  const clean = normalizeParts(copy, split.behind, rules)
  return splitBehind(clean.copy, clean.parts, split.behind)
}

const says = ({ metadata, roles, images }: Item): unknown => metadata ?? roles ?? images

/** Raw copy names no pictures itself. */
async function withPictures(article: Article, dir: string, { file, images }: Item): Promise<Article> {
  if (!isMarkdown(file) && !images) return article
  const { withPictures: looked } = await import('./ingest/pictures.js')
  return looked(article, dir)
}

/** @throws {Refusal} on an unknown rule or value, before anything is read; also for Markdown, which no rule touches. */
export function checkRules(switches: Switches = {}): void {
  switched(rules, switches)
}
