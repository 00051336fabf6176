// Every rule by its fixtures: rules/<slug>/<case>/input.txt → output.txt. A case without output.txt is one where the
// rule holds back: nothing at all may be changed. More cases are added by adding folders.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/normalize/index.js'
import { cleaned } from './copy.js'

const folder = join(import.meta.dirname, 'rules')
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

it('has fixtures for every rule, and none for rules that are gone', () => {
  expect(slugs.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
})

describe.each(slugs)('%s', slug => {
  it.each(readdirSync(join(folder, slug)))('%s', name => {
    const input = readFileSync(join(folder, slug, name, 'input.txt'), 'utf8')
    const output = join(folder, slug, name, 'output.txt')
    const { text, corrections } = cleaned(input)
    if (existsSync(output)) {
      expect(text).toBe(readFileSync(output, 'utf8'))
      expect(corrections.map(({ ruleId }) => ruleId)).toContain(slug)
    } else {
      expect(text).toBe(input)
      expect(corrections).toEqual([])
    }
  })
})
