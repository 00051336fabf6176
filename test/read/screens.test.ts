// Chapters → a phone's screen, with the publisher's styles, without them, and by night: all words are there to read.
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../../src/index.js'
import { launch } from '../../src/write/pdf/launch.js'
import { bookOf } from '../markdown/book.js'
import { lay } from './shelf.js'

let browser: Browser

beforeAll(async () => {
  browser = (await launch()).browser
})

afterAll(() => browser.close())

const copy = join(import.meta.dirname, '../conformance/copy')

async function published(input: string): Promise<Uint8Array> {
  const { files } = await publish(input, { out: await mkdtemp(join(tmpdir(), 'kanben-')), formats: ['epub'] })
  return files.find(({ name }) => name.endsWith('.epub'))!.bytes
}

async function structures(writing?: 'vertical'): Promise<Uint8Array> {
  const names = (await readdir(copy)).filter(name => name.endsWith('.md'))
  const chapters = names.map(async name => ({ name, markdown: await readFile(join(copy, name), 'utf8') }))
  return bookOf('样样都有', await Promise.all(chapters), { language: 'zh-Hans', ...(writing && { writing }) })
}

async function illustrated(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
  await cp(join(copy, 'images.md'), join(folder, 'images.md'))
  await cp(join(import.meta.dirname, '../pictures'), join(folder, 'pictures'), { recursive: true })
  return published(join(folder, 'images.md'))
}

const books = {
  'the seed': () => published('samples/qianyan-guancha.txt'),
  'all structures': () => structures(),
  'all structures, in vertical lines': () => structures('vertical'),
  pictures: illustrated,
}

/** The least that a reader's own style sheet does: pictures fit, what is wider than the screen scrolls. */
const reader = 'img { max-width: 100%; height: auto } pre, table { display: block; overflow: auto }'

/** How readers show a book. */
const ways = {
  'as published': { styles: (css: string) => css, colorScheme: 'light' },
  'stripped of styles and fonts': { styles: () => reader, colorScheme: 'light' },
  'by night': { styles: (css: string) => `${css}\n:root { color-scheme: dark }`, colorScheme: 'dark' },
  'in large type': { styles: (css: string) => `${css}\n:root { font-size: 200% }`, colorScheme: 'light' },
} as const

describe.each(Object.entries(books))('%s', (_, make) => {
  let book: Uint8Array

  beforeAll(async () => {
    book = await make()
  })

  test.each(Object.entries(ways))('%s', async (_, { styles, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width: 375, height: 667 }, colorScheme })
    const amiss: string[] = []
    for (const chapter of await lay(page, book, styles)) {
      await page.goto(chapter)
      amiss.push(...(await page.evaluate(look)).map(each => `${chapter.split('/').at(-1)}: ${each}`))
    }
    await page.close()
    expect(amiss).toEqual([])
  })
})

/** In the page: words that are nowhere, too pale, or off the screen that does not scroll that way. */
function look(): string[] {
  const root = document.documentElement
  const isVertical = getComputedStyle(root).writingMode.startsWith('vertical')
  const [wide, screen] = isVertical
    ? [root.scrollHeight, innerHeight]
    : [Math.max(root.scrollWidth, document.body.scrollWidth), innerWidth]
  const found = wide > screen ? [`${wide} px on a screen of ${screen}`] : []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!
    if (!node.textContent!.trim() || element.closest('[hidden], rp')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const say = (what: string) => found.push(`${what}: ${node!.textContent!.trim().slice(0, 20)}`)
    if (boxes.length === 0 || !element.checkVisibility({ opacityProperty: true })) say('not shown')
    if (contrast(element) < 4.5) say('too pale')
    if (!scrolls(element) && boxes.some(isOff)) say('off the screen')
  }
  return found

  function isOff({ left, right, top, bottom }: DOMRect): boolean {
    return isVertical ? top < 0 || bottom > innerHeight + 1 : left < 0 || right > innerWidth + 1
  }

  function scrolls(element: Element | null): boolean {
    for (let each = element; each && each !== document.body; each = each.parentElement)
      if (/auto|scroll/.test(getComputedStyle(each).overflow)) return true
    return false
  }

  function contrast(element: Element): number {
    const luminance = (css: string) => {
      const [r, g, b] = css
        .match(/[\d.]+/g)!
        .map(Number)
        .map(value => value / 255)
        .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
    }
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(ground(element))]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  /** The colour behind an element; that of the canvas where none is painted. */
  function ground(element: Element): string {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each)
      if (!/, 0\)$/.test(backgroundColor)) return backgroundColor
    }
    return getComputedStyle(root).colorScheme === 'dark' ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)'
  }
}
