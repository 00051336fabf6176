// Annotated lines → weights of a softmax regression: how much each look speaks for each role.
import type { Role } from '../../src/edition.js'
import type { Spot } from './looks.js'

interface Options {
  /** Against large weights. */
  l2: number
  rounds: number
}

const rate = 0.1

/** A line with indices of what is seen of it, and for each role whether it is right. */
interface Known {
  seen: number[]
  told: boolean[]
  weight: number
}

/** Weight of name `f` for role `k` at `f * roles.length + k`: gradient ascent by Adam's rule. */
export function learn(spots: Spot[], names: string[], roles: Role[], { l2, rounds }: Options): Float64Array {
  const index = new Map(names.map((name, i) => [name, i]))
  const known = spots.map(({ seen, roles: own, weight }) => ({
    seen: seen.flatMap(name => index.get(name) ?? []),
    told: roles.map(role => own.includes(role)),
    weight,
  }))
  const size = names.length * roles.length
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let t = 1; t <= rounds; t++) {
    const slope = new Float64Array(size)
    for (const spot of known) climb(spot, weights, slope)
    for (let q = 0; q < size; q++) {
      const g = l2 * weights[q]! - slope[q]!
      mean[q] = 0.9 * mean[q]! + 0.1 * g
      square[q] = 0.999 * square[q]! + 0.001 * g * g
      weights[q]! -= (rate * (mean[q]! / (1 - 0.9 ** t))) / (Math.sqrt(square[q]! / (1 - 0.999 ** t)) + 1e-8)
    }
  }
  return weights
}

/** Adds what people say of a line, less what the weights alone expect. */
function climb({ seen, told, weight }: Known, weights: Float64Array, slope: Float64Array): void {
  const chance = chances(seen, weights, told.length)
  const right = chance.reduce((sum, p, k) => sum + (told[k] ? p : 0), 0)
  for (const [k, p] of chance.entries()) {
    const short = ((told[k] ? p / right : 0) - p) * weight
    for (const f of seen) slope[f * told.length + k]! += short
  }
}

/** Probability of each role. */
function chances(seen: number[], weights: Float64Array, roles: number): number[] {
  const sums = Array.from({ length: roles }, (_, k) =>
    seen.reduce((sum, f) => sum + weights[f * roles + k]!, 0),
  )
  const most = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - most))
  const all = odds.reduce((sum, each) => sum + each, 0)
  return odds.map(each => each / all)
}
