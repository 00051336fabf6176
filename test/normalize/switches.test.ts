// Switches: off, stricter, refused.
import { expect, test } from 'vitest'
import { Refusal } from '../../src/edition.js'
import { normalize } from '../../src/normalize/index.js'
import { cleaned, copyOf } from './copy.js'

const half =
  '今天,天气很好,我们一起去公园里看新开的花。\n\n公园里人不少,花也开得不少,大家都说今年来得正好。\n'
const broken =
  '深夜的上海依旧灯火通明。社区党委书记张韵与团队刚刚完成一项方案攻坚，他们打算明天一早就把方案送到公司\n\n' +
  '董事长的桌上，请他过目。新技术让传统行业迎来发展新机遇，大家都想试一试。\n'

test('off: the text stays, and the copy remembers why', () => {
  const copy = normalize(copyOf(half), { 'half-width-marks': 'off' })
  expect(copy.text).toBe(half)
  expect(copy.rules).toEqual({ 'half-width-marks': 'off' })
  expect(cleaned(half).text).not.toBe(half)
  expect(cleaned(half)).not.toHaveProperty('rules')
})

test('stricter: what was certain enough before becomes a finding', () => {
  const [join] = cleaned(broken).corrections
  expect(join).toMatchObject({ ruleId: 'broken-paragraphs' })
  const strict = normalize(copyOf(broken), { 'broken-paragraphs': 1 })
  expect(join!.confidence).toBeLessThan(1)
  expect(strict.text).toBe(broken)
  expect(strict.findings.map(({ id }) => id)).toContain('low-confidence-join')
})

test('a threshold of the rule’s own, and one too many', () => {
  expect(normalize(copyOf(half), { 'half-width-marks': 1 }).rules).toEqual({ 'half-width-marks': 1 })
  for (const value of [0, -1, 2, Number.NaN, 'on', null, true]) {
    const switches = { 'half-width-marks': value } as Record<string, 'off'>
    expect(() => normalize(copyOf(half), switches)).toThrow(Refusal)
  }
  expect(() => normalize(copyOf(half), { nowhere: 'off' })).toThrow(/no rule “nowhere”/)
})
