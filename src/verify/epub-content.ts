// Files of an EPUB → what in them would run or be fetched. EPUBCheck lets declared scripts, script links and CSS pass.
import { Parser } from 'htmlparser2'

/** Something in one file that a book must not hold. */
export interface Foreign {
  id: 'epub-script' | 'epub-remote'
  /** As it stands there, cut to a readable length. */
  what: string
}

/** Scan one file by what it is: a style sheet by its name, markup by its first character, all else not at all. */
export function foreign(path: string, text: string): Foreign[] {
  if (path.endsWith('.css')) return style(text)
  return /^\u{FEFF}?\s*</u.test(text) ? markup(text) : []
}

function markup(text: string): Foreign[] {
  const found: Foreign[] = []
  let inStyle = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inStyle = local(name) === 'style'
        if (local(name) === 'script') found.push(script(`<${name}>`))
        found.push(...Object.entries(attributes).flatMap(([key, value]) => ofAttribute(local(key), value)))
        found.push(...loaded(local(name), attributes).filter(isRemote).map(remote))
      },
      ontext(css) {
        if (inStyle) found.push(...style(css))
      },
      onclosetag() {
        inStyle = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return found
}

function ofAttribute(name: string, value: string): Foreign[] {
  const told = `${name}="${value}"`
  if (/^on[a-z]/.test(name) || /^(?:javascript|vbscript):/i.test(bare(value))) return [script(told)]
  return name === 'style' ? style(value) : []
}

/** What an element makes a reading system load; of `a` and of most `link` the reader decides. */
function loaded(element: string, attributes: Record<string, string>): string[] {
  const { src, srcset, poster, data, href, 'xlink:href': xlink, rel = '' } = attributes
  const loadsHref = element === 'link' ? /stylesheet|icon|preload/i.test(rel) : loadingHref.has(element)
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

function style(css: string): Foreign[] {
  const urls = css.matchAll(/(?:url\(|@import)\s*(?:["']\s*)?([^\s"')]+)/gi)
  return [...urls].filter(([, url]) => url && isRemote(url)).map(([told]) => remote(told))
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase()
}

function script(what: string): Foreign {
  return { id: 'epub-script', what: what.slice(0, 80) }
}

function remote(what: string): Foreign {
  return { id: 'epub-remote', what: what.slice(0, 80) }
}
