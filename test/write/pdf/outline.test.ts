// The outline of an edition of several articles: three levels, each entry leading to its own line, in every theme.
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Line } from '../../../src/pdf/lines.js'
import { readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { openBrowser, type Press, theme, themes, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

const filling = '文字，文字。'.repeat(150)

const piece = (name: string) =>
  `# 第${name}篇\n\n${filling}\n\n## ${name}之节\n\n${filling}\n\n### ${name}之小节\n\n${filling}\n\n## ${name}之末节\n\n${filling}`

const names = ['甲', '乙', '丙']

async function print(name: string) {
  const made = edition(
    names.map((each, at) => article(piece(each), `a${at + 1}`)),
    { newspaper: '柳溪日报', date: '2025-12-30' },
  )
  return (await writePdf(made, render(made), press, theme(name))).bytes
}

interface Item {
  level: number
  title: string
  page: number
  /** Of the target, in points from the left and from the foot. */
  x: number
  y: number
}

function* items(pdf: PDFDocument, item: PDFDict | undefined, level = 1): Generator<Item> {
  for (let next = item; next; next = next.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const target = next.lookup(PDFName.of('Dest'), PDFArray)
    const [x, y] = [2, 3].map(at => target.lookup(at, PDFNumber).asNumber()) as [number, number]
    const page = pdf.getPages().findIndex(({ ref }) => ref === (target.get(0) as PDFRef))
    yield { level, title: next.lookup(PDFName.of('Title'), PDFHexString).decodeText(), page, x, y }
    yield* items(pdf, next.lookupMaybe(PDFName.of('First'), PDFDict), level + 1)
  }
}

test.each(themes)('theme %s', async name => {
  const bytes = await print(name)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { pages } = await readPdf(bytes)
  const top = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict)
  const found = [...items(pdf, top)].filter(({ title }) => /[甲乙丙]/.test(title))
  expect(found.map(({ level, title }) => `${level} ${title}`)).toEqual(
    names.flatMap(each => [`1 第${each}篇`, `2 ${each}之节`, `3 ${each}之小节`, `2 ${each}之末节`]),
  )
  for (const { title, page, x, y } of found) {
    // Chromium's target is the upper left corner of what the head's first character paints.
    const begins = ({ text, size, ...line }: Line) => {
      const isNear = Math.max(Math.abs(x - line.x), Math.abs(y - line.y)) < size * 2
      return isNear && (text.startsWith(title) || title.startsWith(text))
    }
    expect(pages[page]!.lines.some(begins), `${title} on page ${page + 1}`).toBe(true)
  }
})
