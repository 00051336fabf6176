// The reading room in a browser, from file://: calendar, articles, search, downloads; what axe has against any page.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveRoom } from '../../../src/archive/site/serve.js'
import { readingRoom } from '../../../src/reading-room.js'
import { launch } from '../../../src/write/pdf/launch.js'
import { shelfOf } from './shelf.js'

let browser: Browser
let shelf: string
let page: Page

beforeAll(async () => {
  const launching = launch()
  shelf = await shelfOf()
  await readingRoom(shelf, room('room'))
  browser = (await launching).browser
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
})

afterAll(() => browser?.close())

const room = (name: string): string => join(dirname(shelf), name)
const at = (path: string, name = 'room'): string => pathToFileURL(join(room(name), path)).href
const morning = '临洲晨报/2026-03-14/早版'

test('newspaper, year, calendar, issue, article, and the next one', async () => {
  await page.goto(at('index.html'))
  await page.getByRole('heading', { name: '临洲晨报' }).getByRole('link').click()
  await page
    .getByRole('table', { name: '各年各月期数' })
    .getByRole('link', { name: '3', exact: true })
    .click()
  const march = page.getByRole('table', { name: '三月' })
  expect(await march.getByRole('columnheader').allTextContents()).toEqual([...'一二三四五六日'])
  // Two editions appeared on the fourteenth: the day leads to where they are listed.
  await march.getByRole('link', { name: '2026年3月14日 星期六' }).click()
  expect(page.url()).toMatch(/#d2026-03-14$/)
  await page.locator('#d2026-03-14 a').click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('临洲晨报')
  await page.getByRole('link', { name: '望洲桥昨日清晨重开' }).click()
  expect(await page.locator('article p').last().textContent()).toContain('万峰湖的游客')
  await page.getByRole('link', { name: '下一篇' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('棠江涨了一米三')
  await page
    .getByRole('navigation', { name: '当前位置' })
    .getByRole('link', { name: '2026年', exact: true })
    .click()
  await march.getByRole('link', { name: '2026年3月17日 星期二' }).click()
  expect(page.url()).toBe(at('临洲晨报/2026-03-17/早版/index.html'))
})

describe('served', () => {
  let served: Served
  let visitor: Page
  const refused: string[] = []

  beforeAll(async () => {
    served = await serveRoom(room('room'), 0)
    visitor = await browser.newPage()
    // The project's browser finds no host; what it asks for is asked for it.
    await visitor.route('**/*', async route => route.fulfill({ response: await route.fetch() }))
    visitor.on('console', message => refused.push(message.text()))
  })

  afterAll(async () => {
    await visitor?.close()
    await served?.close()
  })

  test('what is downloaded is what the shelf has, and what the page says of it', async () => {
    await visitor.goto(served.address + encodeURI(`${morning}/index.html`))
    const digests = await visitor.locator('.files .digest').allTextContents()
    for (const name of ['EPUB', 'a2.md']) {
      const [download] = await Promise.all([
        visitor.waitForEvent('download'),
        visitor.getByRole('complementary').getByRole('link', { name }).click(),
      ])
      const bytes = Buffer.from(await (await fetch(download.url())).arrayBuffer())
      const digest = createHash('sha512').update(bytes).digest('hex')
      expect(digests).toContain(digest)
    }
  })

  test('the search works under the server’s policy too', async () => {
    await visitor.goto(`${served.address}search.html?q=${encodeURIComponent('早市')}`)
    await expect.poll(() => visitor.locator('#told').textContent()).toBe('检索完毕，共 1 篇')
    expect(refused.filter(text => /policy|refused/iu.test(text))).toEqual([])
  })
})

describe('search', () => {
  async function found(query: string): Promise<string[]> {
    await page.goto(`${at('search.html')}?${new URLSearchParams({ q: query })}`)
    if (/[\p{L}\p{N}]/u.test(query))
      await expect.poll(() => page.locator('#told').textContent()).toMatch(/共|没有/u)
    return page.locator('#found .head').allTextContents()
  }

  test.each([
    ['卜晴', ['棠江涨了一米三']],
    ['早市', ['今晚封闭施工']],
    ['万峰湖', ['望洲桥昨日清晨重开']],
    ['万湖', []],
    ['峰', ['望洲桥昨日清晨重开']],
    ['票价20元', ['望洲桥昨日清晨重开']],
    ['闵川 水马', ['望洲桥昨日清晨重开']],
    ['闵川 渡船', []],
    ['JANE wangz', ['Bridge reopens']],
    ['document', ['<b>题</b> <script>document.title=1</script>']],
    ['，', []],
  ])('%s', async (query, titles) => {
    expect(await found(query)).toEqual(titles)
    expect(await page.title()).not.toMatch(/^\d$/)
  })

  test('in one newspaper, from the first page, to the article', async () => {
    await page.goto(at('index.html'))
    await page.getByRole('searchbox').fill('灯低')
    await page.getByRole('combobox').selectOption({ label: '临洲晨报' })
    await page.getByRole('searchbox').press('Enter')
    await expect.poll(() => page.locator('#told').textContent()).toBe('检索完毕，共 1 篇')
    expect(await page.locator('#found .snippet').innerText()).toBe('灯低下去，再抬起来。')
    expect(await page.locator('#found mark').textContent()).toBe('灯低')
    expect(await page.locator('#found .facts').innerText()).toContain(
      '临洲晨报 2026年3月14日 第 2318 期 早版',
    )
    await page.locator('#found a').click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('渡船上的灯')
    await page.goBack()
    await page.getByRole('combobox').selectOption({ label: 'Harbour Times' })
    await expect.poll(() => page.locator('#told').textContent()).toBe('没有找到。')
  })

  test('loads of the index only what the words need, and of the texts only what is shown', async () => {
    const asked: string[] = []
    page.on('request', request => asked.push(decodeURIComponent(request.url())))
    await found('卜晴')
    expect(asked.filter(url => url.endsWith('words.js')).length).toBe(1)
    asked.length = 0
    await found('查无此词')
    expect(asked.filter(url => url.endsWith('words.js'))).toEqual([])
  })
})

describe('without JavaScript', () => {
  test('all is there but the search, which says so', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(at(`${morning}/a1.html`))
    expect(await plain.getByRole('heading', { level: 1 }).textContent()).toBe('望洲桥昨日清晨重开')
    await plain.goto(at('search.html'))
    expect(await plain.locator('noscript').innerText()).toContain('需要启用 JavaScript')
    await context.close()
  })
})

describe('every kind of page', () => {
  const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const kinds = [
    'index.html',
    'search.html?q=%E6%9C%9B%E6%B4%B2',
    '临洲晨报/index.html',
    '临洲晨报/2026/index.html',
    `${morning}/index.html`,
    `${morning}/a1.html`,
    `${morning}/a2.html`,
    'books/index.html',
    'books/undated/江边三月/corrections.html',
  ]

  // By night only colours are other ones.
  test.each([
    ['light', undefined],
    ['dark', ['color-contrast']],
  ] as const)('has nothing that axe minds, and fits a phone (%s)', async (colorScheme, rules) => {
    const looked = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme })
    for (const kind of kinds) {
      const [path = '', query = ''] = kind.split('?')
      await looked.goto(at(path) + (query && `?${query}`))
      if (query) await looked.locator('#found li').first().waitFor()
      await looked.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await looked.evaluate(await axe)
      const { violations, passes } = await looked.evaluate(
        only => (globalThis as never as Axe).axe.run(only ? { runOnly: only } : {}),
        rules,
      )
      const told = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)
      expect(told, path).toEqual([])
      expect(passes.length, path).toBeGreaterThan(0)
      expect(await looked.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
    }
    await looked.close()
  })
})

interface Axe {
  axe: { run(options: object): Promise<AxeResults> }
}
