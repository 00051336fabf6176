// Pages with room around them, for the printer: boxes, marks outside of them, and text that stands where it stood.
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { contentOf } from '../../../src/write/pdf/content.js'
import { openBrowser, type Press, theme, themes, writePdf } from '../../../src/write/pdf/index.js'
import { slug } from '../../../src/write/pdf/page-css.js'
import { article, edition } from '../../render/galley.js'

const millimetre = 72 / 25.4

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

async function print(name: string, marks: boolean) {
  const made = edition([
    article(`# 甲\n\n${'文字。'.repeat(800)}`, 'a1'),
    article('# 乙\n\n文[^1]。\n\n[^1]: 注。', 'a2'),
  ])
  const { bytes } = await writePdf(made, render(made), press, theme(name, undefined, marks))
  return { bytes, pdf: await readPdf(bytes), pages: (await PDFDocument.load(bytes)).getPages() }
}

test.each(themes)('theme %s: the text stands where it stands without', async name => {
  const [plain, marked] = [await print(name, false), await print(name, true)]
  const lines = ({ pdf }: typeof plain) => pdf.pages.flatMap(page => page.lines)
  expect(lines(marked).map(({ text }) => text)).toEqual(lines(plain).map(({ text }) => text))
  const expected = lines(plain)
  lines(marked).forEach(({ text, x, y }, at) => {
    expect(Math.abs(x - slug - expected[at]!.x), text).toBeLessThan(0.01)
    expect(Math.abs(y - slug - expected[at]!.y), text).toBeLessThan(0.01)
  })
})

test('the trimmed page is the page without marks; 3 mm of bleed around it', async () => {
  const [plain, marked] = [await print('book', false), await print('book', true)]
  marked.pages.forEach((page, at) => {
    const { width, height } = plain.pages[at]!.getSize()
    const trim = page.getTrimBox()
    expect([trim.width, trim.height].map(Math.round)).toEqual([width, height].map(Math.round))
    expect([trim.x, trim.y]).toEqual([slug, slug])
    const bleed = page.getBleedBox()
    expect(trim.x - bleed.x).toBeCloseTo(3 * millimetre, 1)
    expect(bleed.width - trim.width).toBeCloseTo(6 * millimetre, 1)
  })
  expect(plain.pages[0]!.getTrimBox()).toEqual(plain.pages[0]!.getMediaBox())
})

test('marks are artifacts, on the sheet and outside of the bleed', async () => {
  const { pages } = await print('book', true)
  for (const page of pages) {
    const [, drawn] = /^\/Artifact <<\/Type \/Page>> BDC\nq\n([\s\S]*?)S\nQ\nEMC\n/.exec(contentOf(page)!)!
    const points = drawn!.matchAll(/(\S+) (\S+) [ml]\n/g)
    const { width, height } = page.getSize()
    const { x, y, ...bleed } = page.getBleedBox()
    let count = 0
    for (const [, left, bottom] of points) {
      const [px, py] = [Number(left), Number(bottom)]
      expect(Math.min(px, py, width - px, height - py)).toBeGreaterThan(0)
      const isInside =
        px > x + 0.01 && px < x + bleed.width - 0.01 && py > y + 0.01 && py < y + bleed.height - 0.01
      expect(isInside, `${px} ${py}`).toBe(false)
      count++
    }
    expect(count).toBe((8 + 4 * 2) * 2 + 4)
  }
})

test('what is painted to the very edge of the sheet ends with the bleed', async () => {
  const { pages } = await print('book', true)
  const { x, y, width, height } = pages[0]!.getBleedBox()
  const clip = [x, y, width, height].map(value => Number(value.toFixed(3))).join(' ')
  expect(contentOf(pages[0]!)).toContain(`EMC\n${clip} re\nW n\n`)
})
