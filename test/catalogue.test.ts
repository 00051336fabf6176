// A shelf is searched: what is found by which words, under which names, and that the catalogue follows the shelf.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { catalogueFile } from '../src/archive/catalogue/file.js'
import { createShelf } from '../src/archive/shelf.js'
import { searchShelf, type Wanted } from '../src/catalogue.js'
import { hold, holdEdition } from './archive/catalogue/held.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const root = join(dir, 'shelf')
vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const bridge = {
  newspaper: '临洲晨报',
  date: '2026-03-14',
  edition: '早版',
  section: { title: '要闻', page: '01' },
  articles: [
    {
      title: '望洲桥昨日重开',
      text: '::byline[本报记者 闵川]\n\n他说，好。“双减”政策在望洲桥。湖边有 ＡＢＣ１２３ 号灯。',
    },
    {
      title: '<b>夜读</b> & "引号"',
      text: '::byline[本报记者 李文]\n\n列夫·托尔斯泰的书。上海。市民读到十点。',
    },
  ],
}
const lake = {
  newspaper: '棠江日报',
  date: '2025-12',
  section: { title: '副刊', page: 'A3' },
  articles: [{ title: '万峰湖', text: '::byline[闵川]\n\n万峰湖畔，湖水清。望洲桥很远。' }],
}
const book = { slug: 'qianyan', articles: [{ title: '前沿', text: '望洲桥的书，没有日期。' }] }

beforeAll(async () => {
  await createShelf(root)
  for (const said of [bridge, lake, book]) holdEdition(root, said)
})

async function found(words: string, more: Wanted = {}): Promise<string[]> {
  const { answer } = await searchShelf(root, { words, ...more })
  return answer.hits.map(({ edition, article }) => `${edition.split('/')[1]} ${article}`)
}
const [a1, a2, may, none] = ['2026-03-14 a1', '2026-03-14 a2', '2025-12 a1', 'undated a1']

describe('by words', () => {
  test.each([
    ['望洲桥', [a1, may, none]],
    ['闵川', [a1, may]],
    ['湖', [a1, may]],
    ['望洲桥 湖', [a1, may]],
    ['望洲桥 夜读', []],
    ['"湖 望"', []],
    ['湖畔，湖水', [may]],
    ['海市', []],
    ['说好', []],
    ['双减政策', [a1]],
    ['列夫托尔斯泰', [a2]],
    ['列夫·托尔斯泰', [a2]],
    ['abc123', [a1]],
    ['ＡＢＣ１２３', [a1]],
    ['abc', []],
    ['<b>', [a2]],
    ['桥 OR 夜读', []],
    ["'; drop table words --", []],
  ])('%s', async (words, expected) => {
    expect(await found(words)).toEqual(expected)
  })

  test('the words around the hits, the hits marked', async () => {
    const { answer } = await searchShelf(root, { words: '湖 双减政策' })
    const { text, marks } = answer.hits[0]!.snippet
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['双减”政策', '湖'])
    expect(text).toContain('政策在望洲桥。湖边有 ＡＢＣ１２３ 号灯。')
  })

  test('hits in full width, and over the end of a line', async () => {
    for (const [words, hit] of [
      ['abc123', 'ＡＢＣ１２３'],
      ['闵川，他说', '闵川 他说'],
    ]) {
      const { text, marks } = (await searchShelf(root, { words: words! })).answer.hits[0]!.snippet
      expect(marks.map(([start, end]) => text.slice(start, end))).toEqual([hit])
    }
  })

  test('what there is to know of a hit, and whether there are more', async () => {
    const { answer, editions } = await searchShelf(root, { words: '望洲桥', limit: 1 })
    expect(answer).toMatchObject({
      more: true,
      hits: [{ newspaper: '临洲晨报', section: '要闻', page: '01', version: 'v1' }],
    })
    expect(answer.hits[0]!.people).toMatchObject([{ name: '闵川', role: '本报记者' }])
    expect(editions).toBe(3)
  })
})

describe('by names and dates', () => {
  test.each([
    [{ newspaper: '晨报' }, [a1, a2]],
    [{ person: '闵川' }, [a1, may]],
    [{ person: '闵', newspaper: '日报' }, [may]],
    [{ section: '要闻' }, [a1, a2]],
    [{ section: 'a3' }, [may]],
    [{ section: '01' }, [a1, a2]],
    [{ person: '无此人' }, []],
    [{ from: '2026' }, [a1, a2]],
    [{ to: '2025' }, [may]],
    [{ from: '2025-12', to: '2026-03-13' }, [may]],
    [{ from: '2026-03', to: '2026-03', person: '李文' }, [a2]],
  ])('%j', async (wanted, expected) => {
    expect(await found('', wanted)).toEqual(expected)
  })

  test('with words', async () => {
    expect(await found('望洲桥', { person: '闵川', to: '2025-12-31' })).toEqual([may])
  })

  test.each([
    [{}, /nothing to look for/],
    [{ person: '—' }, /no letter or digit/],
    [{ from: '3月' }, /--from 3月: no date/],
  ])('%j is refused', async (wanted, why) => {
    await expect(searchShelf(root, wanted)).rejects.toThrow(why)
  })
})

describe('the catalogue follows the shelf', () => {
  const shelf = join(dir, 'second')
  const say = (title: string, date = '2026-01-01') =>
    holdEdition(shelf, { newspaper: '临洲晨报', date, articles: [{ title, text: '文。' }] })
  const ids = async (words: string) =>
    (await searchShelf(shelf, { words })).answer.hits.map(({ edition }) => edition.split('/')[1])

  beforeAll(async () => {
    await createShelf(shelf)
  })

  test('what is added, changed and taken away', async () => {
    say('旧题')
    expect(await ids('旧题')).toEqual(['2026-01-01'])
    say('新题')
    say('新题', '2026-01-02')
    expect(await ids('旧题')).toEqual([])
    expect(await ids('新题')).toEqual(['2026-01-02', '2026-01-01'])
    rmSync(join(shelf, '临洲晨报/2026-01-02'), { recursive: true })
    expect(await ids('新题')).toEqual(['2026-01-01'])
  })

  test('nothing is written when nothing has changed', async () => {
    const before = readFileSync(catalogueFile(shelf))
    await ids('新题')
    expect(readFileSync(catalogueFile(shelf)).equals(before)).toBe(true)
  })

  test('an edition that cannot be read is told, and the others are found', async () => {
    hold(shelf, '临洲晨报/2026-01-03/slug', { 'edition.json': '{' })
    const { answer, unread, editions } = await searchShelf(shelf, { words: '新题' })
    expect(answer.hits.length).toBe(1)
    expect(editions).toBe(1)
    expect(unread).toMatchObject(
      [{ folder: '临洲晨报/2026-01-03/slug', wrong: /it is not JSON/ }].map(one => ({
        ...one,
        wrong: expect.stringMatching(one.wrong),
      })),
    )
  })

  test.each([
    ['is empty', (file: string) => truncateSync(file, 0)],
    ['is half', (file: string) => truncateSync(file, readFileSync(file).length / 2)],
    ['is something else', (file: string) => writeFileSync(file, 'x'.repeat(9000))],
    [
      'is zeros behind its head',
      (file: string) =>
        writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 4096), Buffer.alloc(90_000)])),
    ],
    ['is gone', (file: string) => rmSync(file)],
  ])('a catalogue that %s is made again', async (_, damage) => {
    damage(catalogueFile(shelf))
    expect(await ids('新题')).toEqual(['2026-01-01'])
  })

  test('runs at once all find what there is, and leave nothing beside it', async () => {
    rmSync(catalogueFile(shelf))
    say('新题', '2026-01-05')
    const all = await Promise.all([1, 2, 3, 4].map(() => ids('新题')))
    expect(all).toEqual(Array(4).fill(['2026-01-05', '2026-01-01']))
    const left = readdirSync(join(dir, 'cache/kanben/catalogues')).filter(name => !name.endsWith('.sqlite'))
    expect(left).toEqual([])
  })

  test('what a killed run left beside it goes with the next change, once nobody can be using it', async () => {
    const [old, young] = ['1-0a', '2-0b'].map(name => `${catalogueFile(shelf)}.${name}`)
    for (const path of [old!, young!]) writeFileSync(path, '')
    utimesSync(old!, 0, 0)
    say('又题', '2026-01-06')
    expect(await ids('又题')).toEqual(['2026-01-06'])
    expect([existsSync(old!), existsSync(young!)]).toEqual([false, true])
    rmSync(young!)
  })

  test('a cache folder that cannot be written is told', async () => {
    const file = join(dir, 'file')
    writeFileSync(file, '')
    vi.stubEnv('XDG_CACHE_HOME', file)
    await expect(ids('新题')).rejects.toThrow(/cannot write the catalogue/)
    vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'))
  })

  test('what is no shelf is refused, and no catalogue made of it', async () => {
    await expect(searchShelf(dir, { words: '桥' })).rejects.toThrow(/is no shelf/)
    expect(existsSync(catalogueFile(dir))).toBe(false)
  })
})
