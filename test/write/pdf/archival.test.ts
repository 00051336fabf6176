// What veraPDF judges apart (`npm run conformance`), held fast: artifacts, tags, claims, the same bytes.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { render } from '../../../src/render/index.js'
import { markArtifacts } from '../../../src/write/pdf/archive/artifacts.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

async function print(markdown: string) {
  const made = edition([article(markdown)], {})
  const { bytes } = await writePdf(made, render(made), press)
  return Buffer.from(bytes)
}

async function elements(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const dicts = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  return dicts.filter(
    (object): object is PDFDict =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem'),
  )
}

const role = (element: PDFDict) => element.lookup(PDFName.of('S'), PDFName).decodeText()

const head = 'BT\n/F1 12 Tf\n<0001> Tj\nET\n'
const tagged = '/P <</MCID 0 >>BDC\n0 0 1 1 re\nf\nBT\n<0002> Tj\nET\nEMC\n'
const artifact = (type: string, text: string) => `/Artifact <</Type /${type}>> BDC\n${text}EMC\n`

test.each([
  ['a running head', head + tagged, artifact('Pagination', head) + tagged],
  [
    'a rule, not its colour',
    `q\n0 0 0 rg\n0 0 9 1 re\nf\nQ\n`,
    `q\n0 0 0 rg\n${artifact('Layout', '0 0 9 1 re\nf\n')}Q\n`,
  ],
  ['text behind tagged text', tagged + head, tagged + artifact('Layout', head)],
  ['no path that only clips', `0 0 9 9 re\nW* n\n${tagged}`, `0 0 9 9 re\nW* n\n${tagged}`],
  [
    'a leader, whole',
    `${tagged}0 0 m\n1 0 l\nh\n2 0 m\n3 0 l\nh\nf\n`,
    tagged + artifact('Layout', '0 0 m\n1 0 l\nh\n2 0 m\n3 0 l\nh\nf\n'),
  ],
  [
    'nothing within tagged text that is marked again',
    '/P <</MCID 0 >>BDC\nBT\n/ReversedChars BMC\n<01> Tj\nEMC\n<02> Tj\nET\nEMC\n',
    '/P <</MCID 0 >>BDC\nBT\n/ReversedChars BMC\n<01> Tj\nEMC\n<02> Tj\nET\nEMC\n',
  ],
])('an artifact: %s', (_, content, marked) => {
  expect(markArtifacts(content, () => false)).toBe(marked)
})

test('a running head that is not wanted goes, text behind tagged text never does', () => {
  expect(markArtifacts(head + tagged + head, () => true)).toBe(tagged + artifact('Layout', head))
})

test('an item of a list holds its label and its body, also in a note', async () => {
  const all = await elements(await print('文[^1]。\n\n- 甲\n- 乙\n\n[^1]: - 丙\n    - 丁'))
  const items = all.filter(element => role(element) === 'LI')
  expect(items.length).toBe(4)
  for (const item of items) {
    const kids = item.lookup(PDFName.of('K'), PDFArray).asArray()
    expect(kids.map(kid => role(item.context.lookup(kid, PDFDict)))).toEqual(['Lbl', 'LBody'])
  }
})

test('an empty cell is a cell', async () => {
  const all = await elements(await print('| 甲 | 乙 |\n|--|--|\n| 一 | |\n| | 二 |'))
  expect(all.filter(element => role(element) === 'TD').length).toBe(4)
})

test('a link says where it leads, and is tagged as one', async () => {
  const bytes = await print('文[^1]，[柳溪](https://example.org/liuxi)。\n\n[^1]: 注。')
  const all = await elements(bytes)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const links = pdf.getPages().flatMap(page => page.node.Annots()?.asArray() ?? [])
  const words = links.map(link =>
    pdf.context.lookup(link, PDFDict).lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
  )
  expect(words).toContain('https://example.org/liuxi')
  expect(words.every(word => word.length > 0)).toBe(true)
  expect(all.filter(element => role(element) === 'Link').length).toBe(links.length)
})

test('what is printed twice by one browser is the same, header cells and all', async () => {
  const table = '| 甲 | 乙 |\n|--|--|\n| 一 | 二 |'
  const [first, second] = [await print(table), await print(table)]
  expect(first.equals(second)).toBe(true)
  expect(first.includes('(e00000001)')).toBe(true)
  expect(first.includes('(node')).toBe(false)
})

test('a row that lacks cells gets them; a table whose cells overlap is not claimed to be accessible', async () => {
  const short = await print('<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>')
  expect((await elements(short)).filter(element => role(element) === 'TD').length).toBe(4)
  expect(claims(short)).toEqual([true, true])
  const row = '<tr><td>一</td><td rowspan="2">二</td></tr><tr><td colspan="2">三</td></tr>'
  expect(claims(await print(`<table>${row}</table>`))).toEqual([true, false])
})

const claims = (bytes: Buffer) => ['pdfaid:part', 'pdfuaid:part'].map(claim => bytes.includes(`<${claim}>`))

test('it claims both profiles, and neither where a glyph is missing', async () => {
  expect(claims(await print('文字。'))).toEqual([true, true])
  expect(claims(await print('文\u{13000}字。'))).toEqual([false, false])
})
