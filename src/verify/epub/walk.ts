// Markup → its elements, one after another, for all who want to see them. No tree is built: a page may be long.
import { Parser } from 'htmlparser2'

export interface Element {
  /** Without its prefix, in lower case. */
  name: string
  /** As written, prefixes and all. */
  attributes: Record<string, string>
  parent: Element | undefined
  depth: number
  /** Where its tag begins in the text of the file. */
  offset: number
  /** Whether it holds something to read or hear: words, a picture with alternative text, a label. */
  speaks: boolean
}

/** Who watches; each method only if it cares. */
export interface Watcher {
  open?(element: Element): void
  text?(text: string, parent: Element | undefined, offset: number): void
  close?(element: Element): void
  end?(): void
}

/** Deeper than this no book nests, and reading systems break. */
const deepest = 1000

/** @returns false where elements nest too deeply to go on; the watchers have seen those before. */
export function walk(markup: string, watchers: Watcher[]): boolean {
  let current: Element | undefined
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const depth = (current?.depth ?? 0) + 1
        if (depth > deepest) throw new TooDeep()
        const offset = parser.startIndex
        current = {
          name: localName(tag),
          attributes,
          parent: current,
          depth,
          offset,
          speaks: speaks(attributes),
        }
        for (const watcher of watchers) watcher.open?.(current)
      },
      ontext(text) {
        if (current && !current.speaks && /\S/.test(text)) current.speaks = true
        for (const watcher of watchers) watcher.text?.(text, current, parser.startIndex)
      },
      onclosetag() {
        if (!current) return
        for (const watcher of watchers) watcher.close?.(current)
        if (current.parent && current.speaks) current.parent.speaks = true
        current = current.parent
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  try {
    parser.end(markup)
  } catch (error) {
    if (error instanceof TooDeep) return false
    throw error
  }
  for (const watcher of watchers) watcher.end?.()
  return true
}

class TooDeep extends Error {}

function speaks({ alt, title, 'aria-label': label, 'aria-labelledby': by }: Record<string, string>): boolean {
  return [alt, title, label, by].some(words => words?.trim())
}

export function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase()
}

/** The nearest element above that is meant. */
export function above(element: Element, meant: (element: Element) => boolean): Element | undefined {
  let found = element.parent
  while (found && !meant(found)) found = found.parent
  return found
}

/** The element's tag as a reader may search for it, cut to a readable length. */
export function shown({ name, attributes }: Element): string {
  const told = ['id', 'src', 'href', 'class'].filter(key => attributes[key])
  return `<${[name, ...told.slice(0, 1).map(key => `${key}="${attributes[key]!.slice(0, 60)}"`)].join(' ')}>`
}
