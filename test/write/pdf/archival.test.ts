// What veraPDF judges apart (`npm run conformance`), held fast: artifacts, tags, claims, the same bytes.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { render } from '../../../src/render/index.js'
import { markArtifacts } from '../../../src/write/pdf/archive/artifacts.js'
import { openBrowser, type Press, type Theme, theme, writePdf } from '../../../src/write/pdf/index.js'
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

/** Roles of an element and of what it holds, as deep as `depth`, its own text left out: `Note(Lbl P)`. */
function shape(element: PDFDict, depth: number): string {
  const found = element.lookup(PDFName.of('K'))
  const kids = found instanceof PDFArray ? found.asArray() : [element.get(PDFName.of('K'))]
  const inner = kids.flatMap(kid => {
    const held = element.context.lookup(kid)
    const isTag = held instanceof PDFDict && held.has(PDFName.of('S')) && role(held) !== 'NonStruct'
    return isTag ? [shape(held, depth - 1)] : []
  })
  return depth > 0 && inner.length > 0 ? `${role(element)}(${inner.join(' ')})` : role(element)
}

test('a note is tagged as one, with a name and its label; what refers to it, as a reference', async () => {
  const notes = '[^1]: 注一。\n[^2]: 注二，两段[^1]。\n\n    第二段。\n[^3]: 无人提及。'
  const bytes = await print(`文[^1]，又[^2]，再[^1]。\n\n${notes}`)
  const all = await elements(bytes)
  const found = all.filter(element => role(element) === 'Note')
  expect(found.map(note => shape(note, 2))).toEqual([
    'Note(Lbl(Link) P(Link Link))',
    'Note(Lbl(Link) P(Reference) P)',
    'Note(P)',
  ])
  const ids = found.map(note => note.lookup(PDFName.of('ID'), PDFString).asString())
  expect(new Set(ids).size).toBe(3)
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('IDTree'), PDFDict)
  const names = tree.lookup(PDFName.of('Names'), PDFArray).asArray()
  for (const id of ids) {
    const at = names.findIndex(name => name instanceof PDFString && name.asString() === id)
    expect(role(context.lookup(names[at + 1], PDFDict))).toBe('Note')
  }
  expect(all.filter(element => role(element) === 'Reference').map(element => shape(element, 1))).toEqual(
    Array(4).fill('Reference(Link)'),
  )
})

test('what is in another language says so: an article, a paragraph, words amid a line', async () => {
  const passages = '文<span lang="en">words</span>字。\n\n<p lang="ja">日本語。</p>'
  const made = edition([article(passages, 'a1'), article('# Title\n\nText.', 'a2', { language: 'en' })])
  const { bytes } = await writePdf(made, render(made), press)
  const spoken = (await elements(bytes)).flatMap(element => {
    const language = element.lookup(PDFName.of('Lang'))
    return language ? [`${role(element)} ${(language as PDFString).decodeText()}`] : []
  })
  expect(spoken).toEqual(['Document zh-Hans', 'Span en', 'P ja', 'Sect en'])
})

test('cells of a head say what they head', async () => {
  const all = await elements(await print('| 甲 | 乙 |\n|--|--|\n| 一 | 二 |'))
  const heads = all.filter(element => role(element) === 'TH')
  expect(heads.map(head => String(head.lookup(PDFName.of('A'))).includes('/Scope /Column'))).toEqual([
    true,
    true,
  ])
})

const claims = (bytes: Buffer) => ['pdfaid:part', 'pdfuaid:part'].map(claim => bytes.includes(`<${claim}>`))

test('it claims both profiles, and neither where a glyph is missing', async () => {
  expect(claims(await print('文字。'))).toEqual([true, true])
  expect(claims(await print('文\u{13000}字。'))).toEqual([false, false])
})

test('a book in vertical lines opens from the right, any other from the left', async () => {
  const made = edition([article('文字。')])
  const directions = ['horizontal', 'vertical'].map(async writing => {
    const set = { ...theme(), writing: writing as Theme['writing'] }
    const { bytes } = await writePdf(made, render(made), press, set)
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    return String(pdf.catalog.getViewerPreferences()?.getReadingDirection())
  })
  expect(await Promise.all(directions)).toEqual(['L2R', 'R2L'])
})
