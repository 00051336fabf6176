// A stretch of HTML → the same with only harmless tags, each of them closed in its turn. One pass, linear in length.

/** An element that is open. */
export interface Open {
  name: string
}

/** How deep tags may nest within one parent. */
const deepest = 16

const voids = new Set(['br', 'hr', 'img', 'wbr'])

/** Element → the attributes that are content. Ids, classes, styles and handlers are not. */
export const elements = new Map<string, readonly string[]>([
  ...[
    ...[
      'b',
      'strong',
      'i',
      'em',
      'u',
      's',
      'del',
      'ins',
      'mark',
      'small',
      'sub',
      'sup',
      'code',
      'kbd',
      'samp',
    ],
    ...['var', 'cite', 'dfn', 'br', 'wbr', 'hr', 'ruby', 'rt', 'rp', 'pre', 'ul'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
  ].map((name): [string, string[]] => [name, []]),
  ...['span', 'p', 'div', 'blockquote', 'q'].map((name): [string, string[]] => [name, ['lang', 'dir']]),
  ['a', ['href', 'title']],
  ['abbr', ['title']],
  ['img', ['src', 'alt', 'title', 'width', 'height']],
  ['ol', ['start']],
  ['li', ['value']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan']],
])

/** Blocks that we do not show as such stay blocks, so that their text does not run together. */
const blocks = [
  ...[
    'address',
    'article',
    'aside',
    'center',
    'dd',
    'details',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
  ],
  ...['footer', 'form', 'header', 'main', 'nav', 'section', 'summary'],
]
const instead = new Map<string, string>([
  ...blocks.map((name): [string, string] => [name, 'div']),
  ...(Object.entries({ rb: 'span', strike: 's', tt: 'code', acronym: 'abbr', menu: 'ul', dir: 'ul' }) as [
    string,
    string,
  ][]),
])

/** Their content is no copy. */
const programs = new Set(['script', 'style'])

/**
 * Clean `html`; `open` holds the elements that are open before and after it. What is left out is told to `refused`.
 * Broken HTML (a tag or comment that never ends) is shown as typed.
 */
export function cleanTags(html: string, open: Open[], refused: (what: string) => void): string {
  const out: string[] = []
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    out.push(html.slice(from, at))
    const found = markup(html, at)
    if (found.end < 0) {
      from = at
      break
    }
    from = found.end
    if (found.tag) out.push(tag(found.tag, open, refused))
    else if (found.text !== undefined) out.push(escapeLess(found.text))
    else if (found.what) refused(found.what)
    if (found.tag && programs.has(found.tag.name) && !found.tag.closing)
      from = endOf(found.tag.name, html, from)
  }
  return out.join('') + escapeLess(html.slice(from))
}

interface Tag {
  name: string
  closing: boolean
  /** All between the name and `>`. */
  rest: string
}

interface Markup {
  /** Where it ends; -1 if it never does. */
  end: number
  tag?: Tag
  text?: string
  what?: string
}

/** What begins with the `<` at `at`. */
function markup(html: string, at: number): Markup {
  // `<!-->` is a comment, too (CommonMark 0.31.2, 6.6).
  if (html.startsWith('<!--', at)) return { end: past(html, '-->', at + 2) }
  if (html.startsWith('<![CDATA[', at)) {
    const end = past(html, ']]>', at + 9)
    return { end, text: html.slice(at + 9, end - 3) }
  }
  if (html.startsWith('<?', at)) return { end: past(html, '?>', at + 2), what: 'a processing instruction' }
  if (/^<![A-Za-z]/.test(html.slice(at, at + 3))) return { end: past(html, '>', at), what: 'a declaration' }
  const name = /^<(\/?)([A-Za-z][A-Za-z0-9-]{0,60})/.exec(html.slice(at, at + 64))
  if (!name && html[at + 1] === '/') {
    // No tag up to its `>`, so neither is the one that seems to begin inside it: `</<script>`.
    const end = past(html, '>', at + 2)
    return { end, text: html.slice(at, end) }
  }
  if (!name) return { end: at + 1, text: '<' }
  const start = at + name[0].length
  const end = tagEnd(html, start)
  const rest = html.slice(start, end - 1)
  return { end, tag: { name: name[2]!.toLowerCase(), closing: name[1] === '/', rest } }
}

function past(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Behind the `>` that is not inside quotes. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const mark = html[at]!
    if (mark === '>') return at + 1
    if (mark === '"' || mark === "'") {
      at = html.indexOf(mark, at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

function endOf(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi')
  closing.lastIndex = from
  return closing.exec(html) ? closing.lastIndex : html.length
}

function tag({ name: typed, closing, rest }: Tag, open: Open[], refused: (what: string) => void): string {
  const name = instead.get(typed) ?? typed
  const attributes = elements.get(name)
  if (!attributes) {
    refused(`<${typed}>`)
    return ''
  }
  for (const handler of handlers(rest)) refused(`the attribute ${handler}`)
  if (voids.has(name)) return closing ? '' : `<${name}${kept(rest, attributes)}>`
  if (closing) return close(name, open)
  if (open.length >= deepest) return ''
  open.push({ name })
  return `<${name}${kept(rest, attributes)}>`
}

/** Close `name` and all that was opened inside it; a closing tag that closes nothing goes. */
function close(name: string, open: Open[]): string {
  const at = open.findLastIndex(element => element.name === name)
  if (at < 0) return ''
  return open
    .splice(at)
    .reverse()
    .map(inner => `</${inner.name}>`)
    .join('')
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Attributes that would run something. Of styles, ids and classes nobody needs to be told: HTML from pages is full of them. */
function handlers(rest: string): string[] {
  return [...rest.matchAll(attribute)]
    .map(([, name]) => name!.toLowerCase())
    .filter(name => /^on[a-z]{1,40}$/.test(name))
}

function kept(rest: string, wanted: readonly string[]): string {
  if (wanted.length === 0) return ''
  const seen = new Set<string>()
  let out = ''
  for (const [, typed, double, single, bare] of rest.matchAll(attribute)) {
    const name = typed!.toLowerCase()
    if (!wanted.includes(name) || seen.has(name)) continue
    seen.add(name)
    const value = double ?? single ?? bare ?? ''
    out += ` ${name}="${escapeLess(value).replaceAll('"', '&quot;')}"`
  }
  return out
}

function escapeLess(text: string): string {
  return text.replaceAll('<', '&lt;')
}
