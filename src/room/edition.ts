// An edition on the shelf → what the reading room shows of it: pages' texts, pictures, downloads, what the search reads.
import { join } from 'node:path'
import type { Inventory } from '../archive/inventory.js'
import type { Shown, Whole } from '../archive/site/edition-pages.js'
import { held, history } from '../archive/site/fixity.js'
import type { File } from '../archive/site/keep.js'
import type { Listed } from '../archive/site/listed.js'
import { fileStep } from '../archive/site/paths.js'
import { type ArchivedEdition, archived } from '../archived.js'
import { readCorrections } from '../write/read-records.js'
import { type RoomArticle, roomArticle } from './article.js'
import { coverOf } from './cover.js'
import { type Shelved, shelved } from './shelved.js'

/** What a folder of the room is made of: pages come from `whole`; the files stand beside them. */
export interface RoomEdition {
  whole: Omit<Whole, 'errata'>
  files: File[]
  /** For each article what the search reads of it. */
  texts: { id: string; title: string; byline: string; text: string }[]
}

/**
 * @param folder of the edition's pages in the room
 * @throws {Refusal} when the object holds no publication that can be read
 */
export async function roomEdition(objectDir: string, folder: string): Promise<RoomEdition> {
  const edition = await archived(objectDir)
  const { inventory } = edition
  const object = shelved(objectDir, inventory)
  const articles = await articlesOf(edition, object)
  const { downloads, files } = await downloadsOf(edition, object, folder)
  const cover = await coverIn(edition, object)
  const listed: Listed = {
    ...described(edition, inventory, folder),
    downloads,
    ...(cover && { cover: { ...cover.is, path: `${folder}/${cover.file.path}` } }),
  }
  const shown = articles.map(article => article.shown)
  const whole = {
    listed,
    sections: sectionsOf(edition, shown),
    copies: await copiesOf(object, join(objectDir, 'corrections.json')),
    held: held(inventory),
    history: history(inventory),
    algorithm: inventory.digestAlgorithm.toUpperCase().replace('SHA', 'SHA-'),
  }
  const pictures = articles.flatMap(article => article.pictures)
  const texts = articles.map(({ shown: { id, title, byline }, text }) => ({ id, title, byline, text }))
  return { whole, files: [...files, ...pictures, ...(cover ? [cover.file] : [])], texts }
}

/** One after the other: only of one are pictures in memory. */
async function articlesOf({ articles, record }: ArchivedEdition, object: Shelved): Promise<RoomArticle[]> {
  const others = new Map(articles.map(({ id, article }) => [article.copy.source.name, id]))
  const made: RoomArticle[] = []
  for (const article of articles)
    made.push(await roomArticle(article, object, record.language ?? 'und', others))
  return made
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

async function copiesOf(object: Shelved, path: string): Promise<Whole['copies']> {
  const name = 'corrections.json'
  return object.has(name) ? readCorrections(String(await object.read(name)), path) : []
}

/** Articles that stand in no section come in one without a name. */
function sectionsOf({ record }: ArchivedEdition, articles: Shown[]): Whole['sections'] {
  if (record.sections.length === 0) return [{ articles }]
  const left = new Map(articles.map(article => [article.id, article]))
  const sections = record.sections.map(({ title, page, articles: ids }) => ({
    title,
    page,
    articles: ids.flatMap(id => {
      const article = left.get(id)
      left.delete(id)
      return article ? [article] : []
    }),
  }))
  return left.size > 0 ? [...sections, { articles: [...left.values()] }] : sections
}

const offered = ['application/epub+zip', 'application/pdf', 'text/markdown']

async function downloadsOf({ record }: ArchivedEdition, object: Shelved, folder: string) {
  const wanted = record.files.filter(
    ({ path, mediaType }) => object.has(path) && (offered.includes(mediaType) || path === 'corrections.json'),
  )
  const files: File[] = []
  const downloads: Listed['downloads'] = []
  for (const { path, mediaType } of wanted.sort((a, b) => rank(a) - rank(b))) {
    const name = `files/${path.split('/').map(fileStep).join('/')}`
    files.push({ ...object.stored(path), path: name })
    downloads.push({ path: `${folder}/${name}`, mediaType, bytes: await object.size(path) })
  }
  return { downloads, files }
}

/** What is not offered by itself, corrections.json, comes last. */
function rank({ mediaType }: { mediaType: string }): number {
  const at = offered.indexOf(mediaType)
  return at < 0 ? offered.length : at
}

/** Bytes; of a larger book no cover is looked for. */
const largestBook = 64_000_000

async function coverIn({ record }: ArchivedEdition, object: Shelved): Promise<ReturnType<typeof coverOf>> {
  const book = record.files.find(({ path, mediaType }) => mediaType === offered[0] && object.has(path))
  const isRead = book && (await object.size(book.path)) <= largestBook
  return isRead ? coverOf(await object.read(book.path)) : undefined
}
