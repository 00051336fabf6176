// docs/rules.md says something of every rule, under its slug, in the order in which the rules run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/normalize/index.js'
import { root } from '../../src/root.js'

test('every rule has its anchor, in order', () => {
  const anchors = readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^## (.+)$/gm)
  expect([...anchors].map(([, slug]) => slug)).toEqual(rules.map(({ id }) => id))
})
