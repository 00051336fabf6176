// Pages whose Chinese text is set amiss on purpose → the rule that says so, and no other.
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgePdf } from '../../../src/verify/pdf/index.js'
import { openPrinter, type Printer } from './printer.js'

let printer: Printer
beforeAll(async () => {
  printer = await openPrinter()
}, 60_000)
afterAll(() => printer?.close())

/** Twenty characters a line, ten lines a page, all on one grid of 24 px. */
const page = `@page { size: 400px 320px; margin: 40px 60px } body { margin: 0; width: 280px }
h1 { margin: 0 } h1, p { line-height: 24px } p { margin: 0; text-align: justify; text-indent: 2em; line-break: strict;
text-spacing-trim: trim-start; text-wrap: pretty; orphans: 2; widows: 2 } h1, h2 { break-after: avoid }`

/** The same page in lines that run down, from right to left. */
const vertical = page
  .replace('400px 320px; margin: 40px 60px', '320px 400px; margin: 60px 40px')
  .replace('width: 280px }', 'height: 280px } html { writing-mode: vertical-rl }')

const sentence =
  '渡口的船每天早晨开往对岸，傍晚回来。船夫姓赵，今年六十二岁，撑了四十年的船，从来没有误过一班。'
const paragraph = (times = 2) => `<p>${sentence.repeat(times)}</p>`
const text = [3, 2, 1, 2, 3].map(paragraph).join('')

async function broken(body: string, css: string, language?: string) {
  const { facts, findings } = await judgePdf(await printer.print(body, css, language), 'x.pdf')
  const rules = facts?.clreq?.broken ?? {}
  return {
    rules: Object.fromEntries(Object.entries(rules).filter(([, count]) => count > 0)),
    findings,
    facts,
  }
}

describe.each([
  ['across', page],
  ['down', vertical],
])('lines that run %s', (_, css) => {
  const down = css === vertical

  test('a page that is set well breaks no rule', async () => {
    const { rules, facts } = await broken(text, css)
    expect(rules).toEqual({})
    expect(facts?.clreq).toMatchObject({
      em: 10.5,
      pitch: 18,
      running: 5,
      writing: down ? 'vertical' : 'horizontal',
    })
  })

  test('marks where they may not stand', async () => {
    const bad = `<p>${'字'.repeat(18)}，${'字'.repeat(18)}（${'括'.repeat(9)}）${'字'.repeat(30)}</p>`
    const { findings } = await broken(
      text + bad,
      `${css} p { line-break: anywhere; text-spacing-trim: space-all }`,
    )
    const told = findings.map(({ id, message }) => [id, message.replace(/page \d+/, 'page')])
    expect(told).toContainEqual([
      'pdf-line-start',
      'page: a line begins with a closing mark: “，字字字字字字字字字字字…”',
    ])
    expect(told).toContainEqual([
      'pdf-line-end',
      'page: a line ends with an opening mark: “…字字字字字字字字字字字（”',
    ])
  })

  test('no indent', async () => {
    const { findings, rules } = await broken(text, `${css} p { text-indent: 0 }`)
    expect(rules['pdf-indent']).toBeGreaterThanOrEqual(4)
    const told = findings.filter(({ id }) => id === 'pdf-indent')
    expect(told).toMatchObject([
      {
        message: expect.stringMatching(
          /^\d of \d paragraphs do not begin 2 em in; page 1: a paragraph begins flush/,
        ),
      },
    ])
  })

  test('one paragraph without indent, one with another', async () => {
    const odd = `<p style="text-indent: 0">${sentence}</p><p style="text-indent: 1em">${sentence}</p>`
    const { findings } = await broken(text + odd, css)
    const told = findings.filter(({ id }) => id === 'pdf-indent').map(({ message }) => message)
    expect(told).toEqual([
      expect.stringContaining('begins flush'),
      expect.stringMatching(/begins (?:1|0.93) em in/),
    ])
  })

  test('a paragraph off the grid', async () => {
    const side = down ? 'margin-right' : 'margin-top'
    const { findings, rules } = await broken(
      `${paragraph(1)}<p style="${side}: 7px">${sentence}</p>${text}${text}`,
      css,
    )
    expect(rules).toEqual({ 'pdf-off-grid': expect.any(Number) })
    expect(findings.find(({ id }) => id === 'pdf-off-grid')?.message).toMatch(/5\.[23] pt off the grid/)
  })

  test('loose letters', async () => {
    const { rules } = await broken(`${text}<p style="letter-spacing: 0.2em">${sentence.repeat(2)}</p>`, css)
    expect(rules['pdf-loose-line']).toBeGreaterThanOrEqual(4)
  })

  test('a first and a last line that stand alone', async () => {
    const bad = `<p>短。</p>${paragraph(1).repeat(6)}`
    const { rules } = await broken(bad, `${css} p { orphans: 1; widows: 1 }`)
    expect((rules['pdf-orphan'] ?? 0) + (rules['pdf-widow'] ?? 0)).toBeGreaterThan(0)
  })
})

describe('without tags, lines are joined by their places', () => {
  async function untagged(css: string) {
    const pdf = await PDFDocument.load(await printer.print(text, css), { updateMetadata: false })
    for (const key of ['StructTreeRoot', 'MarkInfo']) pdf.catalog.delete(PDFName.of(key))
    return (await judgePdf(await pdf.save(), 'x.pdf')).facts?.clreq
  }

  test.each([
    ['across', page],
    ['down', vertical],
  ])('that run %s', async (_, css) => {
    const sound = await untagged(css)
    expect(sound?.running).toBeGreaterThan(3)
    expect(Object.values(sound!.broken).every(count => count === 0)).toBe(true)
    const loose = await untagged(`${css} p { letter-spacing: 0.2em }`)
    expect(loose?.broken['pdf-loose-line']).toBeGreaterThan(10)
  })
})

test('a single character on a last line, with its mark', async () => {
  const { findings } = await broken(
    `<p>${'字'.repeat(18)}${'字'.repeat(20)}完。</p>${text}`,
    `${page} p { text-wrap: wrap }`,
  )
  expect(findings.find(({ id }) => id === 'pdf-single-character')?.message).toBe(
    'page 1: a last line holds a single character: “完。”',
  )
})

test('—— and …… in two', async () => {
  const css = `${page} p { line-break: anywhere }`
  const { rules } = await broken(`<p>${'字'.repeat(17)}——${'字'.repeat(18)}……${'字'.repeat(30)}</p>`, css)
  expect(rules['pdf-broken-mark']).toBe(2)
})

test('a head last on its page', async () => {
  const lines = '<p>短行。</p>'.repeat(8)
  const { rules } = await broken(
    `${lines}<h2>小标题</h2>${text}`,
    `${page} h2 { break-after: auto; margin: 0; line-height: 24px }`,
  )
  expect(rules).toMatchObject({ 'pdf-heading-last': 1 })
})

test('a line beyond the measure, and one that the page cuts off', async () => {
  const long = `<p>${sentence}<span style="white-space: nowrap">ABCDEFGHIJKLMNOPQRSTUVWXYZ</span>${sentence.repeat(3)}</p>`
  const css = `${page} @page { margin-right: 0 }`
  const { findings } = await broken(text + long.replace('Z', 'Z'.repeat(8)), css)
  expect(findings.map(({ id }) => id)).toContain('pdf-beyond-measure')
  const cut = await broken(text + long.replace('Z', 'Z'.repeat(40)), page)
  expect(cut.findings.map(({ id }) => id)).toContain('pdf-text-cut')
})

describe('what is no running text is left alone', () => {
  test.each([
    [
      'verse',
      '<div><p style="text-indent: 0">白日依山尽，<br>黄河入海流。<br>欲穷千里目，<br>更上一层楼。</p></div>',
    ],
    ['a list', `<ul style="margin: 0"><li>${sentence}</li><li>${sentence}</li></ul>`],
    [
      'a quotation',
      `<blockquote style="margin: 0 28px"><p style="text-indent: 0">${sentence}</p></blockquote>`,
    ],
    ['a note in smaller type', `<p style="font-size: 10px; text-indent: 0">${sentence}</p>`],
    ['an address', '<p style="text-align: right; text-indent: 0">柳溪日报社<br>十二月三十日</p>'],
    [
      'emphasis and readings',
      `<p>${sentence}<em style="text-emphasis: dot">船夫</em><ruby>渡<rt>dù</rt></ruby>口到了。${sentence}</p>`,
    ],
  ])('%s', async (_, html) => {
    const { rules } = await broken(text + html, `${page} p { orphans: 1; widows: 1 } rt { font-size: 6px }`)
    const { 'pdf-orphan': _orphan, 'pdf-widow': _widow, 'pdf-off-grid': _grid, ...others } = rules
    expect(others).toEqual({})
  })

  test('other languages', async () => {
    const japanese = '<p>渡し船は毎朝対岸へ向かい、夕方に戻ってくる。船頭は六十二歳である。</p>'.repeat(5)
    const css = `${page} p { line-break: anywhere; text-indent: 0 }`
    expect((await broken(japanese, css, 'ja')).facts?.clreq).toBeNull()
    expect((await broken(japanese, css, 'zh-Hans')).facts?.clreq?.running ?? 0).toBe(0)
  })
})
