import { expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import { Refusal } from '../../src/edition.js'
import { assemble } from '../../src/parse/assemble.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { copyOf } from './copy.js'

const read = (text: string) => parseMarkdown(copyOf(text, 'copy.md'), 'a1')
const listed = (text: string) => blocks(read(text)).map(block => `${block.type}: ${block.text}`)

test('directives are roles; bylines name people', () => {
  const [kicker, title, byline] = blocks(read('::kicker[评论]{mark="■"}\n\n# 题\n\n::byline[本报记者 李 文]'))
  expect(kicker).toMatchObject({ type: 'kicker', text: '评论', confidence: 1 })
  expect(title).toMatchObject({ type: 'title', level: 1 })
  expect(byline!.people).toEqual([{ name: '李文', role: '本报记者', relator: 'rpt' }])
})

test('what only looks like a directive stays the text it was', () => {
  expect(listed('12:30 开船，比分3:2，见 a:b[c]{d}。')).toEqual([
    'paragraph: 12:30 开船，比分3:2，见 a:b[c]{d}。',
  ])
  expect(listed('::video[海]{src="x"}')).toEqual(['paragraph: ::video[海]{src="x"}'])
  expect(listed(':::aside\n话\n\n::byline[作者 李文]\n:::')).toEqual([
    'paragraph: :::aside',
    'paragraph: 话',
    'byline: 作者 李文',
    'paragraph: :::',
  ])
})

test('links stay links, escaped addresses stay words', () => {
  const { tree } = read('见 https://example.com 与 www\\.example.com')
  const kinds = (tree.children[0] as { children: { type: string }[] }).children.map(child => child.type)
  expect(kinds).toEqual(['text', 'link', 'text'])
})

test('notes, lists, quotes, tables, code, breaks and images are listed by their roles', () => {
  const text = `:::editorNote
一

二

::signature[——编者]
:::

- 甲
- 乙

> 引
> 文

| a | b |
| - | - |
| 1 | 2 |

~~~
code
~~~

***

![图](map.png)`
  expect(listed(text)).toEqual([
    'editorNote: 一\n二',
    'signature: ——编者',
    'list: 甲',
    'list: 乙',
    'quote: 引\n文',
    'table: a\tb\n1\t2',
    'code: code',
    'break: ',
    'image: 图',
  ])
})

test('front matter becomes metadata; unknown keys are left out', () => {
  const { metadata, tree } = read(
    '---\ntitle: 题\nissue: 12\ndate: 2025-12-30\nsubject: 水利\npeople: [李文]\ngenre: news\n---\n\n正文。',
  )
  expect(metadata).toEqual({
    title: '题',
    issue: '12',
    date: '2025-12-30',
    subject: ['水利'],
    people: [{ name: '李文', role: '', relator: 'aut' }],
  })
  expect(tree.children[0]!.position!.start.line).toBe(10)
})

test.each([
  ['---\ntitle: 题\ndate: 2025-13-40\n---\n', 'copy.md:3:7: date: expected a date such as 2025-12-30'],
  [
    '---\ntitle: 题\nlanguage: 中文\n---\n',
    'copy.md:3:11: language: expected a language tag such as zh-Hans',
  ],
  ['---\ndate: 2025-02-30\n---\n', 'copy.md:2:7: date: expected a date'],
  ['---\ntitle: [a\n---\n', 'copy.md:2:'],
  ['---\n- a\n---\n', 'copy.md:2:1: expected lines of `key: value`'],
  ['---\npeople:\n  - name: 李文\n    relator: writer\n---\n', 'copy.md:'],
  ['---\ntitle:\n  deep: 1\n---\n', 'title: expected text'],
])('a mistake in front matter is refused with its place: %j', (text, message) => {
  expect(() => read(text)).toThrow(Refusal)
  expect(() => read(text)).toThrow(message)
})

test('an edition takes its name from what is said, else from what is seen, else from the file', () => {
  const from = (text: string, given = {}) => {
    const { title, titleFrom } = assemble([read(text)], given, 'slug')
    return [title, titleFrom]
  }
  expect(from('---\ntitle: 甲\n---\n# 乙', { title: '丙' })).toEqual(['丙', 'metadata'])
  expect(from('---\ntitle: 甲\n---\n# 乙')).toEqual(['甲', 'metadata'])
  expect(from('::kicker[签]\n\n# 乙')).toEqual(['乙', 'title'])
  expect(from('::kicker[签]\n\n## 乙')).toEqual(['签', 'kicker'])
  expect(from('## 乙')).toEqual(['乙', 'heading'])
  expect(from('话。')).toEqual(['slug', 'file'])
})

test('an identifier follows the source and the title, and nothing else', () => {
  const edition = (text: string, sha256 = '0'.repeat(64)) => {
    const article = read(text)
    article.copy.source.sha256 = sha256
    return assemble([article], {}, 'slug').identifier
  }
  expect(edition('# 甲')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(edition('# 甲')).toBe(edition('# 甲'))
  expect(edition('# 甲')).not.toBe(edition('# 乙'))
  expect(edition('# 甲')).not.toBe(edition('# 甲', '1'.repeat(64)))
})

test('words between two rules are a heading, as CommonMark has it (example 96)', () => {
  expect(listed('---\n题\n---\n话。')).toEqual(['break: ', 'heading: 题', 'paragraph: 话。'])
  expect(() => read('---\ntitle:题\nx: y\n---\n')).toThrow('copy.md:2:')
})

test('a colon in a line swallows neither link nor note', () => {
  const { tree } = read('来源:新华网[原文](https://example.org)，9:am[^1]，见:ruby[刊]\n\n[^1]: 注')
  const [paragraph] = tree.children as { children: { type: string; value?: string }[] }[]
  expect(paragraph!.children.map(({ type, value }) => value ?? type)).toEqual([
    '来源:新华网',
    'link',
    '，9:am',
    'footnoteReference',
    '，见:ruby[刊]',
  ])
})

test('a reading stands with its base', () => {
  const { tree } = read(':ruby[刊本]{rt="kān běn"}')
  expect(tree.children[0]).toMatchObject({
    children: [
      { type: 'textDirective', name: 'ruby', attributes: { rt: 'kān běn' }, children: [{ value: '刊本' }] },
    ],
  })
})
