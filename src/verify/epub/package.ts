// The package document → what the book says of itself and which files it names.
import { type Element, localName, walk } from './walk.js'

export interface Item {
  id: string
  /** Path in the container; of remote files the address. */
  path: string
  mediaType: string
  properties: string[]
}

/** A `meta` of the package, in EPUB 3's way or in EPUB 2's. */
export interface Meta {
  /** `schema:accessMode`. */
  property: string
  value: string
  id: string | undefined
  refines: string | undefined
}

export interface Package {
  /** Path in the container. */
  path: string
  version: string
  /** `xml:lang` of the package element. */
  language: string
  /** `dc:language`, in order. */
  languages: string[]
  /** `dc:type`, in order. */
  types: string[]
  metas: Meta[]
  items: Item[]
}

/** Where the container leads, if it leads anywhere (EPUB 3.3 § 4.2.6.3.1). */
export function rootfile(container: string): string | undefined {
  let path: string | undefined
  walk(container, [
    {
      open({ name, attributes }) {
        if (name === 'rootfile') path ??= attributes['full-path']
      },
    },
  ])
  return path
}

export function readPackage(path: string, text: string): Package {
  const found: Package = { path, version: '', language: '', languages: [], types: [], metas: [], items: [] }
  const values = new Map<Element, string>()
  walk(text, [
    {
      open(element) {
        opened(element, found)
      },
      text(words, parent) {
        if (parent) values.set(parent, (values.get(parent) ?? '') + words)
      },
      close(element) {
        closed(element, (values.get(element) ?? '').trim(), found)
        values.delete(element)
      },
    },
  ])
  return found
}

function opened({ name, attributes }: Element, found: Package): void {
  if (name === 'package') {
    found.version = attributes.version ?? ''
    found.language = attributes['xml:lang'] ?? ''
  }
  if (name === 'item') found.items.push(item(attributes, found.path))
}

function item({ id = '', href = '', properties = '', ...rest }: Record<string, string>, opf: string): Item {
  return {
    id,
    path: resolve(opf, href),
    mediaType: rest['media-type'] ?? '',
    properties: properties.split(/\s+/),
  }
}

function closed({ name, attributes }: Element, value: string, found: Package): void {
  if (name === 'language') found.languages.push(value)
  if (name === 'type') found.types.push(value)
  const { property, content, id, refines, rel, href } = attributes
  if (name === 'meta' && property) found.metas.push({ property, value, id, refines })
  else if (name === 'meta' && attributes.name)
    found.metas.push({ property: attributes.name, value: content ?? '', id, refines })
  if (name === 'link' && rel && href)
    found.metas.push({
      property: localName(rel) === 'conformsto' ? 'dcterms:conformsTo' : rel,
      value: href,
      id,
      refines,
    })
}

/** What the book itself says with a property, refinements of other statements left out. */
export function valuesOf({ metas }: Package, property: string): string[] {
  return metas.filter(meta => meta.property === property && !meta.refines).map(({ value }) => value.trim())
}

/** A reference in a file → the path in the container, without the fragment; addresses outside stay as they are. */
export function resolve(from: string, reference: string): string {
  const path = reference.split('#')[0]!.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return path
  if (!path) return from
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of unescaped(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
