// Texts → the folder of a publication, as publish leaves it but for its report and its books: small, and in a millisecond.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copiesOf } from '../../src/copies.js'
import type { Book, Metadata } from '../../src/edition.js'
import { take } from '../../src/ingest/index.js'
import { normalize } from '../../src/normalize/index.js'
import { assemble } from '../../src/parse/assemble.js'
import { parse } from '../../src/parse/index.js'
import { rawBytes } from '../../src/restore.js'
import { masters } from '../../src/write/masters.js'
import { correctionsJson, editionJson } from '../../src/write/records.js'
import { sourceFiles } from '../../src/write/sources.js'

/** @param texts raw copy, one an article */
export function publication(dir: string, slug: string, metadata: Metadata, texts: readonly string[]): string {
  const articles = texts.map((text, at) => {
    const name = `${at + 1}.txt`
    return parse(normalize(take(Buffer.from(text), name, { name })), `a${at + 1}`)
  })
  const edition = assemble(articles, metadata, slug)
  const records = json('corrections.json', correctionsJson(copiesOf(edition)))
  const files = [...masters(edition), records, ...sourceFiles(edition, rawBytes)]
  const record = json('edition.json', editionJson(edition, files, { kanben: 'test' }))
  for (const { name, bytes } of [...files, record]) {
    const path = join(dir, slug, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  return join(dir, slug)
}

function json(name: string, text: string): Book {
  return { name, mediaType: 'application/json', bytes: Buffer.from(text) }
}
