// The children of an element, one after another → what of them comes too late, too often, or not at all.

/** Groups of children in the order in which they must come; `*` is all others. */
const sequences: Record<string, string[]> = {
  html: ['head', 'body'],
  table: ['caption', 'colgroup', 'thead', 'tbody tr', 'tfoot'],
  details: ['summary', '*'],
  fieldset: ['legend', '*'],
  object: ['param', '*'],
}
const once = new Set([
  'head',
  'body',
  'caption',
  'thead',
  'tfoot',
  'summary',
  'legend',
  'title',
  'base',
  'figcaption',
])
/** At least one of these must come. */
const required: Record<string, string[]> = {
  html: ['head', 'body'],
  details: ['summary'],
  ruby: ['rt', 'rtc'],
}

export interface Ordering {
  /** What is wrong with the next child, if anything is. */
  next(child: string): string | undefined
  /** What is wrong now that there are no more. */
  end(): string | undefined
}

export function ordering(parent: string): Ordering {
  const groups = sequences[parent]?.map(group => group.split(' '))
  const seen = new Set<string>()
  let count = 0
  let reached = 0
  let last = ''
  return {
    next(child) {
      const before = last
      const again = seen.has(child)
      last = child
      seen.add(child)
      count += 1
      if (again && once.has(child)) return `a second <${child}> in <${parent}>`
      if (parent === 'dl')
        return child === 'dd' && !/^d[td]$/.test(before) ? '<dd> without a <dt> before it' : undefined
      if (parent === 'figure') return midway(before, child, count)
      const rank = groups ? rankOf(child, groups) : 0
      if (rank < reached) return `<${child}> after <${before}> in <${parent}>`
      reached = rank
      return undefined
    },
    end() {
      if (parent === 'dl' && last === 'dt') return '<dt> without a <dd> after it'
      const needs = parent === 'html' ? required.html!.filter(name => !seen.has(name)) : []
      const lacks = needs.length > 0 || (required[parent] && !required[parent].some(name => seen.has(name)))
      return lacks ? `<${parent}> without <${(needs[0] ?? required[parent]![0])!}>` : undefined
    },
  }
}

function rankOf(child: string, groups: string[][]): number {
  const named = groups.findIndex(group => group.includes(child))
  return named >= 0 ? named : groups.findIndex(group => group.includes('*'))
}

/** A caption stands first or last in its figure. */
function midway(before: string, child: string, count: number): string | undefined {
  return before === 'figcaption' && count > 2
    ? `<${child}> after a <figcaption> that is not the first`
    : undefined
}
