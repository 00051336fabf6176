// Folders of annotated texts → src/parse/look-weights.ts, on standard output. Behind a colon, how much each text of the
// folder counts: `node dist/bench/bench/fit/roles.js bench/score/raw test/parse/cases:2 bench/score/texts/open:0.5`.
import type { Role } from '../../src/edition.js'
import { readLooks, type Spot } from './looks.js'
import { learn } from './softmax.js'

const options = { l2: 2, rounds: 50 }
/** Times that a look must be seen, and the smallest weight that is kept. */
const rarest = 20
const smallest = 0.1

async function run(folders: string[]): Promise<string> {
  const spots: Spot[] = []
  for (const folder of folders) {
    const [, path, weight = '1'] = /^(.*?)(?::([\d.]+))?$/u.exec(folder)!
    spots.push(...(await readLooks(path!, Number(weight))))
  }
  const counts = new Map<string, number>()
  for (const name of spots.flatMap(({ seen }) => seen)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].flatMap(([name, count]) => (count >= rarest ? [name] : [])).sort()
  const roles = [...new Set(spots.flatMap(({ roles }) => roles))].sort()
  return print(names, roles, learn(spots, names, roles, options))
}

/** The module's text, with one decimal. */
function print(names: string[], roles: Role[], weights: Float64Array): string {
  const rows = names.flatMap((name, f) => {
    const row = roles.flatMap((role, k) => {
      const weight = weights[f * roles.length + k]!
      return Math.abs(weight) < smallest ? [] : [`${role} ${weight.toFixed(1)}`]
    })
    return row.length ? [`  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: '${row.join(' ')}',`] : []
  })
  return `// What a line looks like → log-odds of each role, as fitted to annotated texts: a softmax regression that bench/fit makes
// of bench/score/raw, test/parse/cases and bench/score/texts/open.
export const look: Record<string, string> = {
${rows.join('\n')}
}
`
}

process.stdout.write(await run(process.argv.slice(2)))
