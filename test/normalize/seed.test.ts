// The text that the project was asked for with: exactly its damage is repaired, and nothing else.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { redo, undo } from '../../src/normalize/correction.js'
import { cleaned } from './copy.js'

const raw = readFileSync('samples/qianyan-guancha.txt', 'utf8')
const { text, corrections, findings } = cleaned(raw)
const of = (rule: string) => corrections.filter(({ ruleId }) => ruleId === rule)
const removed = of('duplicate-paragraphs')[0]!
const kept = raw.slice(0, removed.place.start.offset)

it('makes every half-width mark full-width: 148 that stay and 5 in the copy that goes, and one pair of brackets', () => {
  expect(raw.match(/[,:;?!]/g)).toHaveLength(153)
  expect(of('half-width-marks')).toHaveLength(148)
  expect(removed.actual.match(/[,:;?!]/g)).toHaveLength(5)
  expect(of('half-width-brackets').map(({ expected }) => expected)).toEqual(['（', '）'])
  expect(text).not.toMatch(/[,:;?!()]/)
})

it('joins both broken paragraphs and no other', () => {
  expect(of('broken-paragraphs').map(({ actual, expected }) => [actual, expected])).toEqual([
    ['\n\n', ''],
    ['\n\n', ''],
  ])
  expect(text).toContain('穿行其间。公司董事长李诗华说：')
  expect(text).toContain('要进一步统一思想，保持定力')
  expect(of('hard-wraps')).toEqual([])
})

it('removes the cut-off copy at the end and keeps the whole paragraph', () => {
  expect(of('duplicate-paragraphs')).toHaveLength(1)
  expect(removed.actual.trim()).toMatch(/^“今年的拼.*罗平县委书记许韶$/)
  expect(text).toMatch(/罗平县委书记许韶发说。$/)
})

it('changes nothing else: blanks, digits, letters, Han and quotes are those of the raw text', () => {
  const lines = (all: string) => all.split('\n')
  expect(text.match(/[^\S\n]/g)).toEqual(kept.match(/[^\S\n]/g))
  for (const kind of [/[0-9]+(?:\.[0-9]+)?/g, /[A-Za-z]+/g, /\p{Script=Han}/gu, /[“”‘’]/g])
    expect(text.match(kind)).toEqual(kept.match(kind))
  expect(lines(text)).toContain('本报记者 巨云鹏 王鉴欣')
  expect(lines(kept).length - lines(text).length).toBe(4)
  expect(corrections).toHaveLength(148 + 2 + 2 + 1)
  expect(findings).toEqual([])
})

it('can be undone and done again', () => {
  expect(undo(text, corrections)).toBe(raw)
  expect(redo(raw, corrections)).toBe(text)
})
