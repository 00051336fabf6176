// Edition → galleys: which pages there are, what the contents say of them, and what stands around the text.
import type { Root, RootContent } from 'mdast'
import { expect, it } from 'vitest'
import type { Entry, Galley } from '../../src/edition.js'
import { render } from '../../src/render/index.js'
import { words } from '../../src/words.js'
import { xhtml } from '../../src/xhtml.js'
import { article, correction, edition } from './galley.js'
import { wellFormed } from './well-formed.js'

const feature = `::kicker[岁末走基层]{mark="■"}

:::editorNote
编者的话。

::signature[——编者]
:::

## 第一节

::byline[本报记者 李文　王小山]

正文一。

### 小节

正文二。

## 第二节

正文三。
`

it('gives a lone article a page for what opens it and one for each section', () => {
  const galleys = render(edition([article(feature)]))
  expect(galleys.map(({ id, title }) => [id, title])).toEqual([
    ['titlepage', '题'],
    ['a1', '题'],
    ['a1-1', '第一节'],
    ['a1-2', '第二节'],
    ['colophon', '编校说明'],
  ])
})

it('lists the editor’s note and the sections of a lone article, with their bylines as printed', () => {
  expect(outline(render(edition([article(feature)])))).toEqual([
    ['a1#a1-note1', '编者按', '', []],
    ['a1-1#a1-1-h1', '第一节', '本报记者 李文　王小山', [['a1-1#a1-1-h2', '小节', '', []]]],
    ['a1-2#a1-2-h1', '第二节', '', []],
    ['colophon#colophon-title', '编校说明', '', []],
  ])
})

it('gives each of several articles one page and one entry, its note and sections below it', () => {
  const second = article('# 另一篇\n\n::byline[通讯员 赵一]\n\n正文。', 'a2')
  expect(outline(render(edition([article(feature), second])))).toEqual([
    [
      'a1#a1-top1',
      '岁末走基层',
      '',
      [
        ['a1#a1-note1', '编者按', '', []],
        ['a1#a1-h1', '第一节', '本报记者 李文　王小山', [['a1#a1-h2', '小节', '', []]]],
        ['a1#a1-h3', '第二节', '', []],
      ],
    ],
    ['a2#a2-h1', '另一篇', '通讯员 赵一', []],
    ['colophon#colophon-title', '编校说明', '', []],
  ])
})

it.each([
  ['nothing', ''],
  ['a paragraph', '只有一段。'],
  ['HTML alone', '<div>块</div>'],
  ['front matter and furniture alone', '::furniture[· 3 ·]'],
])('leads the contents somewhere even where an article has %s', (_, copy) => {
  for (const articles of [[article(copy)], [article(copy), article('x', 'a2')]]) {
    const galleys = render(edition(articles))
    const [first] = galleys[1]!.entries
    expect(first?.text).toBe(articles.length === 1 ? '题' : 'a1')
    expect(xhtml(galleys[1]!.hast)).toContain(`id="${first?.id}"`)
  }
})

it('leaves the edition as it was', () => {
  const given = edition([article(`${feature}\n注[^1]，[甲][x]。\n\n[^1]: 注\n[x]: https://example.org`)])
  const before = structuredClone(given)
  const first = render(given)
  expect(given).toEqual(before)
  expect(render(given)).toEqual(first)
})

it('says on the title page only what is given', () => {
  const [bare] = render(edition([article('x')]))
  expect(xhtml(bare!.hast)).toBe('<header class="titlepage">\n<h1 id="titlepage-title">题</h1>\n</header>\n')
  const [full] = render(
    edition([article('x')], {
      title: '柳溪《新闻》 & <晚报>',
      subtitle: '副题',
      newspaper: '柳溪日报',
      issue: '第 3 期',
      date: '2026-03-02',
      publisher: '柳溪报社',
    }),
  )
  expect(xhtml(full!.hast)).toBe(`<header class="titlepage">
<p class="nameplate">柳溪日报</p>
<p class="issue"><span>第 3 期</span> <time datetime="2026-03-02">2026年3月2日</time></p>
<h1 id="titlepage-title">柳溪《新闻》 &#x26; &#x3C;晚报></h1>
<p class="subtitle" role="doc-subtitle">副题</p>
<p class="imprint">柳溪报社</p>
</header>
`)
})

it('says in the colophon where the text comes from and what was corrected, and claims no rights', () => {
  const corrected = article('x')
  corrected.copy.corrections = [correction('unheard-of'), correction('line-ends'), correction('line-ends')]
  const html = (metadata = {}) => xhtml(render(edition([corrected], metadata)).at(-1)!.hast)
  expect(html()).toContain('<p>a1.md</p><p>UTF-8，1 字节</p><p class="digest">SHA-256 0123456789abcdef')
  expect(html()).toContain('<li>统一换行符：2 处</li>\n<li>unheard-of：1 处</li>')
  expect(html()).not.toContain('版权')
  expect(html({ rights: '© 柳溪报社' })).toContain('<p class="rights">© 柳溪报社</p>')
  expect(html({ language: 'en' })).toContain('<h1 id="colophon-title">Editorial record</h1>')
  expect(xhtml(render(edition([article('x')])).at(-1)!.hast)).toContain('未作订正')
})

it('keeps template marks in metadata the characters they are', () => {
  const galleys = render(edition([article('x')], { title: '<%= 1 + 1 %><script>', rights: '<%- it %>' }))
  expect(xhtml(galleys[0]!.hast)).toContain('&#x3C;%= 1 + 1 %>&#x3C;script>')
  expect(xhtml(galleys.at(-1)!.hast)).toContain('&#x3C;%- it %>')
  for (const { hast } of galleys) wellFormed(xhtml(hast))
})

it('names every character that each face shows, and folios and running heads', () => {
  const galleys = render(
    edition([article(`# 标题\n\n::byline[李文]\n\n正文**粗体**𠮷👍🏽`)], { title: '刊名' }),
  )
  const { glyphs } = galleys[1]!
  expect([...glyphs['hei-700']!]).toEqual(expect.arrayContaining([...'标题']))
  expect([...glyphs['hei-400']!]).toEqual(expect.arrayContaining([...'李文刊名目录标题0123456789ivxlcdm']))
  expect([...glyphs['song-700']!]).toEqual(expect.arrayContaining([...'粗体']))
  expect([...glyphs['song-400']!]).toEqual(expect.arrayContaining([...'正文𠮷👍🏽']))
  for (const face of Object.values(glyphs)) {
    expect([...face]).toEqual(expect.arrayContaining([...'，。“”（）《》—…']))
    expect(new Set(face).size).toBe([...face].length)
  }
})

it('labels an editor’s note for listeners in the language of the edition', () => {
  const [, english] = render(edition([article(feature)], { language: 'en' }))
  expect(xhtml(english!.hast)).toContain(`aria-label="${words('en').editorNote}"`)
  expect(english!.language).toBe('en')
})

it.each([
  ['quotations', (inside: RootContent) => ({ type: 'blockquote', children: [inside] })],
  [
    'lists',
    (inside: RootContent) => ({ type: 'list', children: [{ type: 'listItem', children: [inside] }] }),
  ],
  ['emphasis', (inside: RootContent) => ({ type: 'emphasis', children: [inside] })],
  ['notes', (inside: RootContent) => ({ type: 'footnoteDefinition', identifier: 'n', children: [inside] })],
])('sets %s nested ten thousand deep, all their text with them', (_, around) => {
  let node = { type: 'text', value: '深处' } as RootContent
  for (let depth = 0; depth < 10_000; depth++) node = around(node) as RootContent
  const { hast } = render(edition([article({ type: 'root', children: [node] } as Root)]))[1]!
  expect(xhtml(hast)).toContain('深处')
  wellFormed(xhtml(hast))
})

type Line = [target: string, text: string, byline: string, children: Line[]]

function outline(galleys: Galley[]): Line[] {
  return galleys.flatMap(({ entries }) => entries.map(line))
}

function line({ galley, id, text, byline = '', children }: Entry): Line {
  return [`${galley}#${id}`, text, byline, children.map(line)]
}
