// PDFs made bad on purpose → the findings that say so.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf/read.js'
import { checkPdf } from '../../../src/verify/pdf/index.js'
import { openPrinter, type Printer } from './printer.js'

let printer: Printer
beforeAll(async () => {
  printer = await openPrinter()
}, 60_000)
afterAll(() => printer?.close())

const printed = (body: string, css = '') => printer.print(body, css)

async function ids(bytes: Uint8Array): Promise<string[]> {
  const findings = await checkPdf(bytes, 'x.pdf')
  for (const found of findings) expect(found.file).toBe('x.pdf')
  // Chromium’s own PDF has no XMP.
  return findings.map(found => found.id).filter(id => id !== 'pdf-no-xmp')
}

test('a sound page has no findings', async () => {
  expect(await ids(await printed('<p>“引”，（括）。——破折……</p><p>（第二段）</p>'))).toEqual([])
})

test('lines that begin or end with the wrong mark are found where they are', async () => {
  const bytes = await printed('<p style="text-indent: 2em">甲乙“<br>丙丁<br>，戊己</p>')
  const findings = await checkPdf(bytes, 'x.pdf')
  expect(findings.slice(1).map(({ id, message }) => [id, message])).toEqual([
    ['pdf-line-start', 'page 1: a line begins with a closing mark: “，戊己”'],
    ['pdf-line-end', 'page 1: a line ends with an opening mark: “甲乙“”'],
  ])
})

test('brackets in code may stand where they like', async () => {
  expect(await ids(await printed('<pre>f() {\n  x\n}</pre>'))).toEqual([])
})

test('a character that no font has is found as a box', async () => {
  expect(await ids(await printed('<p>文\u{13000}字</p>'))).toEqual(['pdf-notdef'])
})

test('a Kangxi radical in the place of a character is found', async () => {
  expect(await ids(await printed('<p>\u2F32部</p>'))).toEqual(['pdf-kangxi-radical'])
})

test('a weight that the browser has to invent is a Type 3 font', async () => {
  const found = await ids(await printed('<p><b>粗体</b></p>', 'b { font-weight: 900 }'))
  expect(found).toEqual(['pdf-type3-font'])
})

test('a page that lost its text is found, the back of a leaf is not', async () => {
  const page = (body: string) =>
    `<p style="break-before: page; visibility: ${body ? 'visible' : 'hidden'}">文${body}</p>`
  expect(await ids(await printed(page('') + page('字') + page('')))).toEqual([])
  expect(await ids(await printed(page('字') + page('') + page('字')))).toEqual(['pdf-blank-page'])
})

test('a PDF that says nothing of itself', async () => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica))
  page.drawText('text', { x: 100, y: 400 })
  expect((await ids(await pdf.save())).sort()).toEqual([
    'pdf-font-not-embedded',
    'pdf-no-language',
    'pdf-no-tags',
    'pdf-no-title',
  ])
})

test.each([
  ['nothing', ''],
  ['text', '这不是 PDF'],
  ['a head alone', '%PDF-1.4\n'],
  [
    'a torn file',
    '%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF',
  ],
])('%s is no PDF: one finding, no exception', async (_, text) => {
  expect(await ids(Buffer.from(text))).toEqual(['pdf-unreadable'])
})

test('what a page holds is read line by line', async () => {
  const { pages, outline, language, title, fonts } = await readPdf(await printed('<p>第一行<br>第2行</p>'))
  expect(pages.map(page => page.lines.map(line => line.text))).toEqual([['题', '第一行', '第2行']])
  expect({ outline, language, title }).toEqual({
    outline: [{ title: '题', children: [] }],
    language: 'zh-Hans',
    title: '题',
  })
  expect(fonts).toEqual([
    { name: expect.stringMatching(/NotoSerifSC/), type: 'CID TrueType', embedded: true, hasText: true },
  ])
})
