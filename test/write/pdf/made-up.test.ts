// Small editions → how the book is made up: leaves, contents, running heads, what it says of itself.
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article, Metadata } from '../../../src/edition.js'
import { type PdfPage, readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { checkPdf } from '../../../src/verify/pdf/index.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

async function print(articles: Article[], metadata: Metadata = {}) {
  const made = edition(articles, metadata)
  const { bytes, findings } = await writePdf(made, render(made), press)
  expect(await checkPdf(bytes, 'x.pdf')).toEqual([])
  return { bytes, findings, ...(await readPdf(bytes)) }
}

/** Without the blanks that a reader sees between letters set apart. */
const texts = (page?: PdfPage) => page?.lines.map(line => line.text.replaceAll(' ', ''))
const labels = (pages: PdfPage[]) => pages.map(page => page.label)

test('without contents the back of the title page stays blank, and the text begins on the right', async () => {
  const { pages } = await print([article('一段文字。')])
  expect(labels(pages)).toEqual(['i', 'ii', '1', '2'])
  expect(texts(pages[0])).toEqual(['题'])
  expect(texts(pages[1])).toEqual([])
  expect(texts(pages[2])).toEqual(['1', '一段文字。'])
})

test('contents of two pages begin on the right, behind a blank', async () => {
  const articles = Array.from({ length: 20 }, (_, i) => article(`# 第${i + 1}篇\n\n文字。`, `a${i + 1}`))
  const { pages } = await print(articles)
  expect(labels(pages).slice(0, 7)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1'])
  expect(texts(pages[3])).toEqual([])
  expect(texts(pages[4])).toContain('目录')
  const rows = [...texts(pages[4])!, ...texts(pages[5])!]
  expect(rows).toContain('第1篇1')
  expect(rows).toContain('第20篇39')
})

test('a running head cannot break out of the style sheet, and a long one is cut short', async () => {
  const nasty = '"}*{display:none} \\ </style>'
  const long = '很长的题目'.repeat(10)
  const text = '文字。'.repeat(1500)
  const { pages } = await print([article(`# 短\n\n${text}`, 'a1'), article(`# ${long}\n\n${text}`, 'a2')], {
    title: nasty,
  })
  const heads = pages.map(page => texts(page)!.filter((_, i) => page.lines[i]!.y > page.height - 60))
  const plain = nasty.replaceAll(' ', '')
  expect(heads.slice(5, 9)).toEqual([[], [], [plain], ['短']])
  expect(new Set(heads.flat())).toEqual(new Set([plain, '短', `${long.slice(0, 27)}…`]))
})

test('an image that the edition does not bring is refused and reported', async () => {
  const made = edition([article('文字。')])
  const galleys = render(made)
  const properties = { src: 'http://images.invalid/a.png', alt: '图' }
  galleys[1]!.hast.children.push({ type: 'element', tagName: 'img', properties, children: [] })
  const { findings } = await writePdf(made, galleys, press)
  expect(findings).toMatchObject([
    { id: 'request-refused', message: expect.stringContaining('http://images.invalid/a.png') },
  ])
})

test('links lead to their targets: from the contents to a head, from a note’s number to the note and back', async () => {
  const { bytes, pages } = await print([
    article('# 甲\n\n文[^1]字。\n\n[^1]: 注。', 'a1'),
    article('# 乙\n\n文。', 'a2'),
  ])
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const targets = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict)
  const leads = pdf.getPages().map(page =>
    (page.node.Annots()?.asArray() ?? []).map(annotation => {
      const link = pdf.context.lookup(annotation, PDFDict)
      expect(link.has(PDFName.of('A'))).toBe(false)
      const target = targets.lookup(link.lookup(PDFName.of('Dest'), PDFName), PDFArray)
      return pages[pdf.getPages().findIndex(page => page.ref === target.get(0))]?.label
    }),
  )
  expect(labels(pages)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1', '2', '3', '4'])
  expect(leads).toEqual([[], [], [], [], ['1', '3', '4'], [], ['1', '1'], [], [], []])
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('kanben-')
})

test('dates are the edition’s own; without them there are none', async () => {
  const dates = async (metadata: Metadata) => {
    const pdf = await PDFDocument.load((await print([article('文字。')], metadata)).bytes, {
      updateMetadata: false,
    })
    return [pdf.getCreationDate()?.toISOString(), pdf.getModificationDate()?.toISOString()]
  }
  expect(await dates({})).toEqual([undefined, undefined])
  expect(await dates({ date: '2025-12-30' })).toEqual(Array(2).fill('2025-12-30T00:00:00.000Z'))
  const modified = '2026-01-02T03:04:05Z'
  expect(await dates({ date: '2025-12-30', modified })).toEqual(Array(2).fill('2026-01-02T03:04:05.000Z'))
})
