// Copy with pictures, published → books that carry them, a folder that keeps them, a master that leads to them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, inspect, openBrowser, type Press, type Published, publish, restore } from '../../src/index.js'
import { withPictures } from '../../src/ingest/pictures.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { readPdf } from '../../src/pdf/read.js'
import { render } from '../../src/render/index.js'
import { checkBook } from '../../src/verify/index.js'
import { writeEpub } from '../../src/write/epub/index.js'
import { copyOf } from '../parse/copy.js'
import { folder, picture } from '../pictures/files.js'
import { edition as editionOf } from '../render/galley.js'

const markdown = `---
title: 闸
---

# 闸上的十二月

![1958 年的上闸](photos/gate.png)

::caption[图①：上闸。]

水位 ![灯](<图 一.gif> "灯") 三米四。

![船][boat]

<p>夜里 <img alt="" src='./lamp.webp'></p>

![没有](none.png) ![外](../secret.png) ![密](%2e%2e/secret.png) ![表](file:///etc/passwd) ![页](page.png) ![链](link.png)

[boat]: photos/boat.jpg
`

const dir = folder({
  'in/copy.md': markdown,
  'in/photos/gate.png': picture('gate.png'),
  'in/photos/boat.jpg': picture('boat.jpg'),
  'in/图 一.gif': picture('lamp.gif'),
  'in/lamp.webp': picture('lamp.webp'),
  'in/page.png': '<!doctype html><script>alert(1)</script>',
  'secret.png': picture('gate.png'),
})
symlinkSync('../secret.png', join(dir, 'in/link.png'))

let press: Press
let published: Published
beforeAll(async () => {
  press = await openBrowser()
  published = await publish(join(dir, 'in/copy.md'), { out: join(dir, 'out'), press })
}, 120_000)
afterAll(() => press?.close())

function epubFiles(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes)
}

function file(name: string): Uint8Array {
  return published.files.find(book => book.name === name)!.bytes
}

const same = (a?: Uint8Array, b?: Uint8Array) => Buffer.compare(a!, b!) === 0

test('what cannot be had is told, each once, and the rest is published', () => {
  expect(published.dir).toBeDefined()
  expect(published.findings.map(({ id, message }) => [id, /“(.+?)”/.exec(message)?.[1]])).toEqual([
    ['picture-missing', 'none.png'],
    ['picture-kind', 'page.png'],
    ['refused-image', 'link.png'],
    ['refused-image', '../secret.png'],
    ['refused-image', '%2e%2e/secret.png'],
    ['refused-image', 'file:///etc/passwd'],
  ])
})

test('the EPUB carries the very bytes under safe names, all of them in the manifest', async () => {
  const book = epubFiles(file('copy.epub'))
  const names = ['a1-1.png', 'a1-2.gif', 'a1-3.webp', 'a1-7.jpg']
  expect(Object.keys(book).filter(name => name.startsWith('OEBPS/images/'))).toEqual(
    [...names, 'cover.png'].map(name => `OEBPS/images/${name}`),
  )
  const bytes = ['gate.png', 'lamp.gif', 'lamp.webp', 'boat.jpg'].map(picture)
  names.forEach((name, at) => {
    expect(same(book[`OEBPS/images/${name}`], bytes[at])).toBe(true)
  })
  const opf = new TextDecoder().decode(book['OEBPS/content.opf'])
  expect(opf).toContain('<item id="picture-a1-7" href="images/a1-7.jpg" media-type="image/jpeg"/>')
  expect(opf).toContain('<meta property="schema:accessMode">visual</meta>')
  expect(opf).toContain('<meta property="schema:accessibilityFeature">alternativeText</meta>')
  expect(opf).toContain('<meta property="schema:accessibilityHazard">none</meta>')
  expect(await checkBook({ name: 'copy.epub', bytes: file('copy.epub') })).toEqual([])
})

test('the PDF shows them, on no blank page, in figures that have words', async () => {
  const { pages } = await readPdf(file('copy.pdf'))
  expect(pages.filter(({ hasObjects }) => hasObjects).map(({ label }) => label)).toEqual(['1'])
  const tags = Buffer.from(file('copy.pdf')).toString('latin1')
  expect(tags.match(/\/S \/Figure\b/g)).toHaveLength(3)
  expect(tags.match(/\/Alt\b/g)).toHaveLength(3)
})

test('the folder keeps them untouched, and is whole', async () => {
  for (const [kept, drawn] of [
    ...[
      ['photos/gate.png', 'gate.png'],
      ['photos/boat.jpg', 'boat.jpg'],
    ],
    ...[
      ['图 一.gif', 'lamp.gif'],
      ['lamp.webp', 'lamp.webp'],
    ],
  ] as [string, string][])
    expect(same(readFileSync(join(published.dir!, 'source', kept)), picture(drawn))).toBe(true)
  expect(readdirSync(join(published.dir!, 'source')).sort()).toEqual([
    'copy.md',
    'lamp.webp',
    'photos',
    '图 一.gif',
  ])
  const record = JSON.parse(readFileSync(join(published.dir!, 'edition.json'), 'utf8'))
  const listed = record.files.find(({ path }: { path: string }) => path === 'source/photos/gate.png')
  expect(listed).toMatchObject({ mediaType: 'image/png', sha256: digest(picture('gate.png')) })
  expect(await check(published.dir!)).toEqual([])
  const [source] = await restore(published.dir!)
  expect(new TextDecoder().decode(source!.bytes)).toBe(markdown)
  expect(readFileSync(join(published.dir!, 'report.html'), 'utf8')).toContain('source/photos/gate.png')
})

test('the master is the copy but for the addresses of what is kept, and can be published', async () => {
  const master = join(published.dir!, 'copy.md')
  const moved = readFileSync(master, 'utf8')
  for (const address of [
    '(source/photos/gate.png)',
    '(<source/图 一.gif> "灯")',
    ': source/photos/boat.jpg',
    '(none.png)',
  ])
    expect(moved).toContain(address)
  expect(moved).toContain(`<img alt="" src="source/lamp.webp">`)
  const seen = await inspect(master)
  const blocks = (all: typeof seen.blocks) => all.map(({ type, text, level }) => ({ type, text, level }))
  const unmoved = (all: typeof seen.blocks) =>
    JSON.parse(
      JSON.stringify(blocks(all)).replaceAll('source/', '').replaceAll("'./lamp.webp'", '\\"lamp.webp\\"'),
    )
  expect(unmoved(seen.blocks)).toEqual(unmoved((await inspect(join(dir, 'in/copy.md'))).blocks))
  const again = await publish(master, { out: join(dir, 'again'), press, formats: ['epub'] })
  const [first, second] = [
    file('copy.epub'),
    again.files.find(({ name }) => name === 'copy.epub')!.bytes,
  ].map(epubFiles)
  for (const name of Object.keys(first!).filter(path => path.startsWith('OEBPS/images/a')))
    expect(same(first![name], second![name])).toBe(true)
})

test('another run, from another folder, gives the same bytes', async () => {
  const copy = join(dir, 'elsewhere')
  execFileSync('cp', ['-R', join(dir, 'in'), copy])
  const again = await publish(join(copy, 'copy.md'), { out: join(dir, 'second'), press })
  const digests = ({ files }: Published) => files.map(({ name, bytes }) => [name, digest(bytes)])
  expect(digests(again)).toEqual(digests(published))
}, 60_000)

test('pictures of two articles do not collide, and one that moves is no known hazard', async () => {
  const [one, two] = await Promise.all(
    [picture('gate.png'), picture('blink.gif')].map((bytes, at) =>
      withPictures(
        parseMarkdown(copyOf(`# 题\n\n![图](a.png)`, 'copy.md'), `a${at + 1}`),
        folder({ 'a.png': bytes }),
      ),
    ),
  )
  const edition = editionOf([one!, two!])
  const { bytes } = await writeEpub(edition, render(edition), { fonts: false })
  const book = epubFiles(bytes)
  expect(same(book['OEBPS/images/a1-1.png'], picture('gate.png'))).toBe(true)
  expect(same(book['OEBPS/images/a2-1.gif'], picture('blink.gif'))).toBe(true)
  const opf = new TextDecoder().decode(book['OEBPS/content.opf'])
  expect(opf).toContain('<meta property="schema:accessibilityHazard">unknown</meta>')
  expect(await checkBook({ name: 'x.epub', bytes })).toEqual([])
})

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
