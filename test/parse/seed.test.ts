import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import { assemble } from '../../src/parse/assemble.js'
import { parse } from '../../src/parse/index.js'
import { copyOf } from './copy.js'

const raw = readFileSync(new URL('../../samples/qianyan-guancha.txt', import.meta.url), 'utf8')
const article = parse(copyOf(raw, 'qianyan-guancha.txt'), 'a1')
const found = blocks(article)
const texts = (type: string) => found.filter(block => block.type === type).map(block => block.text)

test('label, note, signature, heads and bylines are seen as they are, and nothing else is named', () => {
  expect(texts('kicker')).toEqual(['前沿观察·年终特别策划'])
  expect(texts('editorNote').map(text => text.split('\n').length)).toEqual([2])
  expect(texts('signature')).toEqual(['——编者'])
  expect(texts('heading')).toEqual([
    '抓紧干,跑出创新加速度',
    '铆劲干,走好转型发展路',
    '统筹干,绘就和谐山水图',
  ])
  expect(texts('byline')).toEqual(['本报记者 巨云鹏 王鉴欣', '本报记者 郑洋洋', '本报记者 杨文明'])
  expect(new Set(found.map(block => block.type))).toEqual(
    new Set(['kicker', 'editorNote', 'signature', 'heading', 'byline', 'paragraph']),
  )
})

test('the ornament is the label’s mark, not its text', () => {
  const kicker = article.tree.children[0]!
  expect(kicker).toMatchObject({ type: 'leafDirective', name: 'kicker', attributes: { mark: '■' } })
})

test('places lead back to the raw text', () => {
  for (const block of found.filter(block => block.type !== 'editorNote')) {
    const { start, end } = block.place
    expect(raw.slice(start.offset, end.offset).replace(/^■ /, '')).toBe(block.text)
    expect(raw.split('\n')[start.line - 1]!.slice(start.column - 1)).toContain(block.text)
  }
})

test('the note’s place is that of its paragraphs, without the signature', () => {
  const { place } = found.find(block => block.type === 'editorNote')!
  expect([place.start.line, place.end.line]).toEqual([5, 7])
})

test('the edition is named after the label; four people, no title of our own making', () => {
  const edition = assemble([article], {}, 'qianyan-guancha')
  expect(edition).toMatchObject({ title: '前沿观察·年终特别策划', titleFrom: 'kicker', language: 'zh-Hans' })
  expect(edition.people.map(person => `${person.name} ${person.role} ${person.relator}`)).toEqual([
    '巨云鹏 本报记者 rpt',
    '王鉴欣 本报记者 rpt',
    '郑洋洋 本报记者 rpt',
    '杨文明 本报记者 rpt',
  ])
  for (const key of ['date', 'publisher', 'rights', 'newspaper']) expect(edition).not.toHaveProperty(key)
})
