// Labelled chains of evidence → weights of a conditional random field with two states: text, and fringe around it.
export interface Chain {
  /** How much it counts, and how much worse text taken for fringe is in it than the reverse. */
  weight: number
  harm: number
  /** Index of the weight against crossing from state to state in it; whether it begins and ends in the text. */
  crossing: number
  from: boolean
  to: boolean
  lines: Spot[]
}

export interface Spot {
  /** Indices of the weights of all that is seen. */
  seen: number[]
  /** Whether it is fringe; undefined where nobody says. */
  isFringe: boolean | undefined
}

export interface Options {
  /** Against large weights. */
  l2: number
  rounds: number
}

const rate = 0.08

/** Weights that make the labels likeliest: gradient ascent by Adam's rule. */
export function fit(chains: Chain[], size: number, { l2, rounds }: Options): Float64Array {
  const weights = new Float64Array(size)
  const [mean, square] = [new Float64Array(size), new Float64Array(size)]
  const crossings = new Set(chains.map(({ crossing }) => crossing))
  for (const k of crossings) weights[k] = 1
  for (let t = 1; t <= rounds; t++) {
    const slope = new Float64Array(size)
    for (const chain of chains) climb(chain, weights, slope)
    for (let k = 0; k < size; k++) {
      const g = l2 * weights[k]! - slope[k]!
      mean[k] = 0.9 * mean[k]! + 0.1 * g
      square[k] = 0.999 * square[k]! + 0.001 * g * g
      weights[k]! -= (rate * (mean[k]! / (1 - 0.9 ** t))) / (Math.sqrt(square[k]! / (1 - 0.999 ** t)) + 1e-8)
    }
    for (const k of crossings) weights[k] = Math.max(0, weights[k]!)
  }
  return weights
}

/** Adds what is expected of the labels, less what the weights alone expect. */
function climb(chain: Chain, weights: Float64Array, slope: Float64Array): void {
  const [told, free] = [expect(chain, weights, true), expect(chain, weights, false)]
  for (const [i, { seen }] of chain.lines.entries()) {
    const short = (told.fringe[i]! - free.fringe[i]!) * chain.weight
    if (short) for (const k of seen) slope[k]! += short < 0 ? short * chain.harm : short
  }
  slope[chain.crossing]! -= (told.crossings - free.crossings) * chain.weight
}

type Pair = [text: number, fringe: number]

/** Probability of fringe for each line, and how many crossings are to be expected: forward and backward over the chain. */
function expect({ lines, crossing, from, to }: Chain, weights: Float64Array, told: boolean) {
  const cost = weights[crossing]!
  const bids = lines.map(({ seen }) => seen.reduce((sum, k) => sum + weights[k]!, 0))
  const bar = (i: number): Pair => {
    const label = told ? lines[i]!.isFringe : undefined
    return [label === true ? -Infinity : 0, (label === false ? -Infinity : 0) + bids[i]!]
  }
  const step = ([text, fringe]: Pair): Pair => [either(text, fringe - cost), either(text - cost, fringe)]
  const ahead: Pair[] = []
  const behind: Pair[] = []
  for (const i of lines.keys()) ahead.push(add(i ? step(ahead[i - 1]!) : [0, from ? -cost : 0], bar(i)))
  for (let i = lines.length - 1; i >= 0; i--)
    behind[i] = i === lines.length - 1 ? [0, to ? -cost : 0] : step(add(behind[i + 1]!, bar(i + 1)))
  const last = add(ahead.at(-1)!, behind.at(-1)!)
  const all = either(...last)
  const fringe = lines.map((_, i) => Math.exp(ahead[i]![1] + behind[i]![1] - all))
  let crossings = (from ? fringe[0]! : 0) + (to ? fringe.at(-1)! : 0)
  for (let i = 1; i < lines.length; i++) {
    const [text, other] = add(bar(i), behind[i]!)
    crossings +=
      Math.exp(ahead[i - 1]![0] - cost + other - all) + Math.exp(ahead[i - 1]![1] - cost + text - all)
  }
  return { fringe, crossings }
}

function add(a: Pair, b: Pair): Pair {
  return [a[0] + b[0], a[1] + b[1]]
}

/** Logarithm of the sum of what `a` and `b` are logarithms of. */
function either(a: number, b: number): number {
  const most = Math.max(a, b)
  return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most))
}
