// An edition on the shelf → what the reading room shows of it: pages' texts, pictures, downloads, what the search reads.
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { type Inventory, readInventory, state } from './archive/inventory.js'
import { readStored } from './archive/objects.js'
import type { Shown, Whole } from './archive/site/edition-pages.js'
import { held, history } from './archive/site/fixity.js'
import type { File, Stored } from './archive/site/keep.js'
import type { Listed } from './archive/site/listed.js'
import { fileStep, step } from './archive/site/paths.js'
import { type ArchivedArticle, type ArchivedEdition, archived } from './archived.js'
import { direction } from './direction.js'
import { imagePath } from './images.js'
import { withPictures } from './ingest/pictures.js'
import { hasText } from './render/has-text.js'
import { articlePage } from './render/index.js'
import { coverOf } from './room-cover.js'
import { readCorrections } from './write/read-records.js'
import { xhtml } from './xhtml.js'

/** What a folder of the room is made of: pages come from `whole`; the files stand beside them. */
export interface RoomEdition {
  whole: Omit<Whole, 'errata'>
  files: File[]
  /** For each article what the search reads of it. */
  texts: { id: string; title: string; byline: string; text: string }[]
}

/** Reads one file of the object's newest version. */
type Read = (path: string) => Promise<Buffer>

/**
 * @param folder of the edition's pages in the room
 * @throws {Refusal} when the object holds no publication that can be read
 */
export async function roomEdition(objectDir: string, folder: string): Promise<RoomEdition> {
  const inventory = await readInventory(objectDir)
  const edition = await archived(objectDir)
  const read: Read = path => readStored(objectDir, inventory, path)
  const shown = await Promise.all(edition.articles.map(article => show(article, edition, inventory, read)))
  const pictures = shown.flatMap(({ files }) => files)
  const { downloads, files } = await downloadsOf(edition, objectDir, inventory, folder)
  const cover = await coverIn(edition, inventory, read)
  const listed: Listed = {
    ...described(edition, inventory, folder),
    downloads,
    ...(cover && { cover: { ...cover.is, path: `${folder}/${cover.file.path}` } }),
  }
  const whole = {
    listed,
    sections: sectionsOf(
      edition,
      shown.map(({ article }) => article),
    ),
    copies: await copiesOf(inventory, read, objectDir),
    held: held(inventory),
    history: history(inventory),
    algorithm: inventory.digestAlgorithm.toUpperCase().replace('SHA', 'SHA-'),
  }
  const texts = edition.articles.map(({ id, title, blocks }, at) => {
    const { byline } = shown[at]!.article
    return { id, title, byline, text: textOf(blocks, [title, byline]) }
  })
  return { whole, files: [...files, ...pictures, ...(cover ? [cover.file] : [])], texts }
}

function described(edition: ArchivedEdition, inventory: Inventory, path: string) {
  const { record } = edition
  const { newspaper, date, issue, subtitle, publisher, rights, description, subject, people = [] } = record
  const said = { newspaper, date, issue, edition: record.edition, subtitle, publisher, rights, description }
  return {
    id: edition.id,
    path,
    title: record.title || record.slug || edition.id,
    identifier: record.identifier ?? `urn:kanben:${encodeURIComponent(edition.id)}`,
    language: record.language ?? 'und',
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
    ...(subject?.length && { subject }),
    people: people.map(({ name, relator }) => ({ name, relator })),
    articles: edition.articles.length,
    created: inventory.versions[inventory.head]!.created,
  }
}

async function copiesOf(inventory: Inventory, read: Read, objectDir: string): Promise<Whole['copies']> {
  const name = 'corrections.json'
  return state(inventory).has(name) ? readCorrections(String(await read(name)), join(objectDir, name)) : []
}

/** Articles that stand in no section come in one without a name. */
function sectionsOf({ record }: ArchivedEdition, articles: Shown[]): Whole['sections'] {
  if (record.sections.length === 0) return [{ articles }]
  const byId = new Map(articles.map(article => [article.id, article]))
  const sections = record.sections.map(({ title, page, articles: ids }) => ({
    title,
    page,
    articles: ids.flatMap(id => {
      const article = byId.get(id)
      byId.delete(id)
      return article ? [article] : []
    }),
  }))
  return byId.size > 0 ? [...sections, { articles: [...byId.values()] }] : sections
}

const offered = new Set(['application/epub+zip', 'application/pdf', 'text/markdown'])

async function downloadsOf(
  { record }: ArchivedEdition,
  objectDir: string,
  inventory: Inventory,
  folder: string,
) {
  const there = new Map(held(inventory).map(({ path, digest }) => [path, digest]))
  const at = state(inventory)
  const wanted = record.files.filter(
    ({ path, mediaType }) => there.has(path) && (offered.has(mediaType) || path === 'corrections.json'),
  )
  const files: (Stored & { path: string })[] = []
  const downloads: Listed['downloads'] = []
  for (const { path, mediaType } of wanted.sort((a, b) => rank(a) - rank(b))) {
    const name = `files/${path.split('/').map(fileStep).join('/')}`
    const from = join(objectDir, at.get(path)!)
    const bytes = (await lstat(from).catch(() => undefined))?.size ?? 0
    files.push({ path: name, from, algorithm: inventory.digestAlgorithm, digest: there.get(path)! })
    downloads.push({ path: `${folder}/${name}`, mediaType, bytes })
  }
  return { downloads, files }
}

/** Bytes; of a larger book no cover is looked for. */
const largestBook = 64_000_000

async function coverIn(
  { record }: ArchivedEdition,
  inventory: Inventory,
  read: Read,
): Promise<ReturnType<typeof coverOf>> {
  const book = record.files.find(
    ({ path, mediaType }) => mediaType === 'application/epub+zip' && state(inventory).has(path),
  )
  return book && book.bytes <= largestBook ? coverOf(await read(book.path)) : undefined
}

function rank({ mediaType }: { mediaType: string }): number {
  const at = [...offered].indexOf(mediaType)
  return at < 0 ? offered.size : at
}

async function show(article: ArchivedArticle, edition: ArchivedEdition, inventory: Inventory, read: Read) {
  const { id, title, blocks } = article
  const there = state(inventory)
  // A copy without a master names its pictures from where it stood; the publication keeps them in source/.
  const at = (path: string) => [path, `source/${path}`].find(each => there.has(each))
  const pictured = await withPictures(article.article, async path => {
    const kept = at(path)
    return kept === undefined ? 'missing' : read(kept)
  })
  const ids = new Map(edition.articles.map(other => [other.article.copy.source.name, other.id]))
  const language = article.article.metadata.language ?? edition.record.language ?? 'und'
  const { hast } = articlePage(pictured, language, title, ids)
  const first = (type: string) => blocks.find(block => block.type === type)?.text ?? ''
  const shown: Shown = {
    id,
    title,
    kicker: first('kicker'),
    subtitle: first('subtitle'),
    byline: bylineOf(blocks),
    language,
    direction: direction(language),
    html: xhtml(linked(hast, new Set(ids.values()))),
    isHeaded: hast.children.some(node => node.type === 'element' && node.tagName === 'h1' && hasText(node)),
  }
  return { article: shown, files: filesOf(pictured) }
}

/** Of the article, not of its sections: the bylines before its text begins. */
function bylineOf(blocks: ArchivedArticle['blocks']): string {
  const text = blocks.findIndex(({ type }) => type === 'paragraph')
  const head = blocks.slice(0, text < 0 ? blocks.length : text)
  return head.flatMap(({ type, text }) => (type === 'byline' ? [text] : [])).join(' ')
}

function filesOf({ pictures }: Awaited<ReturnType<typeof withPictures>>): RoomEdition['files'] {
  return [...(pictures?.values() ?? [])].flatMap(picture =>
    picture ? [{ path: imagePath(picture), bytes: picture.bytes }] : [],
  )
}

/** A line for each block but those that are told apart already. */
function textOf(blocks: ArchivedArticle['blocks'], told: string[]): string {
  const lines = blocks.filter(
    ({ type, text }) => !(['title', 'byline'].includes(type) && told.includes(text)),
  )
  return lines.map(({ text }) => text).join('\n')
}

/** In books, links between articles lead to their galleys; here to their pages. */
function linked(hast: Root, ids: ReadonlySet<string>): Root {
  visit(hast, 'element', (node: ElementContent) => {
    if (node.type !== 'element' || typeof node.properties.href !== 'string') return
    const id = node.properties.href.slice(1)
    if (node.properties.href.startsWith('#') && ids.has(id))
      node.properties.href = `${encodeURIComponent(step(id))}.html`
  })
  return hast
}
