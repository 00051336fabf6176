// The sample edition in vertical lines: read back and measured.
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Book, Edition, Galley } from '../../../src/edition.js'
import { assemble } from '../../../src/parse/assemble.js'
import { type Pdf, type PdfPage, readPdf } from '../../../src/pdf/read.js'
import type { SetLine } from '../../../src/pdf/set-lines.js'
import { read } from '../../../src/read.js'
import { render } from '../../../src/render/index.js'
import { checkPdf } from '../../../src/verify/pdf/index.js'
import { pageBreaks } from '../../../src/write/page-breaks.js'
import { openBrowser, type Press, theme, writePdf } from '../../../src/write/pdf/index.js'

const em = 10.5
const pitch = 18

let press: Press
let edition: Edition
let galleys: Galley[]
let book: Book
let pdf: Pdf

beforeAll(async () => {
  press = await openBrowser()
  edition = assemble([await read('samples/qianyan-guancha.txt')], {}, 'qianyan-guancha')
  galleys = render(edition)
  book = await writePdf(edition, galleys, press, theme('vertical'))
  pdf = await readPdf(book.bytes)
}, 60_000)

afterAll(() => press?.close())

const closeUp = (text: string) => text.replace(/\s/g, '')
const numbered = () => pdf.pages.filter(page => /^\d+$/.test(page.label))
const lines = (page: PdfPage) => page.set.filter(line => !line.artifact)
const body = (page: PdfPage) => lines(page).filter(({ size }) => Math.abs(size - em) < 0.01)
const clean = () => closeUp(edition.articles[0]!.copy.text.replaceAll('■', ''))

test('the page holds the clean text, whole, in order, with its own quotation marks', () => {
  const printed = numbered().flatMap(page =>
    page.lines.filter(line => !line.artifact).map(({ text }) => text),
  )
  expect(closeUp(printed.join('')).split('编校说明')[0]).toBe(clean())
  expect(clean()).toMatch(/“[^”]*‘/)
})

test('lines run down, their characters of one measure, at one distance on all pages', () => {
  const all = numbered().filter(page => page.label !== '1' && lines(page)[0]!.text !== '编校说明')
  const set = all.flatMap(body)
  expect(set.length).toBeGreaterThan(60)
  for (const line of set) expect(line.isVertical, line.text).toBe(true)
  const [first] = set
  for (const line of set) {
    const places = (line.at - first!.at) / pitch
    expect(Math.abs(places - Math.round(places)), line.text).toBeLessThan(0.05)
  }
  const length = (line: SetLine) => Math.round((line.end - line.start) / em)
  expect(Math.max(...set.map(length))).toBe(40)
  expect(Math.max(...all.map(page => body(page).length))).toBe(16)
})

test('the book is bound on the right: the gutter lies there on the first page, and on the left behind it', async () => {
  const [one, two] = numbered()
    .slice(2, 4)
    .map(page => ({ page, lines: body(page) }))
  const right = Math.min(...one!.lines.map(({ at }) => at)) - em / 2
  const rightBehind = Math.min(...two!.lines.map(({ at }) => at)) - em / 2
  expect(one!.page.number % 2).toBe(1)
  expect(right).toBeLessThan(62)
  expect(rightBehind - right).toBeCloseTo(pitch, 0)
  const { catalog } = await PDFDocument.load(book.bytes)
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'))
  expect(String(preferences)).toContain('/Direction /R2L')
})

test('running heads run down the fore-edge, folios stand below them; where a part opens there is no head', () => {
  for (const page of numbered()) {
    const opens = lines(page).some(line => line.size > 11 || line.text.startsWith('前沿观察'))
    const [folio, head, ...more] = page.set
      .filter(line => line.artifact)
      .sort((a, b) => a.text.length - b.text.length)
    expect(more, page.label).toEqual([])
    expect(folio!.text).toBe(page.label)
    const x = folio!.isVertical ? page.width - folio!.at : folio!.start
    expect(page.number % 2 === 1 ? x : page.width - x, page.label).toBeLessThan(70)
    if (opens) expect(head, page.label).toBe(undefined)
    else expect(head).toMatchObject({ isVertical: true, start: expect.closeTo(93.5, 0) })
  }
})

test('one or two figures stand side by side in the place of one character, four one below the other', async () => {
  const glyphs = await upright(['20', '2025'])
  const [two, zero] = glyphs.get('20')!
  expect(two!.y).toBeCloseTo(zero!.y, 1)
  expect(zero!.x - two!.x).toBeGreaterThan(3)
  const year = glyphs.get('2025')!
  expect(new Set(year.map(({ x }) => x.toFixed(0))).size).toBe(1)
  for (let i = 1; i < 4; i++) expect(year[i - 1]!.y - year[i]!.y).toBeCloseTo(em, 0)
})

/** The places of the characters of each run, where it first stands in the text by itself. */
async function upright(runs: string[]) {
  const { paint } = await import('../../../src/pdf/paint/index.js')
  const { unpacked } = await import('../../../src/pdf/unpacked.js')
  const found = new Map<string, { text: string; x: number; y: number }[]>()
  const objects = await PDFDocument.load(book.bytes)
  for (const page of objects.getPages()) {
    const glyphs: { text: string; x: number; y: number; turn: string; size: number }[] = []
    const paper = { resources: page.node.Resources(), matrix: [1, 0, 0, 1, 0, 0] as never, types: new Map() }
    paint(unpacked(page.node.Contents() as never), paper, { glyph: glyph => glyphs.push(glyph) })
    const text = glyphs.map(glyph => glyph.text).join('')
    for (const run of runs) {
      const at = text.search(new RegExp(`(?<!\\d)${run}(?!\\d)`))
      if (at >= 0 && !found.has(run)) found.set(run, glyphs.slice(at, at + run.length))
    }
  }
  return found
}

test('the contents give the page on which each part is found', () => {
  const contents = pdf.pages.find(page => page.set.some(line => line.text === '目录'))!
  const folios = lines(contents).filter(line => /^\d+$/.test(line.text))
  const names = ['抓紧干，跑出创新加速度', '铆劲干，走好转型发展路', '统筹干，绘就和谐山水图', '编校说明']
  const found = (name: string) => numbered().find(page => lines(page).some(line => line.text === name))?.label
  expect(folios.map(({ text }) => text)).toEqual([found('——编者'), ...names.map(found)])
})

test('the electronic book can be cited by its pages', () => {
  const breaks = pageBreaks(galleys, pdf).map(({ label }) => label)
  expect(breaks).toEqual(expect.arrayContaining(numbered().map(page => page.label)))
})

test('no page breaks a rule, and all is tagged', async () => {
  expect(await checkPdf(book.bytes, book.name, pdf)).toEqual([])
  expect(pdf.fonts.every(({ type }) => type === 'CID TrueType')).toBe(true)
  expect(pdf.pages.some(page => page.hasUntagged)).toBe(false)
})

test('the same edition gives the same bytes', async () => {
  const again = await writePdf(edition, galleys, press, theme('vertical'))
  expect(Buffer.compare(again.bytes, book.bytes)).toBe(0)
})
