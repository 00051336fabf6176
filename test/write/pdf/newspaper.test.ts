// Editions in the theme `newspaper` → their pages, read back with pdf.js and measured: grid, columns, heads, folio lines.
import { readFileSync } from 'node:fs'
import type { Nodes, Root } from 'hast'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Article, Metadata } from '../../../src/edition.js'
import { assemble } from '../../../src/parse/assemble.js'
import type { Line } from '../../../src/pdf/lines.js'
import { type PdfPage, readPdf } from '../../../src/pdf/read.js'
import { read } from '../../../src/read.js'
import { render } from '../../../src/render/index.js'
import { checkPdf } from '../../../src/verify/pdf/index.js'
import { halved } from '../../../src/write/pdf/figures.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { theme } from '../../../src/write/pdf/theme.js'
import { article } from '../../render/galley.js'

vi.setConfig({ testTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

const sizes = ['a4', 'tabloid', 'broadsheet']
const seed = () => read('samples/qianyan-guancha.txt')
const sample = () => read('test/conformance/copy/newspaper.md')

const titles = [
  '柳溪四座水闸全部换装新门',
  '冬修水利今日开工',
  '五村新装水表二百块，按月抄表到户',
  '渡口老船下水',
  '县图书馆延长开放时间至晚九点，周末设儿童专场',
  '橘子外运创新高',
  '下柳码头修复完毕，货船可昼夜停靠',
  '气象台：本周后期有小雪',
]
const sentence = '施工分三段进行：先上游，后下游，最后是各村的支渠；沿线1350户居民的用水由临时管线保障。'

/** From a few lines each to most of a page, so that heads come to stand at every height. */
function eight(): Article[] {
  return titles.map((title, at) => {
    const text = Array.from({ length: [14, 3, 2, 4, 2, 3, 9, 1][at]! }, () => sentence.repeat(2))
    return article(`# ${title}\n\n::byline[本报记者 李 文]\n\n${text.join('\n\n')}`, `a${at + 1}`)
  })
}

async function print(articles: Article[], size: string, metadata: Metadata = {}) {
  const edition = assemble(articles, metadata, 'newspaper')
  const galleys = render(edition)
  const chosen = theme('newspaper', size)
  const { bytes, findings } = await writePdf(edition, galleys, press, chosen)
  expect(findings).toEqual([])
  return { edition, galleys, bytes, ...measures(chosen.page), ...(await readPdf(bytes)) }
}

/** In points. */
function measures(page: ReturnType<typeof theme>['page']) {
  const { em, line, measure, columns, gap, inner } = page
  const step = ((measure + gap) / columns) * em * 0.75
  const starts = Array.from({ length: columns }, (_, at) => inner + at * step)
  const wide = halved(page)
  const wideStep = ((measure + wide.gap) / wide.count) * em * 0.75
  return {
    ...{ em: em * 0.75, leading: line * 0.75, starts, width: step - gap * em * 0.75, columns },
    wide: {
      starts: Array.from({ length: wide.count }, (_, at) => inner + at * wideStep),
      width: wideStep - wide.gap * em * 0.75,
    },
  }
}

type Printed = Awaited<ReturnType<typeof print>>

const closeUp = (text: string) => text.replace(/\s/g, '')
const text = ({ lines }: PdfPage) => lines.filter(({ artifact }) => !artifact)
const isBody = ({ em }: Printed, { size }: Line) => Math.abs(size - em) < 0.01
const bodyOf = (printed: Printed, page: PdfPage) => text(page).filter(line => isBody(printed, line))
const isHead = ({ em }: Printed, { size }: Line) => size > em * 1.25

/** Whether a figure, which stands a little apart, parts it from the other on its line. */
const goesOn = (line: Line, other: Line) =>
  other !== line && other.y === line.y && Math.abs(line.x - other.x - other.width) < line.size

function expectGrid(printed: Printed): void {
  for (const page of printed.pages) {
    const body = bodyOf(printed, page)
    const top = Math.max(...body.map(({ y }) => y))
    for (const { y, text } of body) {
      const lines = (top - y) / printed.leading
      expect(Math.abs(lines - Math.round(lines)) * printed.leading, text).toBeLessThan(0.2)
    }
  }
}

/** Whatever opens a text has two lines of it below, in its own column or across them all. */
function expectText(printed: Printed): void {
  for (const page of printed.pages) {
    const lines = text(page)
    lines.forEach((head, at) => {
      if (!isHead(printed, head)) return
      const below = lines.slice(at + 1).filter(line => isBody(printed, line))
      expect(below.length, head.text).toBeGreaterThanOrEqual(2)
      for (const { y } of below.slice(0, 2)) expect(y, head.text).toBeLessThan(head.y)
    })
  }
}

function wordsOf(tree: Nodes | Root): string[] {
  if (tree.type === 'text') return [closeUp(tree.value)].filter(Boolean)
  return 'children' in tree ? tree.children.flatMap(child => wordsOf(child as Nodes)) : []
}

/** All that the galleys say, in order, and besides it nothing but the numbers and bullets of lists. */
function expectWhole(printed: Printed, plate = ''): void {
  let rest = closeUp(printed.pages.flatMap(page => text(page).map(line => line.text)).join(''))
  expect(rest.startsWith(plate)).toBe(true)
  rest = rest.slice(plate.length)
  const extra: string[] = []
  for (const words of printed.galleys.slice(1).flatMap(({ hast }) => wordsOf(hast))) {
    const at = rest.indexOf(words)
    expect(at, words).toBeGreaterThanOrEqual(0)
    extra.push(rest.slice(0, at))
    rest = rest.slice(at + words.length)
  }
  expect(extra.join('') + rest).toMatch(/^(?:\d\.|•)*$/)
}

describe.each(sizes)('on %s', size => {
  test('eight short stories are whole and in order, on one grid, each head with its text', async () => {
    const printed = await print(eight(), size)
    expectWhole(printed)
    expectGrid(printed)
    expectText(printed)
    const heads = printed.pages.flatMap(page => text(page).filter(line => isHead(printed, line)))
    const [lead, ...others] = heads.filter(({ text }) => !text.startsWith('编校'))
    expect(closeUp(lead!.text)).toContain(titles[0])
    for (const other of others) expect(other.size).toBeLessThan(lead!.size * 0.8)
  })

  test('lines begin where a column does, of the page or of half as many, or within it, and end there', async () => {
    const printed = await print(eight(), size)
    const { em, starts, width, wide } = printed
    const body = printed.pages.flatMap(page =>
      bodyOf(printed, page).filter((line, _, all) => !all.some(other => goesOn(line, other))),
    )
    for (const { x, text, width: own } of body) {
      const isIn = (starts: number[], width: number) => {
        const start = starts.findLast(start => x > start - 0.5)!
        // Chromium leaves the space beside a number to a line that begins with one.
        const room = /^\d/.test(text) ? em / 4 : 0.6
        const isIndented = [0, 2].some(indent => Math.abs(x - start - indent * em) < room)
        // A closing mark at the end of a line may give up its empty half, which its width in the font still counts.
        return isIndented && x + own - start - (/\p{P}$/u.test(text) ? em / 2 : 0) < width + 0.5
      }
      expect(isIn(starts, width) || isIn(wide.starts, wide.width), text).toBe(true)
    }
    const used = new Set(body.map(({ x }) => starts.findLast(start => x > start - 0.5)))
    expect(used.size).toBe(printed.columns)
  })

  test('verse, lists, tables, quotes and notes stand in the columns, whole, on the grid', async () => {
    const printed = await print([await sample()], size)
    expectWhole(printed)
    expectGrid(printed)
    expect(printed.tagged).toBe(true)
  })
})

test('the sample edition: its kicker leads, its parts are equal, all of it on two pages', async () => {
  const printed = await print([await seed()], 'a4')
  expectWhole(printed)
  expectGrid(printed)
  expectText(printed)
  expect(await checkPdf(printed.bytes, 'seed.pdf')).toEqual([])
  expect(printed.pages.length).toBe(2)
  const heads = printed.pages.flatMap(page => text(page).filter(line => isHead(printed, line)))
  const [kicker, ...parts] = heads
  expect(kicker!.text).toBe('前沿观察·年终特别策划')
  expect(parts.length).toBe(3)
  expect(new Set(parts.map(({ size }) => Math.round(size * 100))).size).toBe(1)
  expect(kicker!.size).toBeGreaterThan(parts[0]!.size)
  expect(printed.outline).toMatchObject([
    { title: '前沿观察·年终特别策划', children: parts.map(({ text }) => ({ title: text.split(' ')[0] })) },
    { title: '编校说明' },
  ])
})

const folioLine = ({ lines }: PdfPage) =>
  closeUp(
    lines
      .filter(({ artifact }) => artifact)
      .map(({ text }) => text)
      .join(''),
  )

test('the folio line stands on every page, with the date if there is one', async () => {
  const plain = await print([await seed()], 'a4')
  expect(plain.pages.map(folioLine)).toEqual([1, 2].map(at => `前沿观察·年终特别策划第${at}版`))
  const dated = await print([await seed()], 'a4', { date: '2025-12-30' })
  for (const page of dated.pages) expect(folioLine(page)).toContain('2025年12月30日')
})

test('a nameplate stands in its place on the first page, and says what is known', async () => {
  const metadata = { newspaper: '柳溪日报', issue: '第26期', date: '2025-12-30', publisher: '柳溪日报社' }
  const printed = await print([await seed()], 'a4', metadata)
  const [first, ...others] = printed.pages
  expectWhole(printed, '柳溪日报2025年12月30日第26期柳溪日报社')
  expect(folioLine(first!)).toBe('')
  for (const page of others) expect(folioLine(page)).toContain('柳溪日报2025年12月30日')
  const [plate, ...heads] = text(first!)
  for (const { size } of heads) expect(size).toBeLessThan(plate!.size)
})

test('a title that people give leads the first page, unless the text says it', async () => {
  const given = await print([await seed()], 'a4', { title: '年终特刊', subtitle: '四件事' })
  expectWhole(given, '年终特刊四件事')
  expect(given.outline[0]).toMatchObject({ title: '年终特刊' })
  const said = await print([await seed()], 'a4', { title: '前沿观察·年终特别策划' })
  expectWhole(said)
})

test('columns are balanced, also below what stands across them', async () => {
  // Pictures amid it would have its columns wide, and the table in one of them.
  const copy = readFileSync('test/conformance/copy/newspaper.md', 'utf8').replace(/^!\[.*\n/gm, '')
  const printed = await print([article(copy.replace(/^---[\s\S]*?\n---\n/, ''))], 'tabloid')
  const last = text(printed.pages.at(-1)!).filter(({ size }) => size >= printed.em - 2)
  const from = last.findIndex(({ text }) => text.startsWith('下面的一张'))
  const below = last.slice(
    from,
    last.findIndex(({ text }) => text.startsWith('编校')),
  )
  const heights = printed.starts.map(
    start => below.filter(({ x }) => x > start - 0.5 && x < start + printed.width).length,
  )
  expect(heights[1]).toBeGreaterThan(0)
  expect(Math.max(...heights)).toBeLessThan(below.length / printed.columns + 4)
})

test('an edition gives the same bytes every time', async () => {
  const [first, second] = [await print(eight(), 'a4'), await print(eight(), 'a4')]
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
})
