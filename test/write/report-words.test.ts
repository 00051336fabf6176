// What the report calls a rule is what the rule calls itself.
import { expect, it } from 'vitest'
import { rules } from '../../src/normalize/index.js'
import { dateIn, ruleName } from '../../src/words.js'

it.each(rules.map(rule => [rule.id, rule] as const))('%s has its name in both languages', (id, { title }) => {
  expect({ zh: ruleName(id, 'zh-Hans'), en: ruleName(id, 'en') }).toEqual(title)
})

it.each([
  ['zh-Hans', '2025-12-30', '2025年12月30日'],
  ['zh-Hant', '2025-02', '2025年2月'],
  ['zh', '1919', '1919年'],
  ['en', '2025-12-30', '2025-12-30'],
  ['zh', '腊月', '腊月'],
])('writes the date of a %s edition %s as %s', (language, date, printed) => {
  expect(dateIn(language, date)).toBe(printed)
})
