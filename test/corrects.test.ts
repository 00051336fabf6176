// What an erratum corrects: from edition.yaml or front matter into the records and masters, and not onto the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { publish } from '../src/index.js'
import { root } from '../src/root.js'
import { readWholeEdition } from '../src/write/read-records.js'
import { folder } from './pictures/files.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const record = (path: string) => readWholeEdition(readFileSync(join(path, 'edition.json'), 'utf8'), path)

test('of one article in edition.yaml: the record has it, and so has the publication made of its masters', async () => {
  const [school, poem] = ['柳湾小学的新操场', '晒谷场'].map(article => ({ date: '2026-03-11', article }))
  const first = await publish(join(root, 'samples/linzhou-chenbao'), { formats: ['md'], out: join(dir, '1') })
  const second = await publish(join(first.dir!, 'edition.yaml'), { formats: ['md'], out: join(dir, '2') })
  for (const { dir } of [first, second]) {
    const { corrects, articles } = record(dir!)
    expect(corrects).toBeUndefined()
    expect(articles.filter(article => article.corrects)).toMatchObject([
      { id: 'a9', title: '更正', corrects: [school, poem] },
    ])
  }
})

test('of a lone file in its front matter, by an id on the shelf; the page says no more than the text', async () => {
  const path = join(dir, 'gengzheng.md')
  writeFileSync(path, '---\ncorrects: 临洲晨报/2026-03-11/早版\n---\n\n# 更正\n\n季荒应为季芜。\n')
  const { dir: out, galleys } = await publish(path, { formats: ['md'], out: join(dir, '3') })
  const corrects = [{ newspaper: '临洲晨报', date: '2026-03-11', edition: '早版' }]
  expect(record(out!)).toMatchObject({ articles: [{ id: 'a1', corrects }] })
  expect(record(out!).corrects).toBeUndefined()
  expect(JSON.stringify(galleys.map(({ hast }) => hast))).not.toContain('早版')
})

test('of the edition as a whole', async () => {
  const path = folder({
    'a.txt': '更正\n\n昨日本报日期有误。',
    'edition.yaml': 'corrects: { date: 2026-03-11 }\narticles: [a.txt]',
  })
  const { dir: out } = await publish(path, { formats: ['md'], out: join(dir, '4') })
  expect(record(out!)).toMatchObject({ corrects: [{ date: '2026-03-11' }] })
})

test.each([
  ['corrects: { article: 晒谷场 }\narticles: [a.txt]', /expected date, or edition/],
  ['corrects: 临洲晨报\narticles: [a.txt]', /corrects: expected/],
  ['articles: [{ file: a.txt, corrects: [{ date: 3月11日 }] }]', /expected a date/],
  ['articles: [{ file: "*.txt", corrects: { date: 2026-03-11 } }]', /of which of them is this/],
])('%j is refused', async (yaml, why) => {
  const path = folder({ 'a.txt': '文', 'b.txt': '文', 'edition.yaml': yaml })
  await expect(publish(path, { formats: ['md'], out: dir })).rejects.toThrow(why)
})
