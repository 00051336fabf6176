// A galley's tree → the same with the pages of the articles that it refers to.
import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import type { Galley } from '../../../src/edition.js'
import { referredTo, withPages } from '../../../src/write/pdf/references.js'
import { xhtml } from '../../../src/xhtml.js'

const link = (href: string, words = '《换闸》'): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: words }],
})

function tree(...children: ElementContent[]): Root {
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] }
}

function galley(id: string, hast: Root): Galley {
  return { id, part: 'article', title: id, language: 'zh-Hans', hast, entries: [], glyphs: {} }
}

test('only other articles are referred to, each once', () => {
  const links = tree(link('#a2'), link('#a1-fn1'), link('https://example.org/#a2'), link('#a2'), link('#a9'))
  expect(referredTo([galley('a1', links), galley('a2', tree())])).toEqual(['a2'])
})

test('a known page stands behind the link, one that is not waits for its number', () => {
  const known = new Map([['a2', { words: '（第{page}版）', page: '02' }]])
  const before = tree(link('#a2'), { type: 'text', value: '。' })
  expect(xhtml(withPages(before, known))).toBe(
    '<p><a href="#a2">《换闸》</a><span class="reference" aria-hidden="true">（<span class="tie">第02版</span>）</span>。</p>',
  )
  const open = new Map([['a2', { words: ' (page {page})' }]])
  expect(xhtml(withPages(before, open))).toContain(
    ' (<span class="tie">page <span class="page-of" data-page-of="a2">0</span></span>)</span>。',
  )
  expect(xhtml(before)).toBe('<p><a href="#a2">《换闸》</a>。</p>')
})
