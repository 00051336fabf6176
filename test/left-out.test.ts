// What a plain folder holds beside its articles is told, once and by name.
import { expect, test } from 'vitest'
import { leftOut } from '../src/left-out.js'
import type { Manifest } from '../src/manifest.js'

function messages(others: string[], images: string[] = []): string[] {
  const items = [{ file: '1.txt', images: images.map(file => ({ file })) }]
  const manifest: Manifest = { dir: '.', slug: 'x', metadata: {}, sections: [{ items }], others }
  return leftOut(manifest, []).map(({ id, message }) => `${id}: ${message}`)
}

test('pictures that nobody claims, documents that are not read, and nothing else', () => {
  expect(messages(['1.png', 'a/B.JPG', '稿.docx', 'notes.csv', 'x.svg'], ['1.png'])).toEqual([
    'picture-unused: no article has “a/B.JPG”',
    'document-unread: neither .txt nor .md: “稿.docx”',
  ])
  expect(messages(['1.png'], ['1.png'])).toEqual([])
})

test('many are counted', () => {
  const [told] = messages(Array.from({ length: 30 }, (_, i) => `${i}.png`))
  expect(told).toMatch(/“19\.png”, 10 more$/)
})
