// edition.yaml → Manifest: its shape checked, its files found, each mistake told with its place.
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type Metadata, Refusal } from '../../edition.js'
import { type Division, type Illustration, type Item, type Manifest, splitAt } from '../../manifest.js'
import { slugOf } from '../../slug.js'
import { type Read, readYaml } from '../../yaml.js'
import { decode } from '../index.js'
import { filesOf, leadsOut, missing } from './files.js'
import { type Said, schema } from './schema.js'

const hint = 'See docs/editions.md for the keys of edition.yaml.'

/** A bare file is one of which nothing else is said. */
type SaidArticle = Extract<NonNullable<Said['articles']>[number], { images?: unknown }>

/** @throws {Refusal} at the first mistake, with file, line, column and what was expected */
export async function readSaid(path: string): Promise<Manifest> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`${path}: no such file, or no right to read it`, 'Name an edition.yaml.')
  })
  const { text } = decode(bytes, undefined, path)
  const read = readYaml(text, schema, { file: path, hint })
  const { sections, articles, theme, rules, ...metadata } = read.value
  const dir = dirname(path)
  const finder: Finder = { home: await realpath(dir), read, taken: new Map() }
  const divisions: Division[] = []
  for (const [i, section] of (sections ?? []).entries()) {
    const { title, page } = section
    const items = await itemsOf(section.articles, ['sections', i, 'articles'], finder)
    divisions.push({ ...(title && { title }), ...(page && { page }), items })
  }
  if (articles) divisions.push({ items: await itemsOf(articles, ['articles'], finder) })
  return {
    dir,
    slug: slugOf(isUsual(path) ? basename(finder.home) : basename(path)),
    metadata: metadata as Metadata,
    ...(theme && { theme: theme as Manifest['theme'] & {} }),
    ...(rules && { rules }),
    sections: divisions,
  }
}

/** A manifest that is named as all are says nothing of the edition; its folder does. */
const isUsual = (path: string): boolean => /^edition\.ya?ml$/iu.test(basename(path))

/** What finds the files of a manifest: the folder, how to refuse, and what has been listed so far. */
interface Finder {
  home: string
  read: Read<Said>
  taken: Map<string, string>
}

type Path = readonly (string | number)[]

async function itemsOf(said: readonly SaidArticle[], at: Path, finder: Finder): Promise<Item[]> {
  const items: Item[] = []
  for (const [i, article] of said.entries()) items.push(...(await expand(article, [...at, i], finder)))
  return items
}

/** A glob becomes as many items as it finds files; what is said of it is said of each. */
async function expand(said: SaidArticle, at: Path, finder: Finder): Promise<Item[]> {
  const { home, read, taken } = finder
  const files = await filesOf(home, said.file)
  if (typeof files === 'string') return read.refuse(at, `“${said.file}” ${files}`)
  for (const file of files) {
    const before = taken.get(file)
    if (before !== undefined) read.refuse(at, `“${file}” is listed twice, first as ${before}`)
    taken.set(file, at.join('.'))
  }
  const images = await imagesOf(said, at, finder)
  return files.map(file => ({ ...asItem(said, file), ...(images && { images }) }))
}

function asItem(said: SaidArticle, file: string): Item {
  const { file: _, images, encoding, rules, roles, split, ...metadata } = said
  return {
    file,
    ...(encoding && { encoding }),
    ...(Object.keys(metadata).length > 0 && { metadata: metadata as Metadata }),
    ...(rules && { rules }),
    ...(roles && { roles: roles as Item['roles'] & {} }),
    ...(split && { split: splitAt(split) }),
  }
}

async function imagesOf(
  said: SaidArticle,
  at: Path,
  { home, read }: Finder,
): Promise<Illustration[] | undefined> {
  if (!said.images) return undefined
  for (const [i, { file }] of said.images.entries()) {
    const wrong = leadsOut(file) ?? (await missing(home, file))
    if (wrong) read.refuse([...at, 'images', i], `“${file}” ${wrong}`)
  }
  return said.images as Illustration[]
}
