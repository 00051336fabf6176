// The sample edition on paper: read back with pdf.js and measured.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Book, Edition } from '../../../src/edition.js'
import { assemble } from '../../../src/parse/assemble.js'
import type { Line } from '../../../src/pdf/lines.js'
import { type Pdf, type PdfPage, readPdf } from '../../../src/pdf/read.js'
import { read } from '../../../src/read.js'
import { render } from '../../../src/render/index.js'
import { checkPdf } from '../../../src/verify/pdf/index.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'

const inch = 72
const millimetre = inch / 25.4
const em = 10.5
const leading = 18

let press: Press
let edition: Edition
let book: Book
let pdf: Pdf

beforeAll(async () => {
  press = await openBrowser()
  edition = assemble([await read('samples/qianyan-guancha.txt')], {}, 'qianyan-guancha')
  book = await writePdf(edition, render(edition), press)
  pdf = await readPdf(book.bytes)
}, 60_000)

afterAll(() => press?.close())

/** What is neither running head nor folio, which stand above and below it. */
function typeArea({ lines, height }: PdfPage) {
  const area = lines.filter(line => line.y < height - 60 && line.y > 66)
  expect(lines.filter(line => !line.artifact)).toEqual(area)
  return area
}

function text(pages: PdfPage[]): string {
  return pages.flatMap(page => typeArea(page).map(line => line.text)).join('')
}

const closeUp = (text: string) => text.replace(/\s/g, '')
const numbered = () => pdf.pages.filter(page => /^\d+$/.test(page.label))

test('the page holds the clean text, whole and in order', () => {
  const printed = closeUp(text(numbered())).split('编校说明')[0]
  const clean = edition.articles[0]!.copy.text.replaceAll('■', '')
  expect(printed).toBe(closeUp(clean))
})

test('fonts are embedded TrueType, none of them Type 3', () => {
  expect(pdf.fonts.length).toBeGreaterThanOrEqual(3)
  for (const font of pdf.fonts) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true })
})

test('it says what it is: title, language, tags, outline, page labels', () => {
  expect(pdf).toMatchObject({ title: '前沿观察·年终特别策划', language: 'zh-Hans', tagged: true })
  const titles = JSON.stringify(pdf.outline)
  for (const head of ['抓紧干，跑出创新加速度', '铆劲干，走好转型发展路', '统筹干，绘就和谐山水图'])
    expect(titles).toContain(head)
  expect(pdf.pages.map(page => page.label).slice(0, 4)).toEqual(['i', 'ii', '1', '2'])
})

test('the contents give the page on which each part is found', () => {
  const contents = pdf.pages.find(page => page.lines.some(line => line.text === '目录'))!
  const folios = contents.lines.filter(line => /\d$/.test(line.text))
  const listed = folios.map(folio => {
    const row = contents.lines.filter(line => Math.abs(line.y - folio.y) < 2)
    return row
      .map(line => line.text)
      .join(' ')
      .split(' ')
  })
  const found = (name: string) =>
    pdf.pages.find(page => page !== contents && typeArea(page).some(line => line.text === name))?.label
  expect(listed).toEqual([
    ['编者按', found('——编者')],
    ...['抓紧干，跑出创新加速度', '铆劲干，走好转型发展路', '统筹干，绘就和谐山水图', '编校说明'].map(
      name => [name, found(name)],
    ),
  ])
})

test('no page breaks a rule', async () => {
  expect(await checkPdf(book.bytes, book.name)).toEqual([])
  expect(book.findings).toEqual([])
})

test('the page is A5, its type area 27 characters by 26 lines on one grid', () => {
  for (const page of pdf.pages) {
    expect(page.width).toBeCloseTo(148 * millimetre, 0)
    expect(page.height).toBeCloseTo(210 * millimetre, 0)
  }
  const pages = numbered().map(page => typeArea(page).filter(isBody))
  // A mark at either end of a line may give up its empty half, which its width in the font still counts.
  const halves = (text: string) => Number(/^\p{P}/u.test(text)) + Number(/\p{P}$/u.test(text))
  const widths = pages.flat().map(line => line.width - (halves(line.text) * em) / 2)
  const widest = Math.max(...widths)
  expect(widest / em).toBeCloseTo(27, 1)
  expect(Math.max(...pages.map(lines => lines.length))).toBeLessThanOrEqual(26)
  const top = Math.max(...pages.flat().map(line => line.y))
  for (const line of pages.flat()) expect(offGrid(top - line.y), line.text).toBeLessThan(0.2)
})

const isBody = ({ size }: Line) => Math.abs(size - em) < 0.01

function offGrid(distance: number): number {
  return Math.abs(distance - Math.round(distance / leading) * leading)
}

test('running heads stand on every page but title, contents and those where a part opens', () => {
  const heads = pdf.pages.map(({ lines, height }) =>
    lines.filter(line => line.y > height - 60).map(line => line.text),
  )
  const opens = pdf.pages.map(page =>
    typeArea(page).some(line => line.size > 11 || /前沿观察/.test(line.text)),
  )
  expect(opens.filter(open => !open).length).toBeGreaterThan(0)
  pdf.pages.forEach((page, at) => {
    const expected = page.number % 2 === 0 ? edition.title : expect.stringMatching(/^(抓紧|铆劲|统筹)干，/)
    expect(heads[at], `page ${page.label}`).toEqual(opens[at] ? [] : [expected])
  })
})

test('the same edition gives the same bytes', async () => {
  const again = await writePdf(edition, render(edition), press)
  expect(Buffer.compare(again.bytes, book.bytes)).toBe(0)
})
