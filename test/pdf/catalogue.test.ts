// What a PDF's catalogue says → title, language, outline, and the labels of its pages.
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readCatalogue, readLabels } from '../../src/pdf/catalogue.js'

test('pages are called by their number where the file says nothing', async () => {
  expect(readLabels(await PDFDocument.create(), 3)).toEqual(['1', '2', '3'])
})

test('roman, arabic, letters, prefixes, and ranges that begin anew', async () => {
  const pdf = await PDFDocument.create()
  const { context, catalog } = pdf
  const nums = [
    ...[0, context.obj({ S: 'r' })],
    ...[4, context.obj({ S: 'D', St: 9 })],
    ...[6, context.obj({ S: 'A', P: PDFHexString.fromText('附-'), St: 26 })],
    ...[8, context.obj({ P: PDFHexString.fromText('封底') })],
    ...[9, context.obj({ S: 'R', St: 1994 })],
  ]
  catalog.set(
    PDFName.of('PageLabels'),
    context.obj({ Kids: [context.register(context.obj({ Nums: nums }))] }),
  )
  expect(readLabels(pdf, 10)).toEqual(['i', 'ii', 'iii', 'iv', '9', '10', '附-Z', '附-AA', '封底', 'MCMXCIV'])
})

test('an outline, and one that leads back into itself', async () => {
  const pdf = await PDFDocument.create()
  const { context, catalog } = pdf
  const [root, one, two, below] = Array.from({ length: 4 }, () => context.nextRef())
  const title = (words: string) => PDFHexString.fromText(words)
  context.assign(root!, context.obj({ First: one!, Last: two! }))
  context.assign(one!, context.obj({ Title: title('要闻'), First: below!, Next: two! }))
  context.assign(below!, context.obj({ Title: title('桥'), Next: one! }))
  context.assign(two!, context.obj({ Title: title('副刊'), Next: one! }))
  catalog.set(PDFName.of('Outlines'), root!)
  catalog.set(PDFName.of('Lang'), PDFString.of('zh-Hans'))
  pdf.setTitle('临洲晨报')
  expect(readCatalogue(pdf)).toEqual({
    title: '临洲晨报',
    language: 'zh-Hans',
    tagged: false,
    isEncrypted: false,
    outline: [
      { title: '要闻', children: [{ title: '桥', children: [] }] },
      { title: '副刊', children: [] },
    ],
  })
})
