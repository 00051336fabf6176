// kanben check, as typed → what it prints of PDFs and of all else, for people and for programs.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { kanben } from './run.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const pdf = join(dir, 'Leaf.pdf')
const epub = join(dir, 'no.epub')

beforeAll(async () => {
  const made = await PDFDocument.create()
  made.setTitle('一页')
  made.addPage([200, 100]).drawRectangle({ x: 10, y: 10, width: 10, height: 10 })
  writeFileSync(pdf, await made.save())
  writeFileSync(epub, 'no book')
})

test('a PDF is told in a few lines, then its findings', async () => {
  const { code, stdout } = await kanben(['check', pdf])
  expect(stdout).toMatch(/^Leaf\.pdf\n {2}title {5}一页\n/)
  expect(stdout).toContain('1 page, 70.6 × 35.3 mm')
  expect(stdout).toMatch(/warning {2}Leaf\.pdf {2}the PDF has no tags {2}pdf-no-tags/)
  expect(code).toBe(0)
})

test('--json gives each PDF a line, and one list to all else', async () => {
  const { code, stdout } = await kanben(['check', '--json', epub, pdf, pdf])
  const [one, two, ...rest] = stdout.split('\n')
  expect(JSON.parse(one!)).toMatchObject({
    file: 'Leaf.pdf',
    kind: 'pdf',
    facts: { pages: 1, title: '一页', clreq: null },
    findings: expect.arrayContaining([expect.objectContaining({ id: 'pdf-no-tags', file: 'Leaf.pdf' })]),
  })
  expect(two).toBe(one)
  expect(JSON.parse(rest.join('\n'))).toMatchObject([{ file: 'no.epub', severity: 'error' }])
  expect(code).toBe(1)
})

test('an EPUB alone gives the list that it always gave', async () => {
  const { stdout } = await kanben(['check', '--json', epub])
  expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ file: 'no.epub' })])
})
