// Trees → text that XML and HTML read alike.
import { expect, test } from 'vitest'
import { xhtml } from '../src/xhtml.js'
import { wellFormed } from './render/well-formed.js'

test('what XML forbids in attributes and text is a reference', () => {
  const words = `<a href="x"> & ' ]]> < >`
  const text = { type: 'text' as const, value: words }
  const written = xhtml({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: { title: words, id: 'a' }, children: [text] }],
  })
  wellFormed(written)
  expect(written.slice(0, written.indexOf('>')).includes('<', 1)).toBe(false)
})
