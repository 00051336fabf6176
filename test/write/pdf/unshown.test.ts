// Characters that a face of ours lacks: shown by another face, or told of, with their place and page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

/** In Noto Serif SC alone, in Noto Sans SC alone, in neither. */
const serif = '\u{4DB6}'
const sans = '\u{25AD7}'
const nobody = ['\u{13000}', '\u{13001}']

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

async function print(markdown: string, metadata = {}) {
  const made = edition([article(markdown)], metadata)
  const { bytes, findings = [] } = await writePdf(made, render(made), press)
  const pdf = await readPdf(bytes)
  const claims = ['pdfaid:part', 'pdfuaid:part'].map(claim => Buffer.from(bytes).includes(`<${claim}>`))
  return {
    pdf,
    findings,
    claims,
    text: pdf.pages.flatMap(page => page.lines.map(line => line.text)).join(''),
  }
}

test('what one face lacks another shows, in text and in heads, light and bold', async () => {
  const both = serif + sans
  const { pdf, findings, claims, text } = await print(`# 甲${both}\n\n文${both}字，**重${both}**。`)
  expect(findings).toEqual([])
  expect(pdf.pages.some(page => page.hasNotdef)).toBe(false)
  for (const words of [`甲${both}`, `文${both}字`, `重${both}`]) expect(text).toContain(words)
  expect(pdf.fonts.map(font => font.type)).toEqual(pdf.fonts.map(() => 'CID TrueType'))
  expect(claims).toEqual([true, true])
})

test('what no face has is told with its place and its page, and lowers the claims', async () => {
  const filling = '文字。'.repeat(900)
  const { findings, claims } = await print(
    `文${nobody[1]}字。\n\n${filling}\n\n又${nobody[0]}，再${nobody[1]}。`,
  )
  expect(findings).toMatchObject([
    {
      id: 'missing-glyph',
      message: expect.stringMatching(/“\u{13001}” \(U\+13001\).* on page 1, page 4$/u),
      file: 'a1.md',
      place: { start: { line: 1, column: 2, offset: 1 }, end: { offset: 3 } },
    },
    {
      id: 'missing-glyph',
      message: expect.stringMatching(/“\u{13000}” \(U\+13000\).* on page 4$/u),
      place: { start: { line: 5, column: 2 } },
    },
  ])
  expect(claims).toEqual([false, false])
})

test('what metadata alone holds has no place, and is told all the same', async () => {
  const { findings } = await print('文字。', { title: `题${nobody[0]}` })
  expect(findings).toMatchObject([{ id: 'missing-glyph' }])
  expect(findings[0]).not.toHaveProperty('place')
})

test('a sign that no face has, and nothing else that is rare', async () => {
  const { findings, text } = await print('文字😀。')
  expect(findings).toMatchObject([{ id: 'missing-glyph', message: expect.stringContaining('😀') }])
  expect(text).toContain('文字')
})

test('a script that no face has is told in few findings that name every character', async () => {
  const korean = '나룻배는아직다닌다오늘저녁물가에서모두기다린다사람들이손을흔든다'
  const { findings } = await print(korean)
  expect(findings.length).toBe(21)
  for (const character of korean)
    expect(findings.some(({ message }) => message.includes(character))).toBe(true)
})

test('a character that a font is asked for and no page shows is no finding, and leaves the claims', async () => {
  const made = edition([article('文字。')])
  const galleys = render(made)
  galleys[1]!.glyphs['song-400'] += nobody[0]!
  const { bytes, findings } = await writePdf(made, galleys, press)
  expect(findings).toEqual([])
  expect(Buffer.from(bytes).includes('<pdfaid:part>')).toBe(true)
})
