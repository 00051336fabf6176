// `--rule name=value` on inspect and publish: what is switched, what is recorded, what is refused.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { kanben } from './run.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const copy = join(dir, 'copy.txt')
writeFileSync(
  copy,
  '今天,天气很好,我们一起去公园里看新开的花。\n\n\n公园里人不少,花也开得不少,大家都说今年来得正好。\n',
)

async function ruleIds(...args: string[]): Promise<string[]> {
  const { code, stdout } = await kanben(['inspect', '--json', ...args])
  expect(code).toBe(0)
  return JSON.parse(stdout).corrections.map(({ ruleId }: { ruleId: string }) => ruleId)
}

test('a rule that is off corrects nothing; the others go on', async () => {
  expect(await ruleIds(copy)).toContain('half-width-marks')
  expect(await ruleIds(copy, '--rule', 'half-width-marks=off')).toEqual([])
})

test('switches add up, and the last word on a rule holds', async () => {
  const args = ['--rule', 'half-width-marks=off', '--rule', 'indents=off', '--rule', 'half-width-marks=0.9']
  expect(await ruleIds(copy, ...args)).toContain('half-width-marks')
})

test('edition.json says which rules were switched, and only then', async () => {
  const out = join(dir, 'out')
  const record = () => JSON.parse(readFileSync(join(out, 'copy/edition.json'), 'utf8'))
  const publish = ['publish', copy, '--formats', 'md', '--out', out]
  expect(await kanben(publish)).toMatchObject({ code: 0 })
  expect(record()).not.toHaveProperty('rules')
  const switches = ['--rule', 'half-width-marks=off', '--rule', 'broken-paragraphs=0.9']
  expect(await kanben([...publish, ...switches])).toMatchObject({ code: 0 })
  expect(record().rules).toEqual({ 'broken-paragraphs': 0.9, 'half-width-marks': 'off' })
  expect(readFileSync(join(out, 'copy/copy.md'), 'utf8')).toContain('今天,天气')
  expect(await kanben(['check', join(out, 'copy')])).toMatchObject({ code: 0 })
})

describe('refused in one line that says what there is', () => {
  const cases: [string, string[], string[]][] = [
    ['an unknown rule', ['half-width-mark=off'], ['half-width-mark”', 'half-width-marks, ']],
    ['a name that objects inherit', ['constructor=off'], ['constructor', 'line-ends']],
    ['no value', ['indents'], ['indents', 'name=off']],
    ['a word', ['indents=on'], ['“on”', 'off, or a threshold from']],
    ['a threshold below the rule’s own', ['broken-paragraphs=0.1'], ['0.1', 'broken-paragraphs']],
    ['a threshold nobody reaches', ['broken-paragraphs=1.5'], ['1.5', 'to 1']],
    ['no number', ['broken-paragraphs=NaN'], ['NaN']],
  ]
  test.each(cases)('%s', async (_, [said], words) => {
    for (const command of ['inspect', 'publish']) {
      const { code, stdout, stderr } = await kanben([command, copy, '--rule', said!])
      expect(code).toBe(2)
      expect(stdout).toBe('')
      expect(stderr.trim().split('\n')).toHaveLength(1)
      for (const word of words) expect(stderr).toContain(word)
    }
  })
})
