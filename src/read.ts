// Files → articles: the front half of the flow, shared by all that read copy.
import { basename, dirname, join } from 'node:path'
import type { Article, Copy, Switches } from './edition.js'
import { ingest } from './ingest/index.js'
import type { Item, Manifest } from './manifest.js'
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

/** A single file as an article. */
export async function read(input: string, options: ReadOptions = {}): Promise<Article> {
  checkRules(options.rules)
  const item = { file: input === '-' ? input : basename(input) }
  const [article] = await articlesOf(dirname(input), item, options)
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
      for (const article of await articlesOf(dir, item, { ...options, rules }))
        articles.push(await withPictures({ ...article, id: `a${++count}` }, dir, item))
    }
    all.push(articles)
  }
  return all
}

/** What a file holds, without ids and pictures. Raw copy (`.txt`, `-`) is repaired and its structure seen. */
async function articlesOf(dir: string, item: Item, options: ReadOptions): Promise<Article[]> {
  const { file, split, encoding = options.encoding } = item
  const [path, name] = file === '-' ? [file, 'stdin.txt'] : [join(dir, file), file]
  const copy = await ingest(path, { name, ...(encoding && { encoding }) })
  const clean = isMarkdown(name) ? copy : normalize(copy, options.rules)
  const articles = split
    ? await parts(clean, split)
    : [isMarkdown(name) ? await marked(clean) : parse(clean, '')]
  return says(item) ? withTold(articles, item) : articles
}

// What follows is loaded only where it is needed: it takes longer than a short text from its first byte to its last.

/** Markdown says its structure itself. */
async function marked(copy: Copy): Promise<Article> {
  const { parseMarkdown } = await import('./parse/markdown.js')
  return parseMarkdown(copy, '')
}

async function parts(copy: Copy, split: Item['split'] & {}): Promise<Article[]> {
  const { splitAtHeadings, splitAtLines, splitBehind } = await import('./parse/split.js')
  const whole = isMarkdown(copy.source.name) ? await marked(copy) : undefined
  if ('at' in split) return splitAtHeadings(whole ?? parse(copy, ''))
  return whole ? splitAtLines(whole, split.behind) : splitBehind(copy, split.behind)
}

const says = ({ metadata, roles, images }: Item): unknown => metadata ?? roles ?? images

async function withTold(articles: Article[], item: Item): Promise<Article[]> {
  const { told } = await import('./parse/told.js')
  const { roles } = item
  if (articles.length === 1 || !roles) return articles.map(article => told(article, item))
  return articles.map(article => told(article, { ...item, roles: within(article, roles) }))
}

/** Of the lines of a file, those of one of its articles. */
function within({ tree }: Article, roles: Item['roles'] & {}): Item['roles'] & {} {
  const [first, last] = [tree.children[0]?.position?.start.line, tree.children.at(-1)?.position?.end.line]
  const own = Object.entries(roles).filter(
    ([line]) => Number(line) >= (first ?? 0) && Number(line) <= (last ?? 0),
  )
  return Object.fromEntries(own)
}

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
