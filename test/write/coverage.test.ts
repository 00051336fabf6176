// The characters of a cut font → the same as fontkit reads in it.
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import type { FaceId } from '../../src/edition.js'
import { coverage } from '../../src/write/coverage.js'
import { faces, subset } from '../../src/write/fonts.js'

test('of every face, with characters beyond the first plane and such as it lacks', async () => {
  const text = `a1．，“”—…临洲晨报${String.fromCodePoint(0x20000, 0x20bb7, 0x1f600, 0x0e01, 0x9fff)}`
  const files = await subset(Object.fromEntries(Object.keys(faces).map(face => [face as FaceId, text])))
  expect(files).toHaveLength(Object.keys(faces).length)
  for (const { bytes, missing } of files) {
    const covered = coverage(bytes)
    const font = create(bytes)
    expect([...text].filter(one => covered.has(one.codePointAt(0)!))).toEqual(
      [...text].filter(one => font.hasGlyphForCodePoint(one.codePointAt(0)!)),
    )
    expect(missing).toContain('\u{1F600}')
    expect(missing).not.toContain('临')
  }
})
