// What an edition.yaml may say in more ways than one.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readManifest } from '../../../src/ingest/manifest/index.js'
import { checkRules } from '../../../src/read.js'
import { folder } from '../../pictures/files.js'

const dir = folder({ 'a.txt': '甲', 'b.txt': '乙', '[头条].txt': '戊' }, 'edition')

describe('what is no mistake', () => {
  async function read(yaml: string | Uint8Array) {
    writeFileSync(join(dir, 'edition.yaml'), yaml)
    return readManifest(dir, undefined, checkRules)
  }
  const files = ({ sections }: Awaited<ReturnType<typeof read>>) =>
    sections.flatMap(({ items }) => items.map(({ file }) => file))

  test('keys without a value', async () => {
    const { metadata } = await read('title:\nsections: [{ title: , articles: [{ file: a.txt, title: }] }]')
    expect(metadata).toEqual({})
  })

  test('numbers that lose no digit', async () => {
    const { metadata, sections } = await read(
      'issue: 0128\nidentifier: 97870200022071234567\nsections: [{ page: 01, articles: [a.txt] }]',
    )
    expect(metadata).toEqual({ issue: '0128', identifier: '97870200022071234567' })
    expect(sections[0]!.page).toBe('01')
  })

  test('a threshold with a zero more', async () => {
    expect((await read('articles: [a.txt]\nrules: { broken-paragraphs: 0.90 }')).rules).toEqual({
      'broken-paragraphs': 0.9,
    })
  })

  test('a name with brackets', async () => {
    expect(files(await read('articles: ["[头条].txt"]'))).toEqual(['[头条].txt'])
  })

  test('an alias that saves writing', async () => {
    const yaml =
      'articles: [{ file: a.txt, people: &us [{ name: 李文, role: 记者 }] }, { file: b.txt, people: *us }]'
    expect((await read(yaml)).sections[0]!.items[1]!.metadata!.people).toEqual([
      { name: '李文', role: '记者', relator: 'aut' },
    ])
  })

  test('GB18030 and UTF-16, as old editors save', async () => {
    const yaml = 'newspaper: 临洲晨报\npublisher: 临洲晨报社\narticles: [a.txt]'
    for (const encoding of ['gb18030', 'utf-16le'])
      expect((await read(iconv.encode(yaml, encoding, { addBOM: true }))).metadata.newspaper).toBe('临洲晨报')
  })
})
