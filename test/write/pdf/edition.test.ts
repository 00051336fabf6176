// The sample edition, in sections, in every theme → its pages, read back: text, outline, heads, pages of references.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes } from 'hast'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Galley } from '../../../src/edition.js'
import { openBrowser, type Press, publish } from '../../../src/index.js'
import { type Pdf, type PdfPage, readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { theme, themes, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

interface Made {
  pdf: Pdf
  galleys: Galley[]
  findings: string[]
}

const made: Record<string, Made> = {}
let press: Press
beforeAll(async () => {
  press = await openBrowser()
  const out = mkdtempSync(join(tmpdir(), 'kanben-'))
  for (const name of themes) {
    const options = { theme: name, formats: ['pdf' as const], out: join(out, name), press }
    const { files, galleys, findings } = await publish('samples/linzhou-chenbao', options)
    const bytes = files.find(file => file.name.endsWith('.pdf'))!.bytes
    made[name] = { pdf: await readPdf(bytes), galleys, findings: findings.map(({ id }) => id) }
  }
})
afterAll(() => press?.close())

const closeUp = (text: string) => text.replace(/\s/g, '')

/** What is read aloud, tag by tag, of the pages with arabic numbers. */
function readAloud({ pages, blocks }: Pdf): string {
  const texts = blocks.map(() => '')
  for (const page of pages.filter(({ label }) => /\d/.test(label)))
    for (const { block, artifact, text } of page.set) if (!artifact && block >= 0) texts[block] += text
  return closeUp(texts.join(''))
}

function wordsOf(node: Nodes): string[] {
  if (node.type === 'text') return [closeUp(node.value)].filter(Boolean)
  return 'children' in node ? node.children.flatMap(child => wordsOf(child)) : []
}

/** What a newspaper says besides, under its name. */
const facts = '2026年3月14日第2318期早版临洲晨报社'

/** All of a page as it is seen, folios and heads too. */
const seen = (page: PdfPage) => page.set.map(({ text }) => closeUp(text)).join('|')

const sections = [
  ['要闻', '望洲桥昨日清晨重开', '棠江一周涨了一米三', '市图书馆夜读延到十点半', '账目立在桥头，桥才算修完'],
  [
    ...['民生', '过桥进巷，21路四月一日开行', '船停了，人还在江上', '盐埠早市回来了'],
    ...['台阶上的灯，能不能往下照一照', '更正'],
  ],
  ['副刊', '渡船上的灯', '江边三月'],
]

/** Page on which a head stands, by its words: the largest line that says them. */
function pageOf({ pages }: Pdf, words: string): PdfPage {
  const isHere = ({ set }: PdfPage) =>
    set.some(({ text, size, artifact }) => !artifact && size > 13 && closeUp(text).startsWith(words))
  return pages.find(page => /\d/.test(page.label) && isHere(page))!
}

describe.each(themes)('theme %s', name => {
  test('says each character once, in the order of the sections', () => {
    const { pdf, galleys } = made[name]!
    const body = galleys.filter(({ part }) => part !== 'titlepage')
    let rest = readAloud(pdf).replace(name === 'newspaper' ? facts : '', '')
    const extra: string[] = []
    for (const words of body.flatMap(({ hast }) => wordsOf(hast))) {
      const at = rest.indexOf(words)
      expect(at, words).toBeGreaterThanOrEqual(0)
      extra.push(rest.slice(0, at))
      rest = rest.slice(at + words.length)
    }
    expect(extra.join('') + rest).toBe(name === 'newspaper' ? '临洲晨报' : '')
  })

  test('its outline holds the sections, and in each its articles', () => {
    const { outline } = made[name]!.pdf
    const parts = outline.filter(({ title }) => sections.some(([section]) => section === title))
    expect(parts.map(({ title, children }) => [title, ...children.map(child => child.title)])).toEqual(
      sections,
    )
    expect(outline.at(-1)!.title).toBe('编校说明')
  })

  test('a reference to another article says the page that it begins on, outside of the text', () => {
    const { pdf } = made[name]!
    const pages = name === 'newspaper' ? ['02', '01'] : []
    for (const title of ['过桥进巷，21路', '棠江一周涨了一米三']) {
      const said = pages.shift() ?? pageOf(pdf, title.slice(0, 4)).label
      const holds = pdf.pages.filter(page => seen(page).replaceAll('|', '').includes(`《${title}`))
      const refers = holds.map(page => closeUp(seen(page)).replaceAll('|', '')).join('')
      expect(refers).toContain(name === 'newspaper' ? `（第${said}版）` : `（第${said}页）`)
    }
    expect(readAloud(pdf)).not.toMatch(/（第\d+[页版]）/)
  })

  test('nothing is found but what is known', () => {
    const set = made[name]!.findings.filter(id => id.startsWith('pdf-'))
    // In a column of twelve characters: 抱一只鹅过江，鹅不买 and the mark that may not begin the next line.
    expect(set).toEqual(name === 'newspaper' ? ['pdf-loose-line'] : [])
  })
})

test('books: a section’s page is a right-hand one that says its name and no more, and its back is blank', () => {
  for (const name of ['book', 'vertical']) {
    const { pages } = made[name]!.pdf
    const texts = pages.map(page => seen(page).replaceAll('|', ''))
    for (const [at, [title]] of sections.entries()) {
      const number = texts.indexOf(`第${['01', '02', '04'][at]}版${title}`)
      expect(Number(pages[number]!.label) % 2, title).toBe(1)
      expect(texts[number + 1]).toBe('')
      expect(texts[number + 2]).not.toBe('')
    }
  }
})

test('books: left-hand pages carry the section’s name, right-hand ones the article’s', () => {
  const { pages } = made.book!.pdf
  const heads = (label: string) =>
    pages.find(page => page.label === label)!.set.filter(({ artifact }) => artifact)[0]!.text
  expect([heads('4'), heads('5')]).toEqual(['要闻', '望洲桥昨日清晨重开'])
})

test('newspaper: each section begins a page, whose head says its page and name; the pages count on', () => {
  const { pages } = made.newspaper!.pdf
  expect(pages.map(({ label }) => label)).toEqual(pages.map((_, at) => String(at + 1)))
  const opening = sections.map(([title]) => pages.findIndex(page => seen(page).includes(`|${title}|`)))
  expect(opening[0]).toBe(0)
  pages.forEach((page, at) => {
    const number = opening.findLastIndex(first => first <= at)
    const head = `第${['01', '02', '04'][number]}版`
    const margins = page.set.filter(({ artifact }) => artifact).map(({ text }) => closeUp(text))
    const said = seen(page).split('|')
    if (opening.includes(at)) {
      expect(said).toContain(head)
      expect(margins).not.toContain(head + sections[number]![0])
    } else expect(margins).toContain(head + sections[number]![0])
    expect(margins).toContain(page.label)
    if (at > 0) expect(margins).toEqual(expect.arrayContaining(['2026年3月14日', '临洲晨报']))
  })
})

test('newspaper: verse stands in the last column, flush, beside the story before it', () => {
  const { pages } = made.newspaper!.pdf
  const page = pages.find(each => seen(each).includes('水先到的'))!
  const lines = page.set.filter(({ text }) => /^(?:水先到的|桃花还在路上|停了一停)$/.test(closeUp(text)))
  expect(lines.length).toBe(3)
  const { em, inner, measure, columns, gap } = theme('newspaper').page
  const last = inner + ((measure + gap) / columns) * (columns - 1) * em * 0.75
  for (const { start } of lines) expect(start).toBeCloseTo(last, 0)
  expect(seen(page)).toContain('渡船上的灯')
})

test.each(themes)('%s: below a section the outline goes on to an article’s headings', async name => {
  const articles = ['甲', '乙'].map((word, at) =>
    article(`# ${word}篇\n\n文。\n\n## ${word}之节\n\n文。见[另一篇](#a2)。`, `a${at + 1}`),
  )
  const parted = {
    ...edition(articles, { language: 'en' }),
    sections: [{ id: 's1', title: 'News', articles: ['a1', 'a2'] }],
  }
  const { bytes, findings } = await writePdf(parted, render(parted), press, theme(name))
  expect(findings).toEqual([])
  const { outline } = await readPdf(bytes)
  expect(outline.find(({ title }) => title === 'News')).toEqual({
    title: 'News',
    children: ['甲', '乙'].map(word => ({
      title: `${word}篇`,
      children: [{ title: `${word}之节`, children: [] }],
    })),
  })
})
