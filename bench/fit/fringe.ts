// Folders of annotated texts → src/parse/fringe-weights.ts, on standard output. Behind a colon, how much each text of
// the folder counts: `node dist/bench/bench/fit/fringe.js bench/score/raw:2 my/texts:0.5`.
import { chainOf, indexOf, type Run, runs, zones } from './chains.js'
import { fit } from './field.js'
import { readLabels } from './labels.js'

const options = { l2: 0.5, rounds: 150 }

/** The module's text: above, amid, below; one decimal. */
function print(weights: Float64Array, index: Map<string, number>): string {
  const at = (name: string) => weights[index.get(name) ?? -1] ?? 0
  const three = (sign: string) =>
    zones.map(zone =>
      (at(sign) + at(`${zone}: ${sign}`))
        .toFixed(1)
        .replace(/^-?0\.0$/u, '0')
        .replace(/\.0$/u, ''),
    )
  const row = (sign: string) =>
    `  ${/^[a-z]+$/u.test(sign) ? sign : `'${sign}'`}: [${three(sign).join(', ')}],`
  const signs = [...index.keys()].filter(name => !/^(?:above|amid|below): |^always$/u.test(name)).sort()
  return `// Evidence → log-odds of standing around the text, as fitted to annotated texts: above it, amid its paragraphs, below it.
// Positive speaks for the paper or the site, negative for the text. They are the weights of a conditional random field:
// bench/fit makes this file of bench/score/raw, test/parse/cases and pages, papers and corpora that are not kept here.
type Weights = readonly [above: number, amid: number, below: number]

/** Of any line. */
export const always: Weights = [${three('always').join(', ')}]
/** Against crossing from text to fringe or back between two lines. */
export const crossing: Weights = [${three('crossing').join(', ')}]

export const weights: Record<string, Weights> = {
${signs
  .map(row)
  .filter(text => /[1-9]/u.test(text.slice(text.lastIndexOf('['))))
  .join('\n')}
}
`
}

async function run(folders: string[]): Promise<string> {
  const parts: { runs: Run[]; weight: number }[] = []
  for (const folder of folders) {
    const [, path, weight = '1'] = /^(.*?)(?::([\d.]+))?$/u.exec(folder)!
    for (const lines of (await readLabels(path!)).values())
      parts.push({ runs: runs(lines), weight: Number(weight) })
  }
  const index = indexOf(parts.flatMap(({ runs }) => runs))
  const chains = parts.flatMap(({ runs, weight }) => runs.map(run => chainOf(run, weight, index)))
  return print(fit(chains, index.size, options), index)
}

process.stdout.write(await run(process.argv.slice(2)))
