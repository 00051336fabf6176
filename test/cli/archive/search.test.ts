// What search, duplicates and show print of the catalogue: for people, and as JSON.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createShelf } from '../../../src/archive/shelf.js'
import { duplicatesCommand } from '../../../src/cli/archive/duplicates.js'
import { searchCommand } from '../../../src/cli/archive/search.js'
import { showCommand } from '../../../src/cli/archive/show.js'
import { hold, holdEdition } from '../../archive/catalogue/held.js'

// Read when the colours are loaded, which is before anything else here.
vi.hoisted(() => vi.stubEnv('NO_COLOR', '1'))

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const root = join(dir, 'shelf')
vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const story =
  '望洲桥封闭大修的三百八十九天里，一艘能坐九十人的渡船在两岸之间来回，开船的人五十九岁，祖上三代撑船。' +
  '桥重开的那天早上，他把船靠在北岸，看着人们从桥上走过去，没有一个人往下看。他说，这样很好，桥就是给人走的。'
const paper = { newspaper: '临洲晨报', edition: '早版' }

beforeAll(async () => {
  await createShelf(root)
  holdEdition(root, {
    ...paper,
    date: '2026-03-11',
    articles: [{ title: '<b>渡船</b>\u001b[31m', text: story }],
  })
  const corrects = [{ date: '2026-03-11', article: 'a1' }, { date: '1999-01-01' }]
  holdEdition(root, {
    ...paper,
    date: '2026-03-14',
    articles: [
      { title: '重刊', text: story.replace('五十九', '六十') },
      { title: '更正', text: '::byline[记者 闵川]\n\n渡船有误。', corrects },
    ],
  })
  hold(root, '临洲晨报/2026-03-15/早版', { 'edition.json': '{}' })
})

async function run(command: Command, ...args: string[]): Promise<{ out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  await command.parseAsync([...args, '--root', root], { from: 'user' })
  const said = [out, err].map(spy => spy.mock.calls.flat().join('\n'))
  vi.restoreAllMocks()
  return { out: said[0]!, err: said[1]! }
}

test('search: newest first, hits in brackets, titles as text without a terminal’s signs, what could not be read', async () => {
  const { out, err } = await run(searchCommand(), '渡船')
  const lines = out.split('\n').filter(line => /^\S/.test(line))
  expect(lines.slice(0, 3)).toEqual([
    '重刊  2026-03-14  临洲晨报',
    '更正  2026-03-14  临洲晨报  闵川',
    '<b>渡船</b>\\x1b[31m  2026-03-11  临洲晨报',
  ])
  expect(out).toContain('九十人的【渡船】在')
  expect(lines.at(-1)).toMatch(
    /^3 articles; [\d.]+ ms in 2 editions, \d+ ms to see what is new on the shelf$/,
  )
  expect(err).toMatch(/^not read: .*2026-03-15.*edition\.json: not a record/)
})

test('search: what the shell kept together stays together', async () => {
  expect((await run(searchCommand(), '渡船 有误')).out).toMatch(/^0 articles/)
  expect((await run(searchCommand(), '渡船', '有误', '--limit', '1')).out).toMatch(/^更正/)
})

test('search as JSON', async () => {
  const found = JSON.parse((await run(searchCommand(), '渡船', '--limit', '2', '--json')).out)
  expect(found).toMatchObject({ more: true, editions: 2, hits: [{ article: 'a1' }, { article: 'a2' }] })
  expect(found.milliseconds.answer).toBeGreaterThan(0)
})

test('duplicates: the first printing, and how much of it the others have', async () => {
  const { out } = await run(duplicatesCommand())
  expect(out).toMatch(
    /^ +<b>渡船.*2026-03-11\/早版 {2}a1\n +0\.\d{3} {2}重刊 .*a1\n\n1 article printed several times/,
  )
  const { groups } = JSON.parse((await run(duplicatesCommand(), '--json')).out)
  expect(groups).toMatchObject([[{ score: 1 }, { title: '重刊' }]])
})

test('show: both ends of an erratum, and what it corrects that is not here', async () => {
  const erratum = (await run(showCommand(), '2026-03-14')).out
  expect(erratum).toMatch(/a2 {2}corrects {2}临洲晨报\/2026-03-11\/早版 {2}a1 {2}<b>渡船/)
  expect(erratum).toMatch(/a2 {2}corrects {2}1999-01-01 {2}\(not on this shelf\)/)
  expect((await run(showCommand(), '2026-03-11')).out).toMatch(
    /a1 {2}corrected by {2}临洲晨报\/2026-03-14\/早版 {2}a2 {2}更正$/,
  )
  const { errata } = JSON.parse((await run(showCommand(), '2026-03-11', '--json')).out)
  expect(errata).toMatchObject({ corrects: [], correctedBy: [{ by: { article: 'a2' } }] })
})
