// The elements, attributes and classes that a galley may hold. All else goes, whoever made it: this is the last gate.

import type { Options } from 'rehype-sanitize'
import { blockElements } from './block-elements.js'

/** Classes are the contract with styles/base.css. */
const classes = [
  // Roles.
  ...[
    'kicker',
    'subtitle',
    'byline',
    'dateline',
    'editor-note',
    'signature',
    'break',
    'caption',
    'credit',
    'verse',
  ],
  // Notes, tables, pictures.
  ...['noteref', 'endnotes', 'endnotes-title', 'footnote', 'note-number', 'backlink', 'missing-image'],
  ...['align-left', 'align-center', 'align-right'],
  // Title page, sections' own pages and colophon.
  ...['titlepage', 'nameplate', 'issue', 'people', 'imprint', 'colophon', 'label', 'digest', 'rights'],
  ...['section-page', 'section-number'],
]

const inline = [
  ...[
    'a',
    'abbr',
    'b',
    'br',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'i',
    'img',
    'ins',
    'kbd',
    'mark',
    'q',
    'rp',
    'rt',
  ],
  ...['ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]
const block = [...blockElements, 'dl', 'dt', 'dd']

const number = /^\d{1,6}$/
/** As large as Markdown lets a list begin. */
const ordinal = /^-?\d{1,9}$/
const span = /^[1-9]\d{0,2}$/
const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

export const schema: Options = {
  tagNames: [...inline, ...block],
  attributes: {
    '*': [
      ['className', ...classes],
      ['id', /^[a-z][a-z0-9-]*$/],
      ['lang', languageTag],
      ['dir', 'ltr', 'rtl', 'auto'],
      ['role', 'doc-subtitle', 'doc-noteref', 'doc-endnotes', 'doc-footnote', 'doc-backlink', 'doc-colophon'],
      'ariaLabel',
      ['ariaLabelledBy', /^[a-z][a-z0-9-]*$/],
    ],
    a: ['href', 'title'],
    abbr: ['title'],
    img: [
      ['src', /^images\/[a-z0-9-]+\.[a-z]+$/],
      'alt',
      'title',
      ['role', 'presentation'],
      ['width', number],
      ['height', number],
    ],
    li: [['value', ordinal]],
    ol: [['start', ordinal]],
    p: [['dataMark', /^[^\p{L}\p{N}\p{C}\s]\p{M}*$/u]],
    td: [
      ['colSpan', span],
      ['rowSpan', span],
    ],
    th: [
      ['colSpan', span],
      ['rowSpan', span],
      ['scope', 'col', 'row'],
    ],
    time: [['dateTime', /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/]],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Elements that mean nothing outside of others; their text stays.
  ancestors: {
    li: ['ol', 'ul'],
    dt: ['dl'],
    dd: ['dl'],
    rt: ['ruby'],
    rp: ['ruby'],
    ...Object.fromEntries(
      ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map(name => [name, ['table']]),
    ),
  },
  strip: ['script', 'style'],
  clobber: [],
  required: {},
}
