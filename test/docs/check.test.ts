// docs/check.md lists every finding of ours for EPUBs, with its severity.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finding } from '../../src/findings.js'
import { root } from '../../src/root.js'

const page = readFileSync(join(root, 'docs/check.md'), 'utf8')
const table = readFileSync(join(root, 'src/findings.ts'), 'utf8')

test('all findings of EPUBs, and no others, are explained', () => {
  const raised = [...table.matchAll(/^ {2}'(epub-[a-z-]+)':/gm)].map(([, id]) => id!)
  const listed = [...page.matchAll(/^\| `(epub-[a-z-]+)` \| (\w+) \|/gm)]
  expect(listed.map(([, id]) => id!).sort()).toEqual(raised.sort())
  for (const [, id, severity] of listed) expect([id, finding(id!, '').severity]).toEqual([id, severity])
})
