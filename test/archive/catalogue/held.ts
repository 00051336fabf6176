// Files → an OCFL object of one version in a storage root, for tests of what reads it. What was there before goes away.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { idOf, pathOf } from '../../../src/archive/layout.js'
import type { Corrected } from '../../../src/edition.js'

/** The files of a publication's folder, or `files` themselves. */
export function hold(root: string, id: string, files: string | Record<string, string | Buffer>): string {
  const given = typeof files === 'string' ? filesOf(files) : files
  const object = join(root, pathOf(id))
  rmSync(object, { recursive: true, force: true })
  const state: Record<string, string[]> = {}
  for (const [path, content] of Object.entries(given)) {
    const digest = createHash('sha512').update(content).digest('hex')
    state[digest] = [...(state[digest] ?? []), path]
    write(join(object, 'v1/content', path), content)
  }
  const manifest = Object.fromEntries(
    Object.entries(state).map(([digest, paths]) => [digest, paths.map(path => `v1/content/${path}`)]),
  )
  const inventory = JSON.stringify({
    id,
    type: 'https://ocfl.io/1.1/spec/#inventory',
    digestAlgorithm: 'sha512',
    head: 'v1',
    manifest,
    versions: { v1: { created: '2026-03-14T00:00:00Z', state } },
  })
  write(join(object, '0=ocfl_object_1.1'), 'ocfl_object_1.1\n')
  write(join(object, 'inventory.json'), inventory)
  return object
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function filesOf(dir: string): Record<string, Buffer> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(paths.map(path => [path.slice(dir.length + 1), readFileSync(path)]))
}

/** What a test says of an edition; an article is a title and a text in Markdown. */
export interface Said {
  newspaper?: string
  date?: string
  edition?: string
  slug?: string
  section?: { title?: string; page?: string }
  corrects?: Corrected[]
  articles: { title: string; text: string; corrects?: Corrected[] }[]
}

/** An edition with masters and edition.json alone, under its id. */
export function holdEdition(root: string, { articles, section, ...said }: Said): string {
  const ids = articles.map((_, i) => `a${i + 1}`)
  const record = {
    schema: 'kanben/edition',
    version: 1,
    slug: 'slug',
    title: said.newspaper ?? 'slug',
    ...said,
    ...(section && { sections: [{ id: 's1', ...section, articles: ids }] }),
    articles: articles.map(({ title, corrects }, i) => ({ id: ids[i], title, file: `${i}.md`, corrects })),
    files: [],
  }
  const isLone = articles.length === 1
  const masters = articles.map(({ title, text }, i) => [
    isLone ? `${record.slug}.md` : `articles/${ids[i]}.md`,
    `# ${title}\n\n${text}\n`,
  ])
  const files = { 'edition.json': JSON.stringify(record), ...Object.fromEntries(masters) }
  return hold(root, idOf(said), files)
}
