// Theme `book` at each of its sizes: lines read back from the PDF and measured against theme.yaml.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/edition.js'
import type { Line } from '../../../src/pdf/lines.js'
import { type PdfPage, readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { openBrowser, type Press, theme, writePdf } from '../../../src/write/pdf/index.js'
import { margins } from '../../../src/write/pdf/page-css.js'
import { article, edition } from '../../render/galley.js'

/** Points of a CSS pixel. */
const px = 0.75

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

async function print(articles: Article[], size?: string) {
  const made = edition(articles, { publisher: '柳溪出版社' })
  const { bytes, findings } = await writePdf(made, render(made), press, theme('book', size))
  return { ...(await readPdf(bytes)), findings }
}

const own = ({ lines }: PdfPage) => lines.filter(line => !line.artifact)
const labels = (pages: PdfPage[]) => pages.map(({ label }) => label)
const texts = (page?: PdfPage) => page && own(page).map(({ text }) => text)
const numbered = (pages: PdfPage[]) => pages.filter(({ label }) => /^\d+$/.test(label))

const prose = '柳溪的水从上闸放下来，过三座桥，进了城。守闸的人说，水是不等人的，人也不必等水。'
/** Of several lengths: of one alone, all pages of a size may end a line early, lest a line be left alone. */
const paragraphs = Array.from({ length: 24 }, (_, at) => prose.repeat(6 + (at % 3))).join('\n\n')

/** Each kind of block between two paragraphs, so that one of uneven height pushes what follows off the grid. */
const blocks = [
  '## 一座闸\n\n正文。',
  '## 很长的题目要排成两行甚至三行才放得下，因为它实在是太长了又没有人肯把它改短一些\n\n正文。',
  '### 怎么换\n\n正文。',
  '#### 细目\n\n正文。',
  '::kicker[走基层]',
  '::dateline[本报柳溪12月3日电]',
  ':::editorNote\n编者的话。\n\n::signature[——编者]\n:::',
  '> 门是好门，只是老了。',
  '- 甲\n- 乙\n  - 丙\n\n正文。',
  ':::verse\n闸门起\\\n水声低\n\n一寸一寸\n:::',
  '```\n水位 1.2\n```',
  '| 闸 | 建成 |\n|---|---|\n| 上闸 | 一九五八年 |\n| 下闸 | 一九九五年 |',
  '***',
  `${prose}这是:ruby[刊本]{rt="kān běn"}，不是抄本。`,
  '有<u>柳溪</u><u>上闸</u>。',
  '有`码`，**粗体**，有注[^1]。',
]
const all = `# 换闸\n\n::byline[本报记者 李文]\n\n${blocks.map(block => `${prose}\n\n${block}\n\n${prose}`).join('\n\n')}\n\n[^1]: 注。`

test.each(['a5', '32k', '16k', 'a4'])(
  '%s: characters and lines fill the type area, on one grid',
  async size => {
    const { pages } = await print([article(all, 'a1'), article(`# 长文\n\n${paragraphs}`, 'a2')], size)
    const set = theme('book', size)
    const { em, line, lines, measure, width, height } = set.page
    const { inner, outer, top } = margins(set)
    const isBody = (found: Line) => Math.abs(found.size - em * px) < 0.02
    let fullest = 0
    let kinds = 0
    for (const page of numbered(pages)) {
      expect([page.width, page.height].map(Math.round)).toEqual([width, height].map(Math.round))
      const body = own(page).filter(isBody)
      const left = page.number % 2 === 1 ? inner : outer
      // A Han character stands in the middle of its line (document.ts, fontFace).
      const first = height - top - ((line - em) / 2 + em * 0.88) * px
      for (const { y, text } of body) {
        const off = (first - y) / (line * px)
        expect(Math.abs(off - Math.round(off)), `${size} p. ${page.label}: “${text}”`).toBeLessThan(0.05)
        expect(Math.round(off), text).toBeLessThan(lines)
        expect(Math.round(off), text).toBeGreaterThanOrEqual(0)
      }
      for (const { x, text } of body) {
        if (!prose.startsWith(text.slice(0, 6))) continue
        kinds++
        expect((x - left) / (em * px), text).toBeCloseTo(2, 1)
      }
      const right = Math.max(
        ...body.map(({ x, width, text }) => x + width - (/\p{P}$/u.test(text) ? (em * px) / 2 : 0)),
      )
      expect(right, page.label).toBeLessThan(left + measure * em * px + 0.5)
      fullest = Math.max(fullest, new Set(body.map(({ y }) => Math.round(y))).size)
    }
    expect(kinds).toBeGreaterThan(40)
    expect(fullest).toBe(lines)
  },
  60_000,
)

test('several articles: half-title, title and contents on right-hand pages, as each article; what is blank is silent', async () => {
  const several = ['甲', '乙', '丙'].map((name, at) => article(`# ${name}篇\n\n${prose}`, `a${at + 1}`))
  const { pages, findings } = await print(several)
  expect(findings).toEqual([])
  expect(labels(pages)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1', '2', '3', '4', '5', '6'])
  expect(texts(pages[0])).toEqual(['题'])
  expect(texts(pages[2])).toEqual(['题', '柳溪出版社'])
  expect(texts(pages[4])!.map(row => row.replaceAll(' ', ''))).toEqual([
    '目录',
    '甲篇1',
    '乙篇3',
    '丙篇5',
    '编校说明6',
  ])
  for (const at of [1, 3, 5, 7, 9]) expect(pages[at]!.lines, pages[at]!.label).toEqual([])
  expect([6, 8, 10].map(at => texts(pages[at])![0])).toEqual(['甲篇', '乙篇', '丙篇'])
  expect(texts(pages.at(-1))).toContain('编校说明')
}, 30_000)

test('no character is alone on a last line, and no number without its unit', async () => {
  const { em, measure } = theme('book').page
  // One character more from paragraph to paragraph: one of them would leave one alone, whatever the width.
  const ends = Array.from({ length: 30 }, (_, at) => '门'.repeat(measure * 2 - 10 + at)).map(
    text => `${text}。`,
  )
  const units = Array.from({ length: 30 }, (_, at) => `${'水'.repeat(at + 5)}1500余万元${'水'.repeat(30)}`)
  const { pages } = await print([article([...ends, ...units].join('\n\n'))])
  const lines = numbered(pages)
    .flatMap(own)
    .filter(({ size, text }) => Math.abs(size - em * px) < 0.02 && /[门水]/.test(text))
  expect(lines.length).toBeGreaterThan(100)
  for (const { text } of lines) {
    expect(text).not.toMatch(/^门?。?$/u)
    expect(text.replaceAll(' ', '')).not.toMatch(/(\d|余|万)$|^(余|万|元)/)
  }
}, 30_000)
