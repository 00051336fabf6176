// An edition on the shelf → its articles as they were published, for all who find, compare and show them.
import { type Inventory, readInventory, state } from './archive/inventory.js'
import { readStored } from './archive/objects.js'
import { blocks } from './blocks.js'
import type { Article, Block, Copy, Person } from './edition.js'
import { isMarkdown } from './markdown.js'
import { parseMarkdown } from './parse/markdown.js'
import { recordIn } from './shelf-record.js'
import { type EditionRecord, readCorrections } from './write/read-records.js'

/** One version of an edition on the shelf. */
export interface ArchivedEdition {
  /** Of its object: `临洲晨报/2026-03-14/早版`. */
  id: string
  /** `v2`. */
  version: string
  /** Of its object. */
  inventory: Inventory
  /** Its edition.json. */
  record: EditionRecord
  /** In order. */
  articles: ArchivedArticle[]
}

/** One article of it; what nobody has said of it is not there. */
export interface ArchivedArticle {
  /** In its edition: `a3`. */
  id: string
  /** As the contents of the books have it. */
  title: string
  section?: { id: string; title?: string | undefined; page?: string | undefined }
  /** Whom its bylines, datelines and credits name, and its front matter. */
  people: Person[]
  /** All of its words, a line for each block; furniture left out. */
  text: string
  blocks: Block[]
  /** Its tree and front matter; pictures are not looked at. */
  article: Article
}

/** A file of the edition by its path in the publication: `corrections.json`, `articles/a1.md`. */
type Held = (path: string) => Promise<string>

/**
 * The articles of an edition on the shelf, from its Markdown masters. Where it was published without them, from the
 * clean text; of several articles that one file held, the first has all of its text then.
 *
 * @param version `v1`; the newest where none is named
 * @throws {Refusal} when the object holds no publication that can be read
 */
export async function archived(objectDir: string, version?: string): Promise<ArchivedEdition> {
  const inventory = await readInventory(objectDir)
  const name = version ?? inventory.head
  const paths = state(inventory, name)
  const held: Held = async path => String(await readStored(objectDir, inventory, path, name))
  const record = await recordIn(objectDir, inventory, name)
  const read = await readers(record, path => paths.has(path), held)
  const articles: ArchivedArticle[] = []
  for (const [at, { id, title }] of record.articles.entries())
    articles.push(described(await read(at), id, title, record))
  return { id: inventory.id, version: name, inventory, record, articles }
}

/** Which article, by its place in the record → the article. */
async function readers(record: EditionRecord, has: (path: string) => boolean, held: Held) {
  const isLone = record.articles.length === 1
  const masterOf = (id: string) => (isLone ? `${record.slug}.md` : `articles/${id}.md`)
  const lacks = record.articles.some(({ id }) => !has(masterOf(id)))
  const copies = lacks ? await copiesOf(await held('corrections.json')) : new Map<string, Copy>()
  return async (at: number): Promise<Article> => {
    const { id, file } = record.articles[at]!
    const master = masterOf(id)
    if (has(master)) return parseMarkdown(markdownCopy(master, await held(master)), id)
    const copy = copies.get(file)
    copies.delete(file)
    return copy ? fromCopy(copy, id) : { id, copy: markdownCopy(file, ''), tree: empty, metadata: {} }
  }
}

const empty = { type: 'root' as const, children: [] }

// What follows is rarely needed, and loaded only then.

async function fromCopy(copy: Copy, id: string): Promise<Article> {
  if (isMarkdown(copy.source.name)) return parseMarkdown(copy, id)
  const { parse } = await import('./parse/index.js')
  return parse(copy, id)
}

/** Source → its copy, as `normalize` had left it. */
async function copiesOf(corrections: string): Promise<Map<string, Copy>> {
  const { undo } = await import('./normalize/correction.js')
  const records = readCorrections(corrections, 'corrections.json')
  return new Map(
    records.map(record => {
      const raw = undo(record.text, record.corrections)
      return [record.source.name, { ...record, raw, findings: [] }]
    }),
  )
}

/** A master is our own: UTF-8, nothing to repair, its digest proved when it was read. */
function markdownCopy(name: string, text: string): Copy {
  const source = { name, bytes: 0, sha256: '', encoding: 'utf-8' as const, bom: false, why: 'is a master' }
  return { source, raw: text, text, corrections: [], findings: [] }
}

function described(article: Article, id: string, title: string, record: EditionRecord): ArchivedArticle {
  const listed = blocks(article).filter(({ type }) => type !== 'furniture')
  const section = record.sections.find(({ articles }) => articles.includes(id))
  const people = [...listed.flatMap(block => block.people ?? []), ...(article.metadata.people ?? [])]
  return {
    id,
    title,
    ...(section && { section: { id: section.id, title: section.title, page: section.page } }),
    people: [...new Map(people.map(person => [`${person.name}\n${person.role}`, person])).values()],
    text: listed.map(({ text }) => text).join('\n'),
    blocks: listed,
    article,
  }
}
