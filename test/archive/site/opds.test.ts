// Feeds of the reading room: what they say, how they are parted, and what a reader's own library reads in them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { XmlDocument } from 'libxml2-wasm'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listed, papers } from '../../../src/archive/site/listed.js'
import { type Feed, feeds } from '../../../src/archive/site/opds.js'
import { opds1 } from '../../../src/archive/site/opds1.js'
import { opds2 } from '../../../src/archive/site/opds2.js'
import { roomWords } from '../../../src/archive/site/words.js'
import { launch } from '../../../src/write/pdf/launch.js'
import { harm } from './shelf.js'

const words = roomWords('zh-Hans')

function edition(id: string, more: Partial<Listed> = {}): Listed {
  const [newspaper = '', date] = id.split('/')
  const said = { id, path: id, title: newspaper, newspaper, ...(date !== 'undated' && date && { date }) }
  const book = { path: `${id}/files/x.epub`, mediaType: 'application/epub+zip', bytes: 1234 }
  const plain = {
    identifier: `urn:example:${encodeURIComponent(id)}`,
    language: 'zh-Hans',
    people: [],
    articles: 1,
  }
  return { ...said, ...plain, created: '2026-03-20T08:00:00Z', downloads: [book], ...more }
}

const days = Array.from({ length: 250 }, (_, at) =>
  new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10),
)
const shelf = [
  ...days.map(day => edition(`临洲晨报/${day}/早版`)),
  edition('临洲晨报/2026-03-14/早版', {
    issue: '第 2318 期',
    edition: '早版',
    publisher: '临洲晨报社',
    created: '2026-04-01T00:00:00+08:00',
    people: [
      { name: '闵川', relator: 'rpt' },
      { name: '苏禾', relator: 'ill' },
    ],
    cover: {
      path: '临洲晨报/2026-03-14/早版/images/cover.png',
      mediaType: 'image/png',
      width: 600,
      height: 800,
    },
  }),
  edition('x/2026-01-01/y', {
    newspaper: harm,
    title: `${harm}\u0000\ud800`,
    publisher: harm,
    description: harm,
    identifier: 'no uri',
    subject: [harm],
  }),
  edition('books/undated/z', { title: '江边三月', downloads: [] }),
]
const all = [...feeds(papers(shelf), words)]
const at = (path: string): Feed => all.find(feed => feed.path === path)!
const json = (path: string) => JSON.parse(opds2(at(path), words).text)

describe('the feeds', () => {
  it('lead from the first to each newspaper, its years, and their editions', () => {
    expect(
      json('opds/index').navigation.map(({ title, href }: { title: string; href: string }) => [
        title,
        decodeURIComponent(href),
      ]),
    ).toEqual([
      ['最近入藏', 'newest.json'],
      [harm, 'x/index.json'],
      ['临洲晨报', '临洲晨报/index.json'],
      ['书籍与专刊', 'books/index.json'],
    ])
    expect(
      json('opds/临洲晨报/index').navigation.map(
        ({ title, properties }: { title: string; properties: object }) => [title, properties],
      ),
    ).toEqual([
      ['2026年', { numberOfItems: 1 }],
      ['2025年', { numberOfItems: 250 }],
    ])
  })

  it('are parted where they are long, each part with its neighbours', () => {
    const parts = ['', '-2', '-3'].map(part => json(`opds/临洲晨报/2025${part}`))
    expect(parts.map(({ publications }) => publications.length)).toEqual([100, 100, 50])
    expect(parts[1].metadata).toMatchObject({ numberOfItems: 250, itemsPerPage: 100, currentPage: 2 })
    const links = Object.fromEntries(
      parts[1].links.map(({ rel, href }: { rel: string; href: string }) => [rel, href]),
    )
    expect(links).toMatchObject({
      self: '2025-2.json',
      first: '2025.json',
      previous: '2025.json',
      next: '2025-3.json',
      last: '2025-3.json',
      up: 'index.json',
      start: '../index.json',
    })
  })

  it('say of an edition what is known of it, and nothing else', () => {
    const [publication] = json('opds/临洲晨报/2026').publications
    expect(publication).toEqual({
      metadata: {
        '@type': 'http://schema.org/PublicationIssue',
        title: '临洲晨报 2026年3月14日 第 2318 期 早版',
        identifier: 'urn:example:%E4%B8%B4%E6%B4%B2%E6%99%A8%E6%8A%A5%2F2026-03-14%2F%E6%97%A9%E7%89%88',
        language: 'zh-Hans',
        modified: '2026-04-01T00:00:00+08:00',
        published: '2026-03-14',
        author: [{ name: '闵川' }],
        illustrator: [{ name: '苏禾' }],
        publisher: '临洲晨报社',
        belongsTo: { series: { name: '临洲晨报', position: 2318 } },
      },
      links: [
        {
          rel: 'http://opds-spec.org/acquisition/open-access',
          href: expect.stringMatching(/^\.\.\/\.\.\/%E4.*\/files\/x\.epub$/),
          type: 'application/epub+zip',
          size: 1234,
        },
        { rel: 'alternate', href: expect.stringMatching(/index\.html$/), type: 'text/html' },
      ],
      images: [{ href: expect.stringMatching(/cover\.png$/), type: 'image/png', width: 600, height: 800 }],
    })
  })

  it('are never without an entry, and leave out what nobody can have', () => {
    for (const feed of all) {
      const { navigation, publications } = JSON.parse(opds2(feed, words).text)
      expect((navigation ?? publications).length).toBeGreaterThan(0)
    }
    expect(opds1(at('opds/books/undated'), words).text).not.toContain('<entry>')
  })

  it('are well-formed, whatever a title holds', () => {
    for (const feed of all) using(XmlDocument.fromString(opds1(feed, words).text))
    expect(opds1(at('opds/x/2026'), words).text).toContain(`<title>&lt;img src=x`)
  })
})

function using(document: XmlDocument): void {
  document.dispose()
}

describe('a reader', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = (await launch()).browser
    page = await browser.newPage()
    // The library reads what the browser has parsed; it has no other imports.
    const library = await readFile(createRequire(import.meta.url).resolve('foliate-js/opds.js'), 'utf8')
    await page.exposeFunction('nothing', () => {})
    await page.addScriptTag({
      type: 'module',
      content: `${library}\nglobalThis.read = xml => getFeed(new DOMParser().parseFromString(xml, 'application/xml'))`,
    })
  })

  afterAll(() => browser?.close())

  const read = (path: string) =>
    page.evaluate(
      xml => JSON.parse(JSON.stringify((globalThis as never as { read(xml: string): unknown }).read(xml))),
      opds1(at(path), words).text,
    )

  it('follows the feeds to the newspapers and years', async () => {
    const { metadata, navigation } = await read('opds/index')
    expect(metadata.title).toBe('阅览室')
    expect(navigation.map(({ title }: { title: string }) => title)).toEqual([
      '最近入藏',
      harm,
      '临洲晨报',
      '书籍与专刊',
    ])
  })

  it('finds an edition with its authors, cover and book', async () => {
    const { publications } = await read('opds/临洲晨报/2026')
    expect(publications[0]).toMatchObject({
      metadata: {
        title: '临洲晨报 2026年3月14日 第 2318 期 早版',
        author: [{ name: '闵川' }],
        language: 'zh-Hans',
        published: '2026-03-14',
      },
      links: expect.arrayContaining([
        expect.objectContaining({ type: 'application/epub+zip', href: expect.stringMatching(/x\.epub$/) }),
      ]),
      images: expect.arrayContaining([expect.objectContaining({ type: 'image/png' })]),
    })
  })
})

it('has feeds of an empty shelf too, none of them without an entry', () => {
  const empty = [...feeds([], words)]
  expect(empty.map(({ path }) => path)).toEqual(['opds/index', 'opds/newest'])
  for (const feed of empty) expect(JSON.parse(opds2(feed, words).text).navigation).toHaveLength(1)
})
