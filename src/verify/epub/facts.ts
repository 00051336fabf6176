// The pages of a book → what there is in them, for checks of what the book says of itself.

import { resolve } from './package.js'
import type { Page } from './page.js'
import { isSilent } from './pages/alternative-text.js'
import { above, type Element, shown, type Watcher } from './walk.js'

/** What a page can hold that a claim may be about. */
export type Trait =
  | 'text'
  | 'headings'
  | 'images'
  | 'silent images'
  | 'ruby'
  | 'math'
  | 'described math'
  | 'speech'
  | 'audio'
  | 'video'
  | 'captions'
  | 'descriptions'
  | 'aria'
  | 'index'
  | 'toc'
  | 'page list'

export interface Facts {
  traits: Set<Trait>
  /** `path#id` of marks where a page of the print edition begins → where they stand and how. */
  pageBreaks: Map<string, string>
  /** `path#id` that the page list leads to. */
  pageTargets: Set<string>
}

export function noFacts(): Facts {
  return { traits: new Set(), pageBreaks: new Map(), pageTargets: new Set() }
}

/** Adds those of a page to those of the pages before it. */
export function add(all: Facts, { traits, pageBreaks, pageTargets }: Facts): void {
  for (const trait of traits) all.traits.add(trait)
  for (const [target, where] of pageBreaks) all.pageBreaks.set(target, where)
  for (const target of pageTargets) all.pageTargets.add(target)
}

/** Watches a page and adds what it sees. */
export function gather(facts: Facts): (page: Page) => Watcher {
  return ({ path, place }) => ({
    open(element) {
      const { id, href = '' } = element.attributes
      if (says(element, 'pagebreak'))
        facts.pageBreaks.set(`${path}#${id}`, `${place(element.offset)}: ${shown(element)}`)
      if (element.name !== 'a' || !above(element, isPageList)) return
      facts.pageTargets.add(`${resolve(path, href)}#${href.split('#')[1] ?? ''}`)
    },
    text(words, parent) {
      if (parent && parent.name !== 'title' && /\S/.test(words)) facts.traits.add('text')
    },
    close(element) {
      for (const [trait, shows] of signs) if (shows(element)) facts.traits.add(trait)
    },
  })
}

const named =
  (...names: string[]) =>
  ({ name }: Element) =>
    names.includes(name)
const has =
  (...keys: string[]) =>
  ({ attributes }: Element) =>
    keys.some(key => attributes[key])

/** By what an element shows that there is something of the kind. */
const signs: [Trait, (element: Element) => boolean][] = [
  ['headings', named('h1', 'h2', 'h3', 'h4', 'h5', 'h6')],
  ['ruby', named('ruby')],
  ['math', named('math')],
  ['described math', element => element.name === 'math' && has('alttext', 'aria-label')(element)],
  ['audio', named('audio')],
  ['video', named('video')],
  [
    'captions',
    ({ name, attributes: { kind } }) =>
      name === 'track' && /^(?:captions|subtitles)$/.test(kind ?? 'subtitles'),
  ],
  ['images', isPicture],
  ['silent images', isSilent],
  ['speech', has('ssml:ph', 'ssml:alphabet')],
  [
    'descriptions',
    element => element.name === 'details' || has('aria-describedby', 'aria-details', 'longdesc')(element),
  ],
  [
    'aria',
    ({ attributes }) => Object.keys(attributes).some(key => key === 'role' || key.startsWith('aria-')),
  ],
  ['index', element => says(element, 'index')],
  ['toc', element => element.name === 'nav' && says(element, 'toc')],
  ['page list', isPageList],
]

/** Pictures for the text: not the cover, which all books have, nor decorations. */
function isPicture({ name, attributes }: Element): boolean {
  if (name === 'svg') return attributes['aria-hidden'] !== 'true'
  return name === 'img' && attributes.alt !== '' && attributes.role !== 'doc-cover'
}

function isPageList(element: Element): boolean {
  return element.name === 'nav' && says(element, 'page-list')
}

/** Whether its `epub:type` or its role says so. */
function says({ attributes }: Element, term: string): boolean {
  const role = `doc-${term.replace('-', '')}`
  return `${attributes['epub:type'] ?? ''} ${attributes.role ?? ''}`
    .split(/\s+/)
    .some(each => each === term || each === role)
}
