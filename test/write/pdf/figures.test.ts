// A galley's tree → how wide and where its pictures stand, in columns and among lines that run down.
import type { Element, ElementContent, Properties, Root } from 'hast'
import { expect, test } from 'vitest'
import { columnsOf, forPrint } from '../../../src/write/pdf/figures.js'
import { theme } from '../../../src/write/pdf/theme.js'

const page = theme('newspaper', 'a4').page
const element = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})
const figure = (width: number, height: number) => element('figure', {}, element('img', { width, height }))
const paragraph = element('p', {}, { type: 'text', value: '文' })

test('a landscape with pixels enough stands across: higher above a text than amid it, where a high one keeps to a column', () => {
  const set = (...children: Root['children']) =>
    forPrint({ type: 'root', children }, page).children.map(node =>
      node.type === 'element' ? node.properties.className : undefined,
    )
  expect(set(figure(1800, 1200), paragraph, figure(1800, 1200))).toEqual([
    ['figure', 'across'],
    undefined,
    ['figure'],
  ])
  expect(set(figure(1800, 600), figure(400, 300), figure(900, 1200))).toEqual([
    ['figure', 'across', 'long'],
    ['figure'],
    ['figure'],
  ])
})

test('a landscape amid a text that does not stand across makes its columns half as many, each of whole characters', () => {
  const { em } = page
  const tree: Root = { type: 'root', children: [paragraph, figure(1500, 1080)] }
  expect(columnsOf(tree, page)).toEqual({ count: 2, gap: 2.5 })
  expect(columnsOf({ type: 'root', children: [paragraph, figure(900, 1200)] }, page)).toEqual({
    count: 4,
    gap: 1.5,
  })
  const [, div] = forPrint(tree, page).children as Element[]
  const { width, height, style } = (div!.children[0] as Element).properties
  expect(width).toBe(25 * em)
  const [above, , below] = String(style).match(/\d+/g)!.map(Number)
  expect((Number(height) + above! + below!) % page.line).toBe(0)
})

test('at the head of a page a picture amid the text may be as high as one above it', () => {
  const tree: Root = { type: 'root', children: [paragraph, figure(1800, 1200)] }
  const [, amid] = forPrint(tree, page).children as Element[]
  const [, head] = forPrint(tree, { ...page, isHead: true }).children as Element[]
  expect([amid, head].map(div => div!.properties.className)).toEqual([['figure'], ['figure', 'across']])
})

test('among lines that run down a table lies in a box', () => {
  const tree: Root = { type: 'root', children: [element('table', {})] }
  const [box] = forPrint(tree, { ...page, writing: 'vertical' }).children as Element[]
  expect([box!.tagName, box!.properties.className, (box!.children[0] as Element).tagName]).toEqual([
    'div',
    ['table'],
    'table',
  ])
})
