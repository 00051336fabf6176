// Attributes that HTML does not know on an element, values that none of them takes, and those that are missing (RSC-005).
import type { Page, Report } from '../page.js'
import type { Element, Watcher } from '../walk.js'
import { further, modelOf } from './elements.js'

/** On any element: HTML's, RDFa's and microdata's. */
const global = words(
  `accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint hidden id inert inputmode is itemid itemprop
  itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate about content datatype
  inlist prefix property rel resource rev typeof vocab`,
)

/** On these only. */
const own: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    a: 'href hreflang type target download ping rel referrerpolicy',
    area: 'alt coords shape href hreflang type target download ping rel referrerpolicy',
    audio: 'src crossorigin preload autoplay loop muted controls mediagroup',
    base: 'href target',
    blockquote: 'cite',
    button:
      'autofocus disabled form formaction formenctype formmethod formnovalidate formtarget name type value popovertarget popovertargetaction',
    canvas: 'height width',
    col: 'span',
    colgroup: 'span',
    data: 'value',
    del: 'cite datetime',
    details: 'open name',
    dialog: 'open',
    fieldset: 'disabled form name',
    form: 'accept-charset action autocomplete enctype method name novalidate target rel',
    html: 'manifest version',
    iframe: 'src srcdoc name sandbox allow allowfullscreen width height loading referrerpolicy',
    img: 'alt src srcset sizes crossorigin usemap ismap width height decoding loading referrerpolicy longdesc fetchpriority',
    ins: 'cite datetime',
    label: 'for form',
    li: 'value',
    link: 'href rel media hreflang type sizes crossorigin integrity as color disabled scope imagesizes imagesrcset referrerpolicy blocking fetchpriority',
    map: 'name',
    meta: 'name http-equiv content charset media scheme',
    meter: 'value min max low high optimum form',
    object: 'data type typemustmatch name usemap form width height',
    ol: 'reversed start type',
    optgroup: 'disabled label',
    option: 'disabled label selected value',
    output: 'for form name',
    param: 'name value',
    progress: 'value max',
    q: 'cite',
    script:
      'src type charset async defer crossorigin integrity nomodule referrerpolicy language blocking fetchpriority',
    select: 'autocomplete autofocus disabled form multiple name required size',
    source: 'src srcset sizes media type width height',
    style: 'media type scoped blocking',
    table: 'border sortable',
    td: 'colspan rowspan headers',
    textarea:
      'autocomplete autofocus cols dirname disabled form maxlength minlength name placeholder readonly required rows wrap',
    th: 'colspan rowspan headers scope abbr sorted',
    time: 'datetime pubdate',
    track: 'default kind label src srclang',
    video: 'src crossorigin poster preload autoplay playsinline loop muted controls width height mediagroup',
  }).map(([name, list]) => [name, words(list)]),
)

/** WAI-ARIA 1.2 and 1.3. */
const aria = words(
  `activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext colspan
  controls current describedby description details disabled dropeffect errormessage expanded flowto grabbed haspopup hidden
  invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns placeholder posinset pressed
  readonly relevant required roledescription rowcount rowindex rowindextext rowspan selected setsize sort valuemax valuemin
  valuenow valuetext`,
  'aria-',
)

/** Not judged: what a form's field takes depends on its type, what a plug-in takes on the plug-in. */
const anything = new Set(['input', 'embed', 'slot'])

const required: Record<string, string[][]> = {
  img: [['src']],
  meta: [['name', 'charset', 'http-equiv', 'property', 'itemprop']],
  link: [['rel', 'property', 'itemprop']],
  meter: [['value']],
  data: [['value']],
  bdo: [['dir']],
  map: [['name']],
  param: [['name'], ['value']],
  object: [['data', 'type']],
  source: [['src', 'srcset']],
  track: [['src']],
}

const whole = /^\s*-?\d+\s*$/
const natural = /^\s*\d+\s*$/
const values: Record<string, RegExp> = {
  id: /^\S+$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  tabindex: whole,
  start: whole,
  colspan: /^\s*0*[1-9]\d*\s*$/,
  rowspan: natural,
  span: /^\s*0*[1-9]\d*\s*$/,
  hidden: /^(?:|hidden|until-found)$/i,
  contenteditable: /^(?:|true|false|plaintext-only)$/i,
  draggable: /^(?:true|false)$/i,
  spellcheck: /^(?:|true|false)$/i,
  translate: /^(?:|yes|no)$/i,
  charset: /^utf-8$/i,
  'aria-hidden': /^(?:true|false|undefined)$/,
  'epub:type': /^\s*[\p{L}_:][\p{L}\p{N}._:-]*(?:\s+[\p{L}_:][\p{L}\p{N}._:-]*)*\s*$/u,
  'xml:lang': /^(?:|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)$/,
}

export function attributes({ report }: Page): Watcher {
  let outside = 0
  return {
    open(element) {
      if (outside === 0 && modelOf(element.name) !== undefined) judge(element, report)
      outside = further(outside, element)
    },
    close() {
      outside = Math.max(0, outside - 1)
    },
  }
}

function judge(element: Element, report: Report): void {
  const { name, attributes } = element
  for (const [key, value] of Object.entries(attributes)) {
    if (!known(key, name))
      report('epub-attribute', `<${name}> knows no attribute ${key.slice(0, 60)}`, element)
    else if (values[key]?.test(value) === false) {
      report('epub-attribute', `<${name} ${key}="${value.slice(0, 60)}"> is no value of it`, element)
    }
  }
  for (const choice of required[name] ?? []) {
    if (!choice.some(key => attributes[key] !== undefined))
      report('epub-attribute', `<${name}> without ${choice[0]}`, element)
  }
}

function known(key: string, element: string): boolean {
  if (key.startsWith('epub:')) return key === 'epub:type' || key === 'epub:prefix'
  return (
    // Of other vocabularies, and of `data-`, EPUBCheck's port tells.
    key.includes(':') ||
    /^(?:xmlns$|data-|its-|on[a-z]+$)/.test(key) ||
    aria.has(key) ||
    global.has(key) ||
    anything.has(element) ||
    own[element]?.has(key) === true
  )
}

function words(list: string, prefix = ''): Set<string> {
  return new Set(list.split(/\s+/).map(word => prefix + word))
}
