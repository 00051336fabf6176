// An erratum and what it corrects, seen from both ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createShelf } from '../../../src/archive/shelf.js'
import { type Errata, errataOnShelf } from '../../../src/catalogue.js'
import { holdEdition } from './held.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const root = join(dir, 'shelf')
vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const paper = '临洲晨报'
const article = (title: string, corrects?: object[]) => ({
  title,
  text: '文。',
  ...(corrects && { corrects }),
})
let errata: Map<string, Errata>

beforeAll(async () => {
  await createShelf(root)
  const wrong = [article('柳湾小学的新操场'), article('晒谷场')]
  for (const edition of ['早版', '晚版'])
    holdEdition(root, { newspaper: paper, date: '2026-03-11', edition, articles: wrong })
  holdEdition(root, { newspaper: '棠江日报', date: '2026-03-11', edition: '早版', articles: wrong })
  holdEdition(root, {
    newspaper: paper,
    date: '2026-03-14',
    edition: '早版',
    articles: [
      article('要闻'),
      article('更正', [
        { date: '2026-03-11', article: '《柳湾小学的新操场》' },
        { date: '2026-03-11', edition: '晚版', article: 'a2' },
        { newspaper: '无此报', date: '2026-03-11' },
      ]),
    ],
  })
  holdEdition(root, {
    newspaper: paper,
    date: '2026-03-15',
    edition: '早版',
    corrects: [{ newspaper: '棠江日报', date: '2026-03-11' }],
    articles: [article('声明')],
  })
  errata = await errataOnShelf(root)
})

const by = { edition: `${paper}/2026-03-14/早版`, article: 'a2', title: '更正' }
const at = (id: string) => errata.get(id)

test('what corrects: as it says it, and what of that is on the shelf', () => {
  const [first, second, third] = at(by.edition)!.corrects
  const school = { article: 'a1', title: '柳湾小学的新操场' }
  expect(first).toMatchObject({
    by,
    said: { date: '2026-03-11', article: '《柳湾小学的新操场》' },
    of: ['早版', '晚版']
      .map(edition => ({ edition: `${paper}/2026-03-11/${edition}`, ...school }))
      .sort((a, b) => (a.edition < b.edition ? -1 : 1)),
  })
  expect(second!.of).toEqual([{ edition: `${paper}/2026-03-11/晚版`, article: 'a2', title: '晒谷场' }])
  expect(third!.of).toEqual([])
})

test('what is corrected says by what', () => {
  expect(at(`${paper}/2026-03-11/早版`)).toMatchObject({ corrects: [], correctedBy: [{ by }] })
  expect(at(`${paper}/2026-03-11/晚版`)!.correctedBy.map(one => one.by)).toEqual([by, by])
  expect(at('棠江日报/2026-03-11/早版')!.correctedBy).toMatchObject([
    { by: { edition: `${paper}/2026-03-15/早版` }, of: [{ edition: '棠江日报/2026-03-11/早版' }] },
  ])
})

test('whoever has nothing to do with it is not in it', async () => {
  expect(errata.size).toBe(5)
  holdEdition(root, {
    newspaper: paper,
    date: '2026-03-14',
    edition: '早版',
    articles: [article('更正撤回')],
  })
  expect((await errataOnShelf(root)).size).toBe(2)
})

test('a title that no edition of the day has leads to the editions', async () => {
  const corrects = [{ date: '2026-03-11', article: '无此文' }]
  holdEdition(root, {
    newspaper: paper,
    date: '2026-03-16',
    edition: '早版',
    articles: [article('更正', corrects)],
  })
  const [erratum] = (await errataOnShelf(root)).get(`${paper}/2026-03-16/早版`)!.corrects
  expect(erratum!.of.map(link => [link.edition, link.article])).toEqual([
    [`${paper}/2026-03-11/早版`, undefined],
    [`${paper}/2026-03-11/晚版`, undefined],
  ])
})
