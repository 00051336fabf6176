// Manifest, options and the publication that stands there → that publication, if it would be made the same again.
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { asked } from './asked.js'
import { sha256 } from './digest.js'
import type { Book, Edition } from './edition.js'
import { readBeside, stateOf } from './ingest/picture-file.js'
import { readBytes } from './ingest/read.js'
import type { Manifest } from './manifest.js'
import { newest } from './program.js'
import type { Published, PublishOptions } from './publish.js'
import { wantedFormats } from './write/books.js'
import { readEdition } from './write/read-records.js'
import { metadataOf } from './write/records.js'
import { filesIn } from './write/replaceable.js'
import { tools } from './write/seal.js'

type Record = ReturnType<typeof readEdition>

/**
 * What stands in `dir`, if it was made of the same files in the same way by the same versions, and is whole. No file
 * is parsed for that. Of a PDF it is known only with `options.press`, which tells its browser's version.
 */
export async function standing(
  dir: string,
  manifest: Manifest,
  options: PublishOptions,
): Promise<Published | undefined> {
  const path = join(dir, 'edition.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const record = readEdition(text, path)
    const isSame =
      record.asked === asked(manifest, options) &&
      (await isYounger(path)) &&
      sameTools(record, await toolsOf(options)) &&
      (await sameSources(record, manifest.dir))
    const files = isSame && (await filesOf(record, dir))
    if (!files) return undefined
    const own: Book = { name: 'edition.json', mediaType: 'application/json', bytes: Buffer.from(text) }
    return {
      edition: editionOf(text),
      galleys: [],
      files: [...files, own],
      findings: [],
      dir,
      unchanged: true,
    }
  } catch {
    // What is wrong with it is told when it is to be replaced.
    return undefined
  }
}

/** A program that was built anew may bear its old number. */
async function isYounger(record: string): Promise<boolean> {
  return (await lstat(record)).mtimeMs > newest()
}

async function toolsOf(options: PublishOptions): Promise<Record['tools'] | undefined> {
  if (!wantedFormats(options).includes('pdf')) return tools([])
  const press = await options.press
  if (!press) return undefined
  // Loaded only here: EPUBs have no theme.
  const { madeWith, theme } = await import('./write/pdf/theme.js')
  return tools([{ madeWith: madeWith(press.version, theme(options.theme, options.size, options.marks)) }])
}

function sameTools({ tools }: Record, now: Record['tools'] | undefined): boolean {
  const names = Object.keys(tools)
  return (
    now !== undefined &&
    names.length === Object.keys(now).length &&
    names.every(name => tools[name] === now[name])
  )
}

/** Copies, pictures, and pictures that were looked for in vain. */
async function sameSources({ sources, pictures }: Record, dir: string): Promise<boolean> {
  for (const { name, sha256: was } of sources)
    if (sha256(await readBytes(join(dir, name))) !== was) return false
  const home = await realpath(dir)
  for (const [path, was] of Object.entries(pictures))
    if (stateOf(await readBeside(home, path)) !== was) return false
  return true
}

/** The publication's files, if they are all there, as they were, and no others. */
async function filesOf({ files }: Record, dir: string): Promise<Book[] | undefined> {
  const there = new Set(await filesIn(dir))
  if (there.size !== files.length) return undefined
  const books: Book[] = []
  for (const { path, mediaType, bytes: size, sha256: was } of files) {
    const isThere = there.has(path) && (await lstat(join(dir, path))).size === size
    const bytes = isThere ? await readFile(join(dir, path)) : undefined
    if (!bytes || sha256(bytes) !== was) return undefined
    books.push({ name: path, mediaType, bytes })
  }
  return books
}

/** What the record says of the edition; its articles were not read. */
function editionOf(text: string): Edition {
  return { ...metadataOf(JSON.parse(text)), articles: [], sections: [] }
}
