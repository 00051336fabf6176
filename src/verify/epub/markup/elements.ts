// XHTML's elements → what each may hold (HTML, "Content model", as EPUBCheck's schema has it). Data alone.

/** What stands in text, and what may also stand beside paragraphs. `svg` and `math` have vocabularies of their own. */
const phrasing = new Set(
  `a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i iframe img input ins kbd label
  link map mark math meta meter object output picture progress q ruby s samp script select slot small span strong sub sup svg
  template textarea time u var video wbr`.split(/\s+/),
)

const blocks = new Set(
  `address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr
  main menu nav ol p pre section table ul`.split(/\s+/),
)

/** `above`: what the element that holds it may hold. A list: these elements, no text. */
export type Model = 'flow' | 'phrasing' | 'text' | 'nothing' | 'above' | ReadonlySet<string>

const lists: Record<string, string> = {
  html: 'head body',
  head: 'title meta link style base script template',
  ul: 'li',
  ol: 'li',
  menu: 'li',
  dl: 'dt dd div',
  table: 'caption colgroup thead tbody tfoot tr',
  colgroup: 'col',
  thead: 'tr',
  tbody: 'tr',
  tfoot: 'tr',
  tr: 'td th',
  hgroup: 'p h1 h2 h3 h4 h5 h6',
  select: 'option optgroup',
  optgroup: 'option',
  picture: 'source img',
}

const kinds: Record<'flow' | 'phrasing' | 'text' | 'nothing' | 'above', string> = {
  flow: `body address article aside blockquote dialog div footer form header main nav section li dd dt td th caption
    figcaption figure details fieldset`,
  phrasing: `p h1 h2 h3 h4 h5 h6 pre abbr b bdi bdo cite code data dfn em i kbd label mark meter output progress q ruby rb rt
    rtc rp s samp small span strong sub sup time u var button legend summary datalist`,
  text: 'title style script textarea option',
  nothing: 'area base br col embed hr img input link meta param source track wbr iframe',
  above: 'a ins del map object audio video canvas template slot',
}

const models = new Map<string, Model>([
  ...Object.entries(kinds).flatMap(([kind, names]) =>
    names.split(/\s+/).map((name): [string, Model] => [name, kind as Model]),
  ),
  ...Object.entries(lists).map(([name, held]): [string, Model] => [name, new Set(held.split(' '))]),
])

/** Elements that only some may hold, besides what their model says. */
const guests: Record<string, string> = {
  figure: 'figcaption',
  details: 'summary',
  fieldset: 'legend',
  ruby: 'rb rt rtc rp',
  rtc: 'rt rp',
  object: 'param',
  audio: 'source track',
  video: 'source track',
  datalist: 'option',
  legend: 'h1 h2 h3 h4 h5 h6',
  summary: 'h1 h2 h3 h4 h5 h6 hgroup',
}
const invited = new Map(Object.entries(guests).map(([host, names]) => [host, new Set(names.split(' '))]))

/** What an element may hold; nothing for one that HTML does not know, of which EPUBCheck tells. */
export function modelOf(name: string): Model | undefined {
  return models.get(name)
}

export function isElement(name: string): boolean {
  return models.has(name) || apart.has(name)
}

/** What is within these has a grammar of its own, or none. */
const apart = new Set(['svg', 'math', 'script', 'template', 'switch', 'trigger'])

/** How many elements are open from the first of these on, now that this one is. */
export function further(outside: number, { name }: { name: string }): number {
  return outside > 0 || apart.has(name) ? outside + 1 : 0
}

export function mayStandIn(name: string, host: string, model: Model): boolean {
  if (invited.get(host)?.has(name) || name === 'script' || name === 'template')
    return model !== 'nothing' && model !== 'text'
  if (model === 'flow') return phrasing.has(name) || blocks.has(name)
  if (model === 'phrasing') return phrasing.has(name)
  return typeof model === 'object' && model.has(name)
}
