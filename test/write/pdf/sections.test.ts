// Galleys of an edition in sections → where each stands, and its headings below those of the section.
import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { render } from '../../../src/render/index.js'
import { lowered, sectionsOf } from '../../../src/write/pdf/sections.js'
import { xhtml } from '../../../src/xhtml.js'
import { article, edition } from '../../render/galley.js'

test('only a section with a name or a page has a page of its own, and its articles stand in it', () => {
  const articles = ['a1', 'a2', 'a3'].map(id => article(`# ${id}`, id))
  const sections = [
    { id: 's1', title: '要闻', articles: ['a1'] },
    { id: 's2', articles: ['a2'] },
    { id: 's3', page: '04', articles: ['a3'] },
  ]
  const made = { ...edition(articles), sections }
  const galleys = render(made)
  expect(galleys.map(({ id }) => id)).toEqual(['titlepage', 's1', 'a1', 'a2', 's3', 'a3', 'colophon'])
  const found = [...sectionsOf(made, galleys)].map(([id, section]) => `${id} ${section.id}`)
  expect(found).toEqual(['s1 s1', 'a1 s1', 's3 s3', 'a3 s3'])
})

test('headings go one level down, wherever they stand; there are six', () => {
  const heading = (level: number) => ({
    type: 'element' as const,
    tagName: `h${level}`,
    properties: {},
    children: [{ type: 'text' as const, value: String(level) }],
  })
  const box = { type: 'element' as const, tagName: 'div', properties: {}, children: [5, 6].map(heading) }
  const tree: Root = { type: 'root', children: [heading(1), heading(2), box] }
  expect(xhtml(lowered(tree))).toBe('<h2>1</h2><h3>2</h3><div><h6>5</h6><h6>6</h6></div>')
  expect(xhtml(tree)).toContain('<h1>1</h1>')
})
