// The name of an edition that is found without reading it is the one that it gets.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readManifest } from '../../../src/ingest/manifest/index.js'
import { slugOfInput } from '../../../src/ingest/manifest/slug.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-slug-'))
afterAll(() => rmSync(dir, { recursive: true }))

for (const [name, content] of [
  ['临洲 晨报.v2/a.txt', '甲'],
  ['临洲 晨报.v2/早版.yaml', 'articles: [a.txt]'],
  ['said/a.txt', '甲'],
  ['said/edition.yaml', 'articles: [a.txt]'],
  ['said too/a.txt', '甲'],
  ['said too/edition.yml', 'articles: [a.txt]'],
  ['文章（一）.txt', '甲'],
  ['b.c.md', '甲'],
] as const) {
  mkdirSync(dirname(join(dir, name)), { recursive: true })
  writeFileSync(join(dir, name), content)
}
symlinkSync('said', join(dir, 'linked'))

test.each([
  '临洲 晨报.v2',
  '临洲 晨报.v2/早版.yaml',
  'said',
  'said/',
  'said/edition.yaml',
  'said too/edition.yml',
  'linked',
  'linked/edition.yaml',
  '文章（一）.txt',
  'b.c.md',
])('%s', async name => {
  const input = join(dir, name)
  expect(await slugOfInput(input)).toBe((await readManifest(input)).slug)
})
