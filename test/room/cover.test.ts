// An EPUB → its cover, or none where it is no picture, too large, or no EPUB.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { coverOf } from '../../src/room/cover.js'

const gate = readFile(join(import.meta.dirname, '../pictures/gate.png'))

const book = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files)

test('the cover comes with its size', async () => {
  const bytes = new Uint8Array(await gate)
  const found = coverOf(book({ 'OEBPS/images/cover.png': bytes, 'OEBPS/images/a1-1.png': new Uint8Array(9) }))
  expect(found).toMatchObject({ file: { path: 'images/cover.png' }, is: { mediaType: 'image/png' } })
  expect(found!.is.width).toBeGreaterThan(0)
  expect(found!.file.bytes).toEqual(bytes)
})

test.each<[string, () => Uint8Array]>([
  ['no cover', () => book({ mimetype: new Uint8Array(1) })],
  ['what is no picture', () => book({ 'OEBPS/images/cover.png': Buffer.from('<script>alert(1)</script>') })],
  [
    'a picture that is cut off',
    () => book({ 'OEBPS/images/cover.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }),
  ],
  [
    'twenty megabytes of nothing in a few bytes',
    () => book({ 'OEBPS/images/cover.png': new Uint8Array(20_000_000) }),
  ],
  ['no EPUB', () => Buffer.from('no zip')],
  ['nothing', () => new Uint8Array()],
])('%s gives none', (_, make) => {
  expect(coverOf(make())).toBeUndefined()
})
