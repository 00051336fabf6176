// ruby → base and reading in turn, as EPUB's schema wants it: base, then rt or `rp rt rp`, and so on.
import type { Element, ElementContent } from 'hast'
import { hasText } from './has-text.js'

interface Group {
  base: ElementContent[]
  readings: Element[]
  brackets: Element[]
}

/**
 * Put the children of a `ruby` in order. A base without a reading gets an empty one, which shows as nothing:
 *
 *     漢<rt>かん</rt>字   →   漢<rt>かん</rt>字<rt></rt>
 *
 * Brackets, for readers that know no ruby, stay where two of them enclose one reading.
 */
export function mendRuby(ruby: Element): void {
  const groups: Group[] = []
  for (const child of ruby.children) {
    const kind = kindOf(child)
    const last = groups.at(-1)
    if (!last || (kind === 'base' && last.readings.length > 0))
      groups.push({ base: [], readings: [], brackets: [] })
    const group = groups.at(-1)!
    if (kind === 'base') group.base.push(child)
    else group[kind].push(child as Element)
  }
  ruby.children = groups.flatMap(inOrder)
}

/** What stands in an `rp` is a bracket; words there are copy. */
function kindOf(node: ElementContent): keyof Group {
  if (node.type !== 'element') return 'base'
  if (node.tagName === 'rt') return 'readings'
  if (node.tagName !== 'rp') return 'base'
  if (node.children.every(child => child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)))
    return 'brackets'
  node.tagName = 'span'
  return 'base'
}

function inOrder({ base, readings, brackets }: Group): ElementContent[] {
  const [open, close] = brackets
  if (readings.length === 1 && open && close) return [...base, open, ...readings, close]
  if (readings.length > 0) return [...base, ...readings]
  const none: Element = { type: 'element', tagName: 'rt', properties: {}, children: [] }
  return base.some(hasText) ? [...base, none] : []
}
