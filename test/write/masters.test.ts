// A publication is a folder that can be published again: its masters give the same articles, links and pictures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import type { Published } from '../../src/index.js'
import { publish } from '../../src/index.js'
import { root } from '../../src/root.js'
import { folder, picture } from '../pictures/files.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Published, and then what came of it, and that again. */
async function thrice(input: string, name: string): Promise<Published[]> {
  const first = await publish(input, { formats: ['epub', 'md'], out: join(dir, name, '1') })
  const second = await publish(join(first.dir!, 'edition.yaml'), {
    formats: ['epub', 'md'],
    out: join(dir, name, '2'),
  })
  const third = await publish(second.dir!, { formats: ['epub', 'md'], out: join(dir, name, '3') })
  return [first, second, third]
}

/** What readers see, without places and reasons, which are those of another file. */
const seen = ({ edition }: Published) =>
  edition.articles.map(article =>
    blocks(article).map(({ type, text, level, people }) => ({ type, text, level, people })),
  )
const pictures = ({ edition }: Published) =>
  edition.articles.map(({ pictures }) => [...(pictures?.values() ?? [])].map(one => one?.bytes.length))
const links = ({ galleys }: Published) =>
  galleys.map(({ hast }) => [...JSON.stringify(hast).matchAll(/"href":"(#[as]\d+)"/g)].map(([, to]) => to))
const named = ({ files }: Published, part: string) =>
  files.filter(({ name }) => name.startsWith(part)).map(({ name }) => name)

let rounds: Published[]
beforeAll(async () => {
  rounds = await thrice(join(root, 'samples/linzhou-chenbao/edition.yaml'), 'sample')
}, 120_000)

test('the same articles, sections and facts', () => {
  const [first, second, third] = rounds as [Published, Published, Published]
  expect(seen(second)).toEqual(seen(first))
  expect(seen(third)).toEqual(seen(first))
  expect(first.edition.articles.length).toBeGreaterThan(8)
  for (const { edition } of [second, third]) {
    expect(edition.sections).toEqual(first.edition.sections)
    const { newspaper, date, issue, title, language, publisher, people, slug } = first.edition
    expect(edition).toMatchObject({ newspaper, date, issue, title, language, publisher, people, slug })
  }
})

test('how the PDF is set, if anybody has said it', () => {
  const yaml = ({ files }: Published) =>
    Buffer.from(files.find(({ name }) => name === 'edition.yaml')!.bytes).toString()
  expect(rounds.map(round => /^theme: .*$/m.exec(yaml(round))?.[0])).toEqual(
    Array(3).fill('theme: newspaper'),
  )
})

test('the same pictures, in the same folder however often', () => {
  const [first, second, third] = rounds as [Published, Published, Published]
  expect(pictures(first).flat().length).toBeGreaterThan(3)
  expect(pictures(second)).toEqual(pictures(first))
  expect(pictures(third)).toEqual(pictures(first))
  const kept = ({ files }: Published) => files.map(({ name }) => name).filter(name => /\.png$/.test(name))
  expect(kept(second)).toEqual(kept(first))
  expect(kept(third)).toEqual(kept(first))
  expect(named(third, 'source/source')).toEqual([])
})

test('the second round’s masters are the third’s, byte for byte', () => {
  const [, second, third] = rounds as [Published, Published, Published]
  const bytes = (round: Published) =>
    round.files
      .filter(({ name }) => /^articles|^edition\.yaml$/.test(name))
      .map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])
  expect(bytes(second)).toEqual(bytes(third))
})

test('links between articles lead to the same articles', async () => {
  const text = (to: string) => `# 甲${to}\n\n见[另一篇](${to})，和[那一节](${to}#x)。\n\n![门](../p/门.png)\n`
  const input = folder(
    { 'n/a.md': text('../m/b.md'), 'm/b.md': text('../n/a.md'), 'p/门.png': picture('gate.png') },
    'linked',
  )
  writeFileSync(join(input, 'edition.yaml'), 'articles: [n/a.md, m/b.md]')
  const [first, second, third] = (await thrice(input, 'linked')) as [Published, Published, Published]
  expect(links(first).flat()).toContain('#a2')
  expect(links(second)).toEqual(links(first))
  expect(links(third)).toEqual(links(first))
  expect(pictures(third)).toEqual(pictures(first))
  expect(first.findings).toEqual([])
})
