// edition.yaml → Manifest: its shape checked, its files found, each mistake told with its place.
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Metadata, Refusal, type Switches } from '../../edition.js'
import { type Division, type Illustration, type Item, type Manifest, splitAt } from '../../manifest.js'
import { slugOf } from '../../slug.js'
import { sizesOf } from '../../theme-sizes.js'
import { type Read, readYaml } from '../../yaml.js'
import { pathInWords } from '../../yaml-mistakes.js'
import { refuseBinary } from '../binary.js'
import { decode } from '../index.js'
import { encodingOf } from '../labels.js'
import { readBytes } from '../read.js'
import { filesOf, leadsOut, missing, mostArticles } from './files.js'
import { type Said, schema } from './schema.js'

const hint = 'See docs/editions.md for the keys of edition.yaml.'

/** In MiB. Ten thousand articles with all that can be said of them are less. */
const sizeLimit = 4

/** A bare file is one of which nothing else is said. */
type SaidArticle = Extract<NonNullable<Said['articles']>[number], { images?: unknown }>

/** Throws a Refusal where rules are switched that there are not. */
export type CheckRules = (rules: Switches) => void

/** @throws {Refusal} at the first mistake, with file, line, column and what was expected */
export async function readSaid(path: string, checkRules: CheckRules): Promise<Manifest> {
  const read = readYaml(await textOf(path), schema, { file: path, hint })
  const { sections, articles, theme, rules, ...metadata } = read.value
  const dir = dirname(path)
  const finder: Finder = { home: await realpath(dir), read, checkRules, taken: new Map() }
  checkEach(rules, ['rules'], finder)
  checkSize(theme, read)
  const divisions: Division[] = []
  for (const [i, section] of (sections ?? []).entries()) {
    const { title, page } = section
    const items = await itemsOf(section.articles, ['sections', i, 'articles'], finder)
    divisions.push({ ...(title && { title }), ...(page && { page }), items })
  }
  if (articles) divisions.push({ items: await itemsOf(articles, ['articles'], finder) })
  return {
    dir,
    slug: slugOf(isUsual(path) ? `${basename(finder.home)}.` : basename(path)),
    metadata: metadata as Metadata,
    ...(theme && { theme: theme as Manifest['theme'] & {} }),
    ...(rules && { rules }),
    sections: divisions,
  }
}

/** @throws {Refusal} where it is too large, no text, or in an encoding that its bytes do not settle */
async function textOf(path: string): Promise<string> {
  const size = await stat(path).then(
    found => found.size,
    () => 0,
  )
  if (size > sizeLimit * 2 ** 20)
    throw new Refusal(`${path}: larger than ${sizeLimit} MiB, which no edition.yaml is`, hint)
  const bytes = await readBytes(path)
  refuseBinary(bytes, path)
  const { text, encoding, doubt } = decode(bytes, undefined, path)
  if (doubt) throw new Refusal(`${path}: may be ${encoding} or ${doubt}`, 'Save it as UTF-8.')
  return text
}

/** A manifest that is named as all are says nothing of the edition; its folder does. */
const isUsual = (path: string): boolean => /^edition\.ya?ml$/iu.test(basename(path))

/** What finds the files of a manifest: the folder, how to refuse, and what has been listed so far by its real path. */
interface Finder {
  home: string
  read: Read<Said>
  checkRules: CheckRules
  taken: Map<string, Path>
}

type Path = readonly (string | number)[]

/** What a check refuses without knowing the place is refused there. */
function checkAt({ read }: Finder, at: Path, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    read.refuse(at, `${error.message.replace(/^rules: /u, '')}. ${error.hint}`)
  }
}

function checkEach(rules: Switches = {}, at: Path, finder: Finder): void {
  for (const [id, value] of Object.entries(rules))
    checkAt(finder, [...at, id], () => finder.checkRules({ [id]: value }))
}

function checkSize(theme: Said['theme'], read: Read<Said>): void {
  if (!theme || !('size' in theme) || theme.size === undefined) return
  const sizes = sizesOf(theme.name)
  if (sizes.includes(theme.size)) return
  read.refuse(
    ['theme', 'size'],
    `expected ${sizes.join(', ')} for the theme ${theme.name}; found “${theme.size}”`,
  )
}

async function itemsOf(said: readonly SaidArticle[], at: Path, finder: Finder): Promise<Item[]> {
  const items: Item[] = []
  for (const [i, article] of said.entries()) items.push(...(await expand(article, [...at, i], finder)))
  return items
}

/** A glob becomes as many items as it finds files; what is said of it is said of each. */
async function expand(said: SaidArticle, at: Path, finder: Finder): Promise<Item[]> {
  const { home, read } = finder
  const files = await filesOf(home, said.file)
  if (typeof files === 'string') return read.refuse(at, `“${said.file}” ${files}`)
  for (const file of files) await take(file, at, finder)
  checkOne(said, files, at, finder)
  checkEach(said.rules, [...at, 'rules'], finder)
  if (said.encoding) checkAt(finder, [...at, 'encoding'], () => encodingOf(said.encoding!))
  const images = await imagesOf(said, at, finder)
  return files.map(file => ({ ...asItem(said, file), ...(images && { images }) }))
}

/** One file by two names, one of which is a link, is one file. */
async function take(file: string, at: Path, { home, read, taken }: Finder): Promise<void> {
  const real = await realpath(join(home, file))
  const before = taken.get(real)
  if (before) read.refuse(at, `“${file}” is listed twice, first as ${pathInWords(before)}`)
  taken.set(real, at)
  if (taken.size > mostArticles) read.refuse(at, `expected at most ${mostArticles} articles`)
}

/** A title, a subtitle, pictures and what it corrects are those of one article. */
function checkOne(said: SaidArticle, files: string[], at: Path, { read }: Finder): void {
  const own = (['title', 'subtitle', 'images', 'corrects'] as const).find(key => said[key] !== undefined)
  if (!own) return
  const many =
    files.length > 1
      ? `“${said.file}” names ${files.length} files`
      : said.split && '`split` makes several articles'
  if (many) read.refuse([...at, own], `${many}: of which of them is this?`)
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
