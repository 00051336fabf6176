// Articles of an edition on the shelf: from its masters, and from the clean text where it has none.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archived } from '../src/archived.js'
import { type Published, publish } from '../src/index.js'
import { root } from '../src/root.js'
import { hold } from './archive/catalogue/held.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

let sample: Published
beforeAll(async () => {
  sample = await publish(join(root, 'samples/linzhou-chenbao'), { formats: ['md'], out: dir })
}, 60_000)

const withoutMasters = () =>
  Object.fromEntries(
    sample.files
      .filter(({ name }) => !/\.md$|^edition\.yaml$/.test(name) || name.startsWith('source/'))
      .map(({ name, bytes }) => [name, Buffer.from(bytes)]),
  )

test('an edition from its masters: what it says of itself, its sections, articles and people', async () => {
  const edition = await archived(hold(join(dir, 'shelf'), '临洲晨报/2026-03-14/早版', sample.dir!))
  expect(edition).toMatchObject({ id: '临洲晨报/2026-03-14/早版', version: 'v1' })
  expect(edition.record).toMatchObject({ newspaper: '临洲晨报', date: '2026-03-14', edition: '早版' })
  expect(edition.articles.map(({ id }) => id)).toEqual(sample.edition.articles.map(({ id }) => id))
  const bridge = edition.articles[0]!
  expect(bridge).toMatchObject({ title: '望洲桥昨日清晨重开', section: { title: '要闻', page: '01' } })
  expect(bridge.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['闵川', '苏禾']))
  expect(bridge.text.split('\n')).toContain('望洲桥昨日清晨重开')
})

test('without masters the clean text gives the same words', async () => {
  const full = await archived(join(dir, 'shelf/临洲晨报/2026-03-14/早版'))
  const bare = await archived(hold(join(dir, 'shelf'), 'books/undated/bare', withoutMasters()))
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  expect(bare.articles.length).toBe(full.articles.length)
  const at = full.articles.findIndex(({ title }) => title === '更正')
  expect(letters(bare.articles[at]!.text)).toBe(letters(full.articles[at]!.text))
  expect(bare.articles.every(({ text }) => text.length > 100)).toBe(true)
})

test('what is no publication is refused in one line', async () => {
  const object = hold(join(dir, 'shelf'), 'x/y/z', { 'a.txt': 'a' })
  await expect(archived(object)).rejects.toThrow(/has no edition\.json/)
  const odd = hold(join(dir, 'shelf'), 'x/y/odd', {
    'edition.json': '{"schema":"kanben/edition","version":9}',
  })
  await expect(archived(odd)).rejects.toThrow(/not a record that kanben can read/)
})
