// Functions that the press runs in the page. Each is sent there as text: it can call nothing else of this program.

/** The little that they need of the DOM, so that no other module has the DOM's globals. */
interface PageElement {
  textContent: string
  firstElementChild: PageElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  matches(selector: string): boolean
  prepend(child: PageElement): void
  children: Iterable<PageElement>
  clientWidth: number
  clientHeight: number
  scrollWidth: number
  scrollHeight: number
  querySelectorAll(selector: string): Iterable<PageElement>
  getBoundingClientRect(): { left: number; top: number; width: number; height: number }
}

interface PageText {
  data?: string
  parentElement?: PageElement
}

interface PageDocument {
  fonts: Iterable<{
    family: string
    weight: string
    status: string
    load(): Promise<unknown>
  }>
  body: PageElement
  getElementById(id: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  createElement(name: string): PageElement
  createTreeWalker(root: unknown, show: number): { nextNode(): unknown; currentNode: PageText }
  createRange(): {
    selectNodeContents(node: unknown): void
    getBoundingClientRect(): { width: number; height: number }
  }
}

declare const document: PageDocument
declare const FontFace: new (family: string, source: string) => { load(): Promise<unknown> }

/** Whether fonts of these names are on the browser's machine. */
export function loadsFaces(names: string[]): Promise<boolean> {
  const loading = names.map((name, at) => new FontFace(`x${at}`, `local("${name}")`).load())
  return Promise.all(loading).then(
    () => true,
    () => false,
  )
}

/** Fonts that do not load, and whether the first text takes any room. */
export async function inspectText(): Promise<{ failed: string[]; hasText: boolean }> {
  const faces = [...document.fonts]
  await Promise.all(faces.map(face => face.load().catch(() => {})))
  const failed = faces.filter(face => face.status !== 'loaded').map(face => `${face.family} ${face.weight}`)
  const texts = document.createTreeWalker(document.body, 4)
  const isText = ({ data, parentElement }: PageText) =>
    data?.trim() !== '' && !parentElement?.matches('style, script')
  while (texts.nextNode() && !isText(texts.currentNode));
  const range = document.createRange()
  range.selectNodeContents(texts.currentNode)
  const { width, height } = range.getBoundingClientRect()
  return { failed, hasText: width > 0 && height > 0 }
}

/** Set the text of elements, by id, and of those that wait for the page of an id. */
export function fillTexts(texts: Record<string, string>): void {
  for (const [id, text] of Object.entries(texts)) {
    const element = document.getElementById(id)
    if (element) element.textContent = text
  }
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const text = texts[`page-of-${element.getAttribute('data-page-of')}`]
    if (text) element.textContent = text
  }
}

/**
 * Pages of each part of the document, as columns on the screen (screen-css.ts) → number of the page, from 0, on which each
 * mark of `markLinks` would stand, by the id that it marks.
 */
export function countPages({ at }: { at: string }): Record<string, number> {
  const found: Record<string, number> = {}
  let pages = 0
  for (const part of document.body.children) {
    const { left, top, width, height } = part.getBoundingClientRect()
    if (width === 0) continue
    for (const mark of part.querySelectorAll(`a[href^="${at}"]`)) {
      const place = mark.getBoundingClientRect()
      const columns = Math.max((place.left - left) / part.clientWidth, (place.top - top) / height)
      found[mark.getAttribute('href')!.slice(at.length)] = pages + Math.floor(columns + 0.01)
    }
    // Where lines run down, columns stand below one another.
    const below = part.matches('.galley, .contents') ? part.scrollHeight / part.clientHeight : 1
    const beside = part.scrollWidth / part.clientWidth
    pages += Math.max(1, Math.round(Math.max(below, beside)))
  }
  return found
}

/**
 * Addresses of marked links. Chromium can tie links to pages by itself, but looks up every target on every page: an edition of a thousand articles took it
 * over a minute. So links go to the press with addresses of their own, `to` their target; `at` the target stands a
 * link that does not show, whose place on the page we read.
 */
export const schemes = { to: 'kanben-to:', at: 'kanben-at:' }

/** Give links within the document an address in the scheme `to` with their words, and where they lead an unseen link in the scheme `at`. */
export function markLinks({ to, at }: { to: string; at: string }): void {
  // Out of the line takes Chromium a walk through all pages, but is the only way where a block begins with a block.
  const [inLine, outOfLine] = [
    'padding-inline-end: 1px; margin-inline-end: -1px',
    'position: absolute; width: 1px; height: 1px',
  ]
  const ids = new Set<string>()
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href')!.slice(1)
    ids.add(id)
    link.setAttribute('href', `${to + id}#${encodeURIComponent(link.textContent.trim())}`)
  }
  for (const id of ids) {
    let element = document.getElementById(id)
    while (element?.firstElementChild && element.matches('section, header, aside, div, nav, ol, ul, dl'))
      element = element.firstElementChild
    const mark = document.createElement('a')
    mark.setAttribute('href', at + id)
    mark.setAttribute('aria-hidden', 'true')
    const isLine = element?.matches('h1, h2, h3, h4, h5, h6, p, a, sup')
    mark.setAttribute('style', isLine ? inLine : outOfLine)
    element?.prepend(mark)
  }
}

/**
 * Say what Chromium guesses at. A table counts as one by how it looks, unless it says that it is one. A part of a line that
 * only says its language is tagged where it seems to matter to listeners; aria-atomic says so and nothing else, for false
 * is what it is anyhow (WAI-ARIA 1.2).
 */
export function sayWhatIs(): void {
  const lines = 'p [lang], li [lang], td [lang], th [lang], :is(h1, h2, h3, h4, h5, h6) [lang]'
  for (const element of document.querySelectorAll(lines)) element.setAttribute('aria-atomic', 'false')
  for (const table of document.querySelectorAll('table')) table.setAttribute('role', 'table')
}
