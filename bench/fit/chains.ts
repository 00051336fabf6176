// What is seen of a text's lines → chains for the field, and the weights that these can have.
import type { Chain } from './field.js'
import type { Labelled } from './labels.js'

export const zones = ['above', 'amid', 'below'] as const
/** Times that a sign must be seen, and lines of the longest chain amid the text. */
const rarest = 3
const longest = 40
/** How much worse text taken for fringe is than the reverse: amid the text nobody would look for it. */
const harm = { above: 1, amid: 2.5, below: 1 } as const

export interface Run {
  zone: (typeof zones)[number]
  lines: Labelled[]
}

/** What stands above a text is a chain, what stands below another; amid, each run of lines that are looked at. */
export function runs(lines: Labelled[]): Run[] {
  const all: Run[] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (line.zone === 'amid' && line.seen.length === 0) all.push({ zone: 'amid', lines: [] })
    else if (last?.zone === line.zone) last.lines.push(line)
    else all.push({ zone: line.zone, lines: [line] })
  }
  return all.filter(({ zone, lines }) => lines.length && (zone !== 'amid' || lines.length < longest))
}

/** Name of each weight → its index: of a sign wherever it is seen, and of the sign in each zone. */
export function indexOf(all: Run[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { lines } of all)
    for (const sign of lines.flatMap(({ seen }) => seen)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const signs = [...counts].filter(([, count]) => count >= rarest).map(([sign]) => sign)
  const own = zones.flatMap(zone => ['always', 'crossing', ...signs].map(sign => `${zone}: ${sign}`))
  return new Map(['always', ...signs, ...own].map((name, i) => [name, i]))
}

export function chainOf({ zone, lines }: Run, weight: number, index: Map<string, number>): Chain {
  const spots = lines.map(({ seen, isFringe }) => {
    const names = ['always', ...seen].flatMap(sign => [sign, `${zone}: ${sign}`])
    return { isFringe, seen: names.flatMap(name => index.get(name) ?? []) }
  })
  return {
    weight,
    harm: harm[zone],
    crossing: index.get(`${zone}: crossing`)!,
    from: zone !== 'above',
    to: zone === 'amid',
    lines: spots,
  }
}
