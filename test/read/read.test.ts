// Books → read as people read them: in a reader, by its contents, links and pages.
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../../src/index.js'
import { type Pdf, readPdf } from '../../src/pdf/read.js'
import { launch } from '../../src/write/pdf/launch.js'
import { untrusted } from '../conformance/hostile.js'
import { bookOf } from '../markdown/book.js'
import { type Handler, type Item, openReader, type Reader, type View } from './reader.js'

let browser: Browser

beforeAll(async () => {
  browser = (await launch()).browser
})

afterAll(() => browser.close())

const letters = (text: string) => text.replace(/\s+/gu, '')

/** Each line of the contents behind as many blanks as it is deep. */
function outline(items: Item[], depth = 0): string[] {
  return items.flatMap(({ label, subitems }) => [
    ' '.repeat(depth) + label,
    ...outline(subitems ?? [], depth + 1),
  ])
}

const flat = (items: Item[]): Item[] => items.flatMap(item => [item, ...flat(item.subitems ?? [])])

describe('the seed', () => {
  let reader: Reader
  let pdf: Pdf

  beforeAll(async () => {
    const out = await mkdtemp(join(tmpdir(), 'kanben-'))
    const { files } = await publish('samples/qianyan-guancha.txt', { out, formats: ['epub', 'pdf'] })
    const bytes = (name: string) => files.find(file => file.name.endsWith(name))!.bytes
    reader = await openReader(browser, bytes('.epub'))
    pdf = await readPdf(bytes('.pdf'))
  })

  test('says what it is', async () => {
    const { title, language } = await reader.ask(view => view.book.metadata)
    expect([title, language]).toEqual(['前沿观察·年终特别策划', 'zh-Hans'])
  })

  test('has a cover', async () => {
    const size = await reader.ask(async view => {
      const picture = await createImageBitmap((await view.book.getCover())!)
      return [picture.width, picture.height]
    })
    expect(size).toEqual([900, 1440])
    expect(await reader.ask(view => view.book.landmarks[0])).toMatchObject({ type: ['cover'] })
  })

  test('each line of the contents leads to its article', async () => {
    const contents = await reader.ask(view => view.book.toc)
    const begins = [
      ['编者按', '2025年，习近平总书记赴地方考察'],
      ['抓紧干，跑出创新加速度', '本报记者 巨云鹏 王鉴欣\n深夜的上海'],
      ['铆劲干，走好转型发展路', '本报记者 郑洋洋\n“到了一笔'],
      ['统筹干，绘就和谐山水图', '本报记者 杨文明\n冬日，云南省罗平县'],
      ['编校说明', '来源\nqianyan-guancha.txt'],
    ]
    expect(outline(contents)).toEqual(begins.map(([label]) => label))
    for (const [at, [label, words]] of begins.entries()) {
      const shown = (await reader.goTo(contents[at]!.href)).replace(/\n+/g, '\n').trim()
      if (label !== '编者按') expect(shown.startsWith(`${label}\n`)).toBe(true)
      expect(shown).toContain(words)
    }
  })

  test('the text begins where the landmark says', async () => {
    const start = await reader.ask(view =>
      view.book.landmarks.find(({ type }) => type.includes('bodymatter')),
    )
    expect(await reader.goTo(start!.href)).toContain('近日，本报记者深入基层一线')
  })

  test('a page number leads to the words that begin this page of the PDF', async () => {
    const pages = await reader.ask(view => view.book.pageList)
    expect(pages.map(({ label }) => label)).toEqual(pdf.pages.map(({ label }) => label))
    for (const { label, lines } of pdf.pages) {
      const print = letters(lines.find(({ artifact }) => !artifact)!.text)
      const { href } = pages.find(page => page.label === label)!
      expect(letters(await reader.goTo(href)), `page ${label}`).toContain(print)
      const rest = await reader.ask((view, id) => {
        const { doc } = view.renderer.getContents()[0]!
        const range = doc.createRange()
        range.selectNodeContents(doc.body)
        range.setStartAfter(doc.getElementById(id!)!)
        return range.toString()
      }, href.split('#')[1])
      expect(letters(rest).startsWith(print), `page ${label} begins with ${rest.trim().slice(0, 20)}`).toBe(
        true,
      )
    }
  })

  test('from cover to colophon nothing is left out, and nothing is asked of anybody else', async () => {
    let words = ''
    for (let chapter = 0; chapter < (await reader.ask(view => view.book.sections.length)); chapter++) {
      await reader.goTo(chapter)
      words += await reader.ask(view => view.renderer.getContents()[0]!.doc.body.textContent ?? '')
    }
    const raw = letters(await readFile('samples/qianyan-guancha.txt', 'utf8'))
    const phrases = raw.match(/\p{Script=Han}{8,}/gu)!
    expect(phrases.length).toBeGreaterThan(100)
    expect(phrases.filter(phrase => !letters(words).includes(phrase))).toEqual([])
    expect(reader.strangers).toEqual([])
  })
})

describe('a book with all that can stand in one', () => {
  let reader: Reader

  beforeAll(async () => {
    const names = ['footnotes', 'sections', 'ruby', 'tables', 'verse']
    const read = async (name: string) => ({
      name,
      markdown: await readFile(join(import.meta.dirname, `../conformance/copy/${name}.md`), 'utf8'),
    })
    const book = await bookOf('渡口', await Promise.all(names.map(read)), { language: 'zh-Hans' })
    reader = await openReader(browser, book)
  })

  test('its contents are nested as its sections are, and lead to them', async () => {
    const contents = await reader.ask(view => view.book.toc)
    expect(outline(contents)).toEqual([
      ...['渡口的三本账', ' 补记', '一条河的四个闸', ' 编者按'],
      ...[' 一、上闸', '  换门', '   吊装', '    试吊', '     记录', '  换止水'],
      ...[' 二、下闸', '  越级的小题', '  回到三级', ' 二、下闸'],
      ...['刊本与活字', ' 一鋟一印', '五村用水表', '渡口四时', '编校说明'],
    ])
    for (const { label, href } of flat(contents)) {
      const shown = await reader.goTo(href)
      const target = await reader.ask(
        (view, id) => view.renderer.getContents()[0]!.doc.getElementById(id!)!.textContent!,
        href.split('#')[1],
      )
      expect(shown, label).toContain(target.slice(0, 4))
    }
  })

  test('a note opens, and leads back to where it was read', async () => {
    const [chapter] = await reader.ask(view => view.book.toc)
    await reader.goTo(chapter!.href)
    expect(await reader.click('a[role=doc-noteref]')).toContain('一说设于道光年间')
    expect(await reader.click('a[role=doc-backlink]')).toContain('渡口设于光绪年间')
  })

  test('a note opens in a window of its own, with its own words alone', async () => {
    await reader.goTo(0)
    await reader.goTo((await reader.ask(view => view.book.toc))[0]!.href)
    const shown = await reader.ask(view => {
      // The reader's own, in its page.
      const { FootnoteHandler } = window as unknown as { FootnoteHandler: new () => Handler }
      return new Promise(resolve => {
        const handler = new FootnoteHandler()
        handler.addEventListener('before-render', ({ detail }: CustomEvent) =>
          document.body.append(detail.view),
        )
        handler.addEventListener('render', ({ detail }: CustomEvent) => {
          const words = detail.view.renderer.getContents()[0].doc.body.textContent.trim()
          detail.view.remove()
          resolve([detail.type, words])
        })
        view.addEventListener('link', event => handler.handle(view.book, event), { once: true })
        view.renderer.getContents()[0]!.doc.querySelectorAll<HTMLElement>('a[role=doc-noteref]')[1]!.click()
      })
    })
    expect(shown).toEqual(['footnote', '[2]官渡不收渡钱，渡夫由县里支薪。'])
  })
})

test('vertical lines: pages turn from the right, and every one shows words', async () => {
  const markdown = await readFile('test/conformance/copy/sections.md', 'utf8')
  const book = await bookOf('直排', [{ name: 'sections', markdown }], {
    ...{ language: 'zh-Hans', writing: 'vertical' },
  })
  const reader = await openReader(browser, book)
  expect(await reader.ask(view => view.book.dir)).toBe('rtl')
  const [chapter] = await reader.ask(view => view.book.toc)
  const shown = await reader.goTo(chapter!.href)
  expect(shown).toContain('一条河的四个闸')
  expect(
    await reader.ask(({ renderer }) => getComputedStyle(renderer.getContents()[0]!.doc.body).writingMode),
  ).toBe('vertical-rl')
  // The first line of the text stands right of the next one.
  const [first, second] = await reader.ask(({ renderer }) =>
    [...renderer.getContents()[0]!.doc.querySelectorAll('h1, .byline')].map(
      each => each.getBoundingClientRect().x,
    ),
  )
  expect(first).toBeGreaterThan(second!)
})

/** What of a chapter runs, loads from elsewhere or leads out of the book by other ways than the web's. */
function dangers({ renderer }: View): string[] {
  const { doc } = renderer.getContents()[0]!
  const runs = 'script, iframe, object, embed, form, base, meta[http-equiv], svg, link:not([rel=stylesheet])'
  return [
    ...[...doc.querySelectorAll(`:is(head, body) :is(${runs})`)].map(({ outerHTML }) => outerHTML),
    ...[...doc.querySelectorAll('*')].flatMap(element =>
      [...element.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .filter(each => /^on|^(?:href|src)=(?!https?:|mailto:|blob:|#|[\w-]+\.xhtml)/i.test(each)),
    ),
  ]
}

test('untrusted copy runs nothing and asks for nothing', async () => {
  const reader = await openReader(
    browser,
    await bookOf('untrusted', [{ name: 'untrusted', markdown: untrusted }]),
  )
  const forbidden: string[] = []
  for (let chapter = 0; chapter < (await reader.ask(view => view.book.sections.length)); chapter++) {
    await reader.goTo(chapter)
    forbidden.push(...(await reader.ask(dangers)))
  }
  expect(forbidden).toEqual([])
  expect(reader.strangers).toEqual([])
})
