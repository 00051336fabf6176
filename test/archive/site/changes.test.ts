// Corrections → the lines that list them.
import { expect, test } from 'vitest'
import { changes } from '../../../src/archive/site/changes.js'
import type { Correction } from '../../../src/edition.js'
import { take } from '../../../src/ingest/index.js'
import { normalize } from '../../../src/normalize/index.js'
import { places } from '../../../src/place.js'

function copyOf(raw: string) {
  return normalize(take(Buffer.from(raw), 'a.txt', { name: 'a.txt' }), {})
}

test('each has its line, its text before and after, and what stands around it', () => {
  const [changed] = changes([copyOf('第一行\n\n他说,今天,好。\n')])
  const brief = changed!.rows.map(
    ({ line, before, was, now, after }) => `${line} ${before}[${was}→${now}]${after}`,
  )
  expect(brief).toEqual(['3 他说[,→，]今天，好。', '3 他说，今天[,→，]好。'])
})

test('what cannot be seen is shown, and what is long is cut in the middle, never in a character', () => {
  const raw = `a\u200b \u3000\t${'𠮷'.repeat(80)}`
  const place = places(raw)(0, raw.length)
  const correction: Correction = { ruleId: 'x', place, actual: raw, expected: '', reason: '', confidence: 1 }
  const [changed] = changes([{ ...copyOf('x'), text: '', corrections: [correction] }])
  expect(changed!.rows[0]!.was).toMatch(/^a\[U\+200B\]␣□⇥𠮷+…𠮷+$/u)
})

test('beyond two thousand they are only counted', () => {
  const [first, second] = changes([copyOf('好,的。\n\n'.repeat(1500)), copyOf('好,的。\n\n'.repeat(1500))])
  expect([first!.count, first!.rows.length]).toEqual([1500, 1500])
  expect([second!.count, second!.rows.length]).toEqual([1500, 500])
})
