// A sound archival PDF with one thing taken away at a time → the claim that it no longer meets; and what it is said to be.
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { render } from '../../../src/render/index.js'
import { checkPdf, judgePdf } from '../../../src/verify/pdf/index.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
let sound: Uint8Array
beforeAll(async () => {
  press = await openBrowser()
  const made = edition([article('# 甲\n\n文[链接](https://example.org/)字。\n\n## 乙\n\n又一段。')])
  sound = (await writePdf(made, render(made), press)).bytes
}, 60_000)
afterAll(() => press?.close())

async function without(change: (pdf: PDFDocument) => void): Promise<string[]> {
  const pdf = await PDFDocument.load(sound, { updateMetadata: false })
  change(pdf)
  const found = await checkPdf(await pdf.save(), 'x.pdf')
  return found.map(({ id, message }) => `${id}: ${message}`)
}

const catalogue = (key: string) => (pdf: PDFDocument) => pdf.catalog.delete(PDFName.of(key))
const belied = (why: string) => [expect.stringMatching(new RegExp(`^pdf-claim-belied: it claims ${why}`))]

test('a sound PDF is told and not doubted; that it is what it claims, is not said', async () => {
  const { facts, findings } = await judgePdf(sound, 'x.pdf')
  expect(findings).toEqual([])
  expect(facts).toMatchObject({
    sizes: [{ width: 148.2, height: 209.9, pages: facts?.pages }],
    labels: expect.arrayContaining(['i', 'ii', '1']),
    ...{ title: '题', language: 'zh-Hans', tagged: true, xmp: true, encrypted: false, javascript: false },
    claims: ['PDF/A-2u', 'PDF/UA-1'],
  })
})

test.each<[string, (pdf: PDFDocument) => void, unknown[]]>([
  ['no OutputIntent', catalogue('OutputIntents'), belied('PDF/A-2u, but it has no OutputIntent')],
  ['no window title', catalogue('ViewerPreferences'), belied('PDF/UA-1, but windows show the file’s name')],
  ['no XMP', catalogue('Metadata'), ['pdf-no-xmp: the PDF has no XMP metadata']],
  [
    'a script',
    pdf => pdf.addJavaScript('main', 'app.alert(1)'),
    ['pdf-script: the PDF holds JavaScript', ...belied('PDF/A-2u, but it holds JavaScript')],
  ],
  [
    'a link without words',
    pdf => {
      for (const page of pdf.getPages())
        for (const ref of page.node.Annots()?.asArray() ?? [])
          pdf.context.lookup(ref, PDFDict).delete(PDFName.of('Contents'))
    },
    belied('PDF/UA-1, but pages? .*: a link does not say where it leads'),
  ],
  [
    'a figure without words',
    pdf => {
      for (const [, object] of pdf.context.enumerateIndirectObjects())
        if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('H1'))
          object.set(PDFName.of('S'), PDFName.of('Figure'))
    },
    belied('PDF/UA-1, but pages? .*: a figure has no alternative text'),
  ],
  [
    'ink outside the tags',
    pdf => pdf.getPages()[2]!.drawLine({ start: { x: 10, y: 10 }, end: { x: 50, y: 10 } }),
    belied('PDF/UA-1, but page 1 holds what is neither tagged nor an artifact'),
  ],
])('%s', async (_, change, expected) => {
  expect(await without(change)).toEqual(expected)
})

test('a protected file is read, and said to be one', async () => {
  const pdf = await PDFDocument.load(sound, { updateMetadata: false })
  pdf.catalog.delete(PDFName.of('Metadata'))
  pdf.encrypt({ userPassword: '', ownerPassword: 'secret' })
  const { facts, findings } = await judgePdf(await pdf.save(), 'x.pdf')
  expect(facts).toMatchObject({ encrypted: true, title: '题', clreq: { lines: expect.any(Number) } })
  expect(findings.map(({ id }) => id)).toContain('pdf-encrypted')
})

test('a figure with words is no finding', async () => {
  const change = (pdf: PDFDocument) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('H1')) {
        object.set(PDFName.of('S'), PDFName.of('Figure'))
        object.set(PDFName.of('Alt'), PDFString.of('a boat'))
      }
  }
  expect(await without(change)).toEqual([])
})
