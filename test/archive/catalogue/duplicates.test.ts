// What was printed twice is found, however small the changes, and what only looks alike is not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lettersOf, likeness, shinglesOf } from '../../../src/archive/catalogue/signature.js'
import { createShelf } from '../../../src/archive/shelf.js'
import { duplicatesOnShelf } from '../../../src/catalogue.js'
import { holdEdition } from './held.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const story =
  '望洲桥封闭大修的三百八十九天里，一艘能坐九十人的渡船在两岸之间来回。开船的人五十九岁，祖上三代在棠江上撑船。' +
  '桥重开的那天早上，他把船靠在北岸，看着人们从桥上走过去，没有一个人往下看。他说，这样很好，桥就是给人走的。'
const other =
  '市图书馆夜间开放时间延长到十点半，第一晚来了两百多人，多数是学生。值班的馆员说，最晚离开的是一位退休教师，' +
  '她把一本县志从头到尾翻了一遍，临走时问能不能再开得晚一点。馆长回答，先试三个月，人多就一直开下去。'
const reprinted = story.replace('五十九岁', '今年五十九岁').replace('很好', '挺好')
const rewritten = `${other.slice(0, 50)}${story.slice(0, 30)}另有他事，与此无关，一切如旧，明日再说。`

beforeAll(async () => {
  await createShelf(join(dir, 'shelf'))
  const root = join(dir, 'shelf')
  const hold = (newspaper: string, date: string, ...texts: string[]) =>
    holdEdition(root, {
      newspaper,
      date,
      articles: texts.map((text, i) => ({ title: `第${i + 1}篇`, text })),
    })
  hold('晨报', '2026-01-03', reprinted)
  hold('晨报', '2026-01-01', story, other, other)
  hold('晚报', '2026-01-02', story.replaceAll('，', ', '), rewritten, '本报编辑部')
  hold('日报', '2026-01-04', '本报编辑部', rewritten.slice(0, 60))
})

test('word for word, whatever the marks, and with small changes: the oldest first, each with its score', async () => {
  const { answer } = await duplicatesOnShelf(join(dir, 'shelf'))
  expect(answer.length).toBe(1)
  expect(answer[0]).toMatchObject([
    { newspaper: '晨报', date: '2026-01-01', article: 'a1', score: 1 },
    { newspaper: '晚报', date: '2026-01-02', article: 'a1', score: 1 },
    { newspaper: '晨报', date: '2026-01-03', article: 'a1' },
  ])
  const { score } = answer[0]![2]!
  expect(score).toBeGreaterThan(0.8)
  expect(score).toBeLessThan(1)
})

test('likeness is the part of shingles that both have', () => {
  const of = (text: string) => shinglesOf(lettersOf(text))
  expect(likeness(of(story), of(story))).toBe(1)
  expect(likeness(of(story), of(other))).toBeLessThan(0.05)
  expect(likeness(of('甲乙丙丁戊'), of('甲乙丙丁己'))).toBeCloseTo(1 / 3)
  expect(likeness(of(''), of(''))).toBe(0)
})
