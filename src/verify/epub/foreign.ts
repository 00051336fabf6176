// Markup and style → what in them would run or be fetched. EPUBCheck lets declared scripts, script links and CSS pass.
import type { Page, Report } from './page.js'
import { type Element, localName, type Watcher } from './walk.js'

export function foreign({ report }: Page): Watcher {
  let css = ''
  return {
    open(element) {
      if (element.name === 'script') report('epub-script', '<script>', element)
      for (const [key, value] of Object.entries(element.attributes))
        ofAttribute(localName(key), value, element, report)
      for (const url of loaded(element)) if (isRemote(url)) report('epub-remote', cut(url), element)
    },
    text(text, parent) {
      if (parent?.name === 'style') css += text
    },
    close(element) {
      if (element.name === 'style') foreignStyle(css, what => report('epub-remote', what, element))
      if (element.name === 'style') css = ''
    },
  }
}

/** Tells of each address outside the book that a style sheet would fetch, as it stands there. */
export function foreignStyle(css: string, tell: (what: string) => void): void {
  for (const [told, url] of css.matchAll(/(?:url\(|@import)\s*(?:["']\s*)?([^\s"')]+)/gi)) {
    if (url && isRemote(url)) tell(cut(told))
  }
}

function ofAttribute(name: string, value: string, element: Element, report: Report): void {
  if (/^on[a-z]/.test(name) || /^(?:javascript|vbscript):/i.test(bare(value))) {
    report('epub-script', cut(`${name}="${value}"`), element)
  } else if (name === 'style') foreignStyle(value, what => report('epub-remote', what, element))
}

/** What an element makes a reading system load; of `a` and of most `link` the reader decides. */
function loaded({ name, attributes }: Element): string[] {
  const { src, srcset, poster, data, href, 'xlink:href': xlink, rel = '' } = attributes
  const loadsHref = name === 'link' ? /stylesheet|icon|preload/i.test(rel) : loadingHref.has(name)
  return [src, srcset, poster, data, ...(loadsHref ? [href, xlink] : [])]
    .filter(url => url !== undefined)
    .map(bare)
}

const loadingHref = new Set(['image', 'feimage', 'use', 'item', 'script'])

/** A URL loses its controls and spaces before it is read (WHATWG URL § 4.4). */
function bare(url: string): string {
  return url.replace(/[\0-\x20]+/g, '')
}

function isRemote(url: string): boolean {
  return /^(?:\/\/|(?!data:)[a-z][a-z0-9+.-]*:)/i.test(url)
}

function cut(what: string): string {
  return what.slice(0, 80)
}
