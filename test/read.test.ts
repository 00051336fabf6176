// The library's `rules`: checked before anything is read; in Markdown's front matter a finding.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inspect, Refusal } from '../src/index.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function file(name: string, content: string): string {
  writeFileSync(join(dir, name), content)
  return join(dir, name)
}

test('switches reach the rules', async () => {
  const copy = file('copy.txt', '今天,天气很好,我们一起去公园里看新开的花。\n')
  expect((await inspect(copy)).corrections).not.toEqual([])
  expect((await inspect(copy, { rules: { 'half-width-marks': 'off' } })).corrections).toEqual([])
})

test('an unknown rule is refused before the file is looked for, and for Markdown too', async () => {
  const rules = { nowhere: 'off' } as const
  for (const input of [join(dir, 'missing.txt'), file('copy.md', '今天\n')])
    await expect(inspect(input, { rules })).rejects.toThrow(/no rule “nowhere”/)
  await expect(inspect(join(dir, 'missing.txt'), { rules: {} })).rejects.toThrow(Refusal)
})

test('Markdown is not repaired, with or without switches', async () => {
  const copy = file('half.md', '今天,天气很好。\n')
  const seen = await inspect(copy, { rules: { 'half-width-marks': 'off' } })
  expect(seen).toMatchObject({ corrections: [], findings: [] })
})

test('rules in front matter are a finding where they stand', async () => {
  const copy = file('front.md', '---\ntitle: 花\nrules: { half-width-marks: off }\n---\n\n今天,天气很好。\n')
  const { findings } = await inspect(copy)
  expect(findings).toMatchObject([
    {
      id: 'rules-in-markdown',
      severity: 'warning',
      file: 'front.md',
      place: { start: { line: 3, column: 1, offset: 13 }, end: { line: 3, column: 6 } },
    },
  ])
})

test.each(['rulesets: 1', 'title: "rules: none"', 'description: |\n  rules: none'])(
  'no finding for %s',
  async line => {
    expect((await inspect(file('other.md', `---\n${line}\n---\n\n今天。\n`))).findings).toEqual([])
  },
)
