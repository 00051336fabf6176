// A shelf → its reading room: a folder of pages, feeds and an index to search, which needs neither server nor network.
//
//  1. room/scan.ts       every edition: is it the one whose pages are there? in which language? what does it correct?
//  2. room/edition.ts    those that are not: their pages, pictures and downloads
//  3. archive/site/      first page, newspapers, years; feeds; the index of the search
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { checkShelf } from './archive/shelf.js'
import { assets } from './archive/site/assets.js'
import { type Errata, editionPages } from './archive/site/edition-pages.js'
import { errataOf } from './archive/site/errata.js'
import { clear, closeRoom, openRoom, readOurs, settle, writeFolder, writeNew } from './archive/site/keep.js'
import { inOrder, type Listed, type Paper, papers } from './archive/site/listed.js'
import { listPages } from './archive/site/lists.js'
import { feeds, fullTitle } from './archive/site/opds.js'
import { opds1 } from './archive/site/opds1.js'
import { opds2 } from './archive/site/opds2.js'
import type { Page } from './archive/site/page.js'
import * as search from './archive/site/search.js'
import { roomWords, type Words } from './archive/site/words.js'
import { Refusal } from './edition.js'
import { roomEdition } from './room/edition.js'
import { kept, keyOf, language, recordName, type Scanned, scan } from './room/scan.js'

export interface RoomOptions {
  /** BCP 47, of what the room says itself: that of most editions where it is left out. */
  language?: string
  /** Told how many of how many editions are done. */
  onEdition?: (done: number, all: number) => void
}

export interface Room {
  /** How many editions it shows, and of how many the pages were made now. */
  editions: number
  made: number
  /** What could not be shown, and why. */
  refused: { dir: string; why: string }[]
}

/**
 * Make the reading room of a shelf, or bring one up to date: pages of editions that are as they were stay as they are,
 * and what comes out is what would be made in an empty folder.
 *
 * ```js
 * const { editions, made } = await readingRoom('/srv/shelf', 'public')
 * ```
 *
 * @throws {Refusal} when there is no shelf, or `out` is something else than a reading room
 */
export async function readingRoom(root: string, out: string, options: RoomOptions = {}): Promise<Room> {
  await checkShelf(root)
  checkApart(root, out)
  const before = await openRoom(out)
  const { editions, refused } = await scan(root, out)
  const words = roomWords(options.language ?? language(editions))
  const folders = editions.map(({ about }) => about.path)
  await settle(out, { folders: [...new Set([...before.folders, ...folders])], files: before.files })
  const { shown, made } = await showAll(editions, { out, words, refused, ...options })
  const all = papers(shown.sort(inOrder))
  const chunks = search.chunks(shown)
  for (const chunk of chunks) await writeChunk(out, chunk)
  const files: string[] = []
  for (const { path, text } of pages(all, chunks, words)) {
    await writeNew(out, path, text)
    files.push(path)
  }
  const now = { folders: [...shown.map(({ path }) => path), ...chunks.map(folderOfChunk)], files }
  await clear(out, before, now)
  await settle(out, now)
  await closeRoom(out)
  return { editions: shown.length, made, refused }
}

/** A room is cleared of what is no more: never where editions are kept. */
function checkApart(root: string, out: string): void {
  const way = relative(resolve(root), resolve(out))
  const isBelow = !way.startsWith('..') && !way.startsWith(sep)
  const isAbove = relative(resolve(out), resolve(root)).split(sep)[0] !== '..'
  if (isBelow || isAbove)
    throw new Refusal(
      `${out}: the shelf and its reading room would lie in one another`,
      'Name another folder with --out.',
    )
}

function* pages(all: Paper[], chunks: search.Chunk[], words: Words): Iterable<Page> {
  yield* assets()
  yield* listPages(all, words)
  yield { path: 'search/chunks.js', text: search.chunkList(chunks) }
  for (const feed of feeds(all, words)) {
    yield opds2(feed, words)
    yield opds1(feed, words)
  }
}

const folderOfChunk = ({ name }: search.Chunk): string => `search/${name}`

/** Its name says what is in it, so one that is there is as it should be. */
async function writeChunk(out: string, chunk: search.Chunk): Promise<void> {
  const folder = folderOfChunk(chunk)
  if (await readFile(join(out, folder, 'editions.js')).catch(() => undefined)) return
  const files = await search.chunkFiles(chunk, async ({ path }) =>
    search.wordsIn(await readOurs(out, `${path}/words.js`)),
  )
  await writeFolder(
    out,
    folder,
    files.map(({ path, text }) => ({ path, bytes: text })),
  )
}

interface Showing extends RoomOptions {
  out: string
  words: Words
  refused: Room['refused']
}

/** The pages of each edition. One that cannot be read is left out, and said. */
async function showAll(editions: readonly Scanned[], { out, words, refused, onEdition }: Showing) {
  const errata = errataOf(
    editions.map(({ about }) => about),
    words,
  )
  const shown: (Listed & { key: string })[] = []
  let made = 0
  for (const [at, edition] of editions.entries()) {
    const links = errata.get(edition.about.id) ?? { corrects: [], correctedBy: [] }
    const key = keyOf(edition, words, links)
    const listed = edition.kept?.key === key ? edition.kept.listed : undefined
    if (listed) shown.push({ ...listed, key })
    else {
      const fresh = await show(edition, key, links, { out, words }).catch(told(edition.dir, refused))
      if (fresh) shown.push({ ...fresh, key })
      made += Number(fresh !== undefined)
    }
    onEdition?.(at + 1, editions.length)
  }
  return { shown, made }
}

async function show(
  edition: Scanned,
  key: string,
  errata: Errata,
  { out, words }: Pick<Showing, 'out' | 'words'>,
): Promise<Listed> {
  const { path } = edition.about
  const { whole, files, texts } = await roomEdition(edition.dir, path)
  const made = editionPages({ ...whole, errata }, words)
  const searched = search.wordsOf(whole.listed, fullTitle(whole.listed, words), texts)
  const own = made.map(page => ({ path: page.path.slice(path.length + 1), bytes: page.text }))
  await writeFolder(out, path, [
    ...own,
    ...files,
    { path: 'words.js', bytes: search.wordsFile(path, searched) },
    { path: recordName, bytes: kept(edition, key, whole.listed) },
  ])
  return whole.listed
}

/** What is wrong with one edition is no reason to show none. */
function told(dir: string, refused: Room['refused']) {
  return (error: unknown) => {
    if (!(error instanceof Refusal) || error.exitCode !== 2) throw error
    refused.push({ dir, why: error.message })
    return undefined
  }
}
