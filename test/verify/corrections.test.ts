// What a repair may do to words, and what it may not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Correction } from '../../src/edition.js'
import { normalize } from '../../src/normalize/index.js'
import { checkCorrections } from '../../src/verify/corrections.js'
import { verify } from '../../src/verify/index.js'
import { copyOf } from '../parse/copy.js'
import { article, edition } from '../render/galley.js'

const start = { line: 3, column: 2, offset: 20 }

function correction(actual: string, expected: string): Correction {
  const end = { ...start, column: 2 + actual.length, offset: 20 + actual.length }
  return { ruleId: 'forged', place: { start, end }, actual, expected, reason: 'r', confidence: 1 }
}

function found(actual: string, expected: string) {
  return checkCorrections({ ...copyOf('x'), corrections: [correction(actual, expected)] })
}

test.each([
  [',', '，'],
  ['第一段。第一段。', '第一段。'],
  ['中 国 陆 军', '中国陆军'],
  ['news-\npaper', 'newspaper'],
  ['从甲\n\n到乙', '从甲到乙'],
  ['1,000', '1，000'],
  ['...', '……'],
  ['𠮷。𠮷', '𠮷'],
])('%j may become %j', (actual, expected) => expect(found(actual, expected)).toEqual([]))

test.each([
  ['a letter', 'colour', 'coloured'],
  ['a digit', '9时', '19时'],
  ['a Han character', '李文', '李小文'],
  ['a Han character for its like', '户', '戶'],
  ['a rare character for another of its block', '𠮷', '𠮸'],
  ['a full-width digit', '8', '８'],
  ['words in another order', '甲乙', '乙甲'],
  ['a word out of nothing', '', '完'],
])('%s is an invention', (_, actual, expected) => {
  expect(found(actual, expected)).toMatchObject([
    { id: 'text-invented', severity: 'error', file: 'copy.txt', place: { start: { line: 3, column: 2 } } },
  ])
})

test('a forged correction keeps an edition from being published', async () => {
  const forged = article('正文。')
  forged.copy.corrections = [correction('正文', '正文与话')]
  const findings = await verify(edition([forged]), [], [], () => true)
  expect(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toContain(
    'text-invented',
  )
})

describe('no rule of ours invents', () => {
  const rules = join(import.meta.dirname, '../normalize/rules')
  const inputs = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('input.txt'),
  )
  it('has texts to judge by', () => expect(inputs.length).toBeGreaterThan(20))
  it.each(inputs)('%s', path => {
    expect(checkCorrections(normalize(copyOf(readFileSync(join(rules, path), 'utf8'))))).toEqual([])
  })
})
