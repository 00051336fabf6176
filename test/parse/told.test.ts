// What people say of an article goes before what is seen in it, and no word of the text is lost or said twice.
import { describe, expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import type { Article } from '../../src/edition.js'
import type { Item } from '../../src/manifest.js'
import { parse } from '../../src/parse/index.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { told, toldAll } from '../../src/parse/told.js'
import { copyOf } from './copy.js'

const text = `本报专讯
望洲桥重开
本报记者 苏禾
昨日清晨，望洲桥重开。桥上先过的是三轮车和自行车，渡船照旧在桥下等人。
图①：晨光里的望洲桥。
图②：桥下的渡船。
早市的摊主说，桥通了，菜便宜了三毛。
`
const article = (raw = text): Article => parse(copyOf(raw, 'news/01.txt'), 'a1')
const shown = (seen: Article) => blocks(seen).map(({ type, text }) => `${type} ${text}`)
const as = (said: Omit<Item, 'file'>, raw?: string) => shown(told(article(raw), said))
const titled = (title: string) => ({ metadata: { title } })

test('the text by itself', () => {
  expect(shown(article())).toEqual([
    'kicker 本报专讯',
    'title 望洲桥重开',
    'byline 本报记者 苏禾',
    'paragraph 昨日清晨，望洲桥重开。桥上先过的是三轮车和自行车，渡船照旧在桥下等人。',
    'caption 图①：晨光里的望洲桥。',
    'caption 图②：桥下的渡船。',
    'paragraph 早市的摊主说，桥通了，菜便宜了三毛。',
  ])
})

describe('a title', () => {
  test('that the text has', () => {
    expect(as(titled('望洲桥重开'))).toEqual(shown(article()))
    expect(as(titled('望洲桥 重开'))).toEqual(shown(article()))
  })

  test('that another line of its head says', () => {
    expect(as(titled('本报专讯')).slice(0, 3)).toEqual([
      'title 本报专讯',
      'subtitle 望洲桥重开',
      'byline 本报记者 苏禾',
    ])
  })

  test('that differs: the old one stays, below it', () => {
    expect(as(titled('桥通了')).slice(0, 4)).toEqual([
      'kicker 本报专讯',
      'title 桥通了',
      'subtitle 望洲桥重开',
      'byline 本报记者 苏禾',
    ])
  })

  test('that the text lacks', () => {
    const plain = '昨日清晨，桥重开了，三轮车和自行车先上了桥，渡船照旧在桥下等人。\n'
    expect(as(titled('桥通了'), plain)).toEqual(['title 桥通了', `paragraph ${plain.trim()}`])
  })

  test('stands in the contents, too', () => {
    expect(told(article(), titled('桥通了')).metadata.title).toBe('桥通了')
  })
})

describe('roles of lines', () => {
  test('what was the title gives way', () => {
    expect(as({ roles: { 1: 'title' } }).slice(0, 2)).toEqual(['title 本报专讯', 'subtitle 望洲桥重开'])
    expect(as({ roles: { 3: 'title' } }).slice(0, 3)).toEqual([
      'kicker 本报专讯',
      'kicker 望洲桥重开',
      'title 本报记者 苏禾',
    ])
  })

  test.each([
    'kicker',
    'subtitle',
    'byline',
    'dateline',
    'signature',
    'heading',
    'paragraph',
    'caption',
    'credit',
    'furniture',
  ] as const)('%s', role => {
    expect(as({ roles: { 7: role } }).at(-1)).toBe(`${role} 早市的摊主说，桥通了，菜便宜了三毛。`)
  })

  test('a line in which no block begins', () => {
    const { copy, tree } = told(article(), { roles: { 99: 'title', 2: 'title' } })
    expect(copy.findings.map(({ id, message }) => [id, message])).toEqual([
      ['role-in-vain', 'no block begins in line 99, which shall be title'],
    ])
    expect(tree).toEqual(told(article(), { roles: { 2: 'title' } }).tree)
  })

  test('of several articles in one file: each its own, none lost', () => {
    const copy = copyOf('# 甲\n\n文。\n\n# 乙\n\n文。\n', 'two.md')
    const whole = parseMarkdown(copy, '')
    const [one, two] = [whole.tree.children.slice(0, 2), whole.tree.children.slice(2)].map(children => ({
      ...whole,
      tree: { ...whole.tree, children },
    }))
    const seen = toldAll([one!, two!], { roles: { 3: 'subtitle', 4: 'byline', 7: 'caption' } })
    expect(seen.map(shown)).toEqual([
      ['title 甲', 'subtitle 文。'],
      ['title 乙', 'caption 文。'],
    ])
    expect(seen.map(({ copy }) => copy.findings.map(({ message }) => message))).toEqual([
      ['no block begins in line 4, which shall be byline'],
      ['no block begins in line 4, which shall be byline'],
    ])
    expect(seen[0]!.copy).toBe(seen[1]!.copy)
  })
})

describe('pictures', () => {
  const inOrder = (images: Item['images']) => shown(told(article(), { images: images! })).slice(3)
  const lead = 'paragraph 昨日清晨，望洲桥重开。桥上先过的是三轮车和自行车，渡船照旧在桥下等人。'
  const rest = 'paragraph 早市的摊主说，桥通了，菜便宜了三毛。'
  const [first, second] = ['caption 图①：晨光里的望洲桥。', 'caption 图②：桥下的渡船。']

  test('stand above the captions that the text has for them; credits below', () => {
    expect(
      inOrder([
        { file: 'news/a.png', alt: '桥', credit: '苏禾 摄' },
        { file: 'b.png', alt: '船' },
      ]),
    ).toEqual([lead, 'image 桥', first, 'credit 苏禾 摄', 'image 船', second, rest])
  })

  test('with a caption of their own stand below the head', () => {
    const images = [{ file: 'a.png', alt: '菜', caption: '早市', credit: '苏禾 摄' }]
    expect(inOrder(images)).toEqual(['image 菜', 'caption 早市', 'credit 苏禾 摄', lead, first, second, rest])
  })

  test('a caption that the text has, said again, is said once', () => {
    expect(inOrder([{ file: 'b.png', alt: '船', caption: '图②：桥下的渡船。' }])).toEqual([
      lead,
      first,
      'image 船',
      second,
      rest,
    ])
  })

  test('more of them than captions', () => {
    const images = ['a', 'b', 'c'].map(name => ({ file: `${name}.png`, alt: name }))
    expect(inOrder(images)).toEqual(['image c', lead, 'image a', first, 'image b', second, rest])
  })

  test('are reached from where the article lies', () => {
    const seen = JSON.stringify(
      told(article(), { images: [{ file: 'a b%.png' }, { file: 'news/x.png' }] }).tree,
    )
    expect(seen).toContain('"url":"../a b%25.png"')
    expect(seen).toContain('"url":"x.png"')
  })
})
