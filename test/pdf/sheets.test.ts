// Pages drawn by hand, operator by operator → what is read of them.
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readPdf } from '../../src/pdf/read.js'
import { readSheets } from '../../src/pdf/sheets.js'

/** A page of 200 × 100 points with a font of Latin letters, `F`, and this content. */
async function page(content: string, entries: Record<string, number[]> = {}) {
  const pdf = await PDFDocument.create()
  const sheet = pdf.addPage([200, 100])
  const font = await pdf.embedFont(StandardFonts.Courier)
  sheet.node.setFontDictionary(PDFName.of('F'), font.ref)
  for (const [key, box] of Object.entries(entries)) sheet.node.set(PDFName.of(key), pdf.context.obj(box))
  sheet.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream(content)))
  return (await readPdf(await pdf.save())).pages[0]!
}

const text = (place: string, words = 'abc') => `BT /F 10 Tf ${place} Td (${words}) Tj ET\n`

test('lines are measured from the left and from the top', async () => {
  const { set } = await page(text('20 80') + text('20 60', 'def'))
  expect(set).toMatchObject([
    { text: 'abc', isVertical: false, start: 20, at: 20, size: 10, block: -1, artifact: false, cut: 0 },
    { text: 'def', start: 20, at: 40 },
  ])
})

test('what transforms the page is counted in', async () => {
  const { set } = await page(`q 2 0 0 2 10 0 cm ${text('20 20')} Q ${text('20 20')}`)
  expect(set).toMatchObject([
    { start: 50, at: 60, size: 20 },
    { start: 20, at: 80, size: 10 },
  ])
})

test('text moved by leading, by hand and by spaces stays in its lines', async () => {
  const { set } = await page(
    "BT /F 10 Tf 12 TL 20 80 Td [(a) -100 (b)] TJ T* (c) Tj 0 -12 TD (d) Tj ( e) ' ET",
  )
  expect(set.map(({ text, at }) => [text, at])).toEqual([
    ['ab', 20],
    ['c', 32],
    ['d', 44],
    ['e', 56],
  ])
})

test('artifacts are known, and what is neither tagged nor one', async () => {
  const artifact = await page(`/Artifact BMC ${text('20 80')} 0 0 5 5 re f EMC`)
  expect(artifact.set).toMatchObject([{ artifact: true }])
  expect(artifact.hasUntagged).toBe(false)
  expect((await page(`/P <</MCID 0>> BDC ${text('20 80')} EMC 0 0 5 5 re f`)).hasUntagged).toBe(true)
})

test('what a clip cuts off is counted, what is not painted is no line', async () => {
  const clipped = await page(`q 0 0 26 100 re W n ${text('20 80')} Q`)
  expect(clipped.set).toMatchObject([{ text: 'abc', cut: 2 }])
  expect((await page(`3 Tr ${text('20 80')}`)).set).toEqual([])
})

test('text outside the page, or outside where it is cut', async () => {
  expect((await page(text('20 80'))).outside).toBe('')
  expect((await page(text('190 80'))).outside).toBe('c')
  const { outside, trim, bleed } = await page(text('10 80'), {
    TrimBox: [20, 20, 180, 80],
    BleedBox: [15, 15, 185, 85],
  })
  expect(outside).toBe('abc')
  expect({ trim, bleed }).toEqual({
    trim: { left: 20, bottom: 20, right: 180, top: 80 },
    bleed: { left: 15, bottom: 15, right: 185, top: 85 },
  })
})

test('a form that shows itself does not go on for ever', async () => {
  const pdf = await PDFDocument.create()
  const sheet = pdf.addPage([200, 100])
  const form = pdf.context.stream('/X Do', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] })
  const ref = pdf.context.register(form)
  form.dict.set(PDFName.of('Resources'), pdf.context.obj({ XObject: { X: ref } }))
  sheet.node.setXObject(PDFName.of('X'), ref)
  sheet.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream('/X Do')))
  const tags = { blocks: [], places: new Map(), figuresWithoutAlt: [] }
  expect(readSheets(pdf, tags)).toMatchObject([{ hasObjects: true, set: [] }])
})
