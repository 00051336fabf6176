// Several runs that write to one place, and runs that were killed there → one whole publication.
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Book, Edition } from '../../src/edition.js'
import { writePublication } from '../../src/write/publication.js'
import { editionJson } from '../../src/write/records.js'
import { workFolder } from '../../src/write/work-folder.js'

const top = fs.mkdtempSync(join(tmpdir(), 'kanben-at-once-'))
afterAll(() => fs.rmSync(top, { recursive: true }))

let out: string
beforeEach(() => {
  out = fs.mkdtempSync(join(top, 'out-'))
})

const edition: Edition = {
  ...{ slug: '前沿', title: '前沿观察', titleFrom: 'kicker', language: 'zh-Hans', identifier: 'urn:uuid:1' },
  people: [],
  articles: [],
  sections: [],
}

function publication(text: string): Book[] {
  const files = ['前沿.md', 'source/a.txt', 'report.html'].map(name => book(name, `${name} ${text}`))
  return [...files, book('edition.json', editionJson(edition, files, {}))]
}

function book(name: string, content: string): Book {
  return { name, mediaType: 'text/plain', bytes: Buffer.from(content) }
}

function lying(slug: string): Record<string, string> {
  const names = fs.readdirSync(join(out, slug), { recursive: true }) as string[]
  const files = names.filter(name => fs.statSync(join(out, slug, name)).isFile())
  return Object.fromEntries(files.map(name => [name, fs.readFileSync(join(out, slug, name), 'utf8')]))
}

const asLying = (files: Book[]) =>
  Object.fromEntries(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]))

test.each([1, 2, 3, 4, 5, 6])('twelve at once: all are told yes, one stands there, whole (%i)', async () => {
  const all = Array.from({ length: 12 }, (_, at) => publication(`${at % 3}`))
  await Promise.all(all.map(files => writePublication(out, '前沿', files)))
  expect(fs.readdirSync(out)).toEqual(['前沿'])
  expect(all.map(asLying)).toContainEqual(lying('前沿'))
})

test('an old publication that a killed run had put aside is there again', async () => {
  const files = publication('旧')
  await writePublication(out, '前沿', files)
  const ended = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
  const work = workFolder(out, '前沿').replace(`~${process.pid}-`, `~${ended}-`)
  fs.mkdirSync(work, { recursive: true })
  fs.renameSync(join(out, '前沿'), join(work, 'old-001'))
  await writePublication(out, '别的', publication('别的'))
  expect(fs.readdirSync(out)).toEqual(['别的', '前沿'].sort())
  expect(lying('前沿')).toEqual(asLying(files))
})
