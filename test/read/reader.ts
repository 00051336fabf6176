// The bytes of an EPUB → the book open in foliate-js, the library of a reader that people use, in the project's browser.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, Page, Route } from 'playwright'

/** No such host is anywhere: all that is asked of it is answered from memory or from the library's folder. */
const origin = 'https://reader.invalid'

const library = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'))

/** A line of the contents as the reader has it. */
export interface Item {
  label: string
  href: string
  subitems: Item[] | null
}

/** What a page script can do with the element `<foliate-view>`; as much of it as the tests use. */
export interface View extends HTMLElement {
  open(book: string): Promise<void>
  goTo(target: string | number): Promise<void>
  next(): Promise<void>
  book: {
    dir: string
    metadata: { title: unknown; language: unknown }
    toc: Item[]
    pageList: Item[]
    landmarks: { type: string[]; href: string }[]
    sections: unknown[]
    getCover(): Promise<Blob | null>
  }
  renderer: { getContents(): { doc: Document; index: number }[] }
  lastLocation: { range: Range; tocItem?: Item; pageItem?: Item }
}

/** Opens notes in windows of their own. */
export interface Handler {
  handle(book: View['book'], event: Event): void
  addEventListener(name: string, hear: (event: CustomEvent) => void): void
}

export interface Reader {
  page: Page
  /** Addresses that were asked for outside of the book and the library. */
  strangers: string[]
  /** Runs in the reader's page. */
  ask<T, A>(work: (view: View, given: A) => T | Promise<T>, given?: A): Promise<T>
  /** Goes to a place by its address in the book, or to a chapter by its number, and gives the words on the screen. */
  goTo(target: string | number): Promise<string>
  /** Clicks what the selector finds in the chapter that is shown, and gives the words then on the screen. */
  click(selector: string): Promise<string>
}

/** Scripts are on and no policy forbids the book's own: one that our books held would run, and be seen. */
export async function openReader(browser: Browser, book: Uint8Array): Promise<Reader> {
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } })
  const strangers: string[] = []
  page.on('request', request => {
    if (!/^(blob:)?https:\/\/reader\.invalid\/|^data:/.test(request.url())) strangers.push(request.url())
  })
  await page.route('**/*', route => answer(route, book))
  await page.goto(`${origin}/`)
  await page.evaluate(open)
  const ask: Reader['ask'] = (work, given) =>
    page.evaluate(inView<Awaited<ReturnType<typeof work>>>, [String(work), given] as const)
  return { page, strangers, ask, goTo: target => ask(goTo, target), click: selector => ask(click, selector) }
}

const shell = `<!doctype html><style>body { margin: 0; height: 100vh }</style>
<script type="module">
import '/foliate/view.js'
import { FootnoteHandler } from '/foliate/footnotes.js'
Object.assign(window, { FootnoteHandler })
</script>`

async function answer(route: Route, book: Uint8Array): Promise<void> {
  const { pathname, origin: asked } = new URL(route.request().url())
  if (asked !== origin) return route.abort()
  if (pathname === '/book.epub') return route.fulfill({ body: Buffer.from(book) })
  if (!pathname.startsWith('/foliate/')) return route.fulfill({ contentType: 'text/html', body: shell })
  const body = await readFile(join(library, pathname.slice('/foliate/'.length)))
  return route.fulfill({ contentType: 'text/javascript', body })
}

// All below runs in the reader's page.

async function open(): Promise<void> {
  await customElements.whenDefined('foliate-view')
  const view = document.createElement('foliate-view') as View
  document.body.append(view)
  await view.open('/book.epub')
}

function inView<T>([work, given]: readonly [string, unknown]): Promise<T> {
  const view = document.querySelector('foliate-view')
  return new Function('view', 'given', `return (${work})(view, given)`)(view, given)
}

async function goTo(view: View, target: string | number): Promise<string> {
  const moved = new Promise(resolve => view.addEventListener('relocate', resolve, { once: true }))
  await view.goTo(target)
  await moved
  return view.lastLocation.range.toString()
}

async function click(view: View, selector: string): Promise<string> {
  const moved = new Promise(resolve => view.addEventListener('relocate', resolve, { once: true }))
  view.renderer.getContents()[0]!.doc.querySelector<HTMLElement>(selector)!.click()
  await moved
  return view.lastLocation.range.toString()
}
