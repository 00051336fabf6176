// What each role proposes for each line → the one sequence of roles that fits the whole text best.
import type { Role } from '../edition.js'
import type { Likeness } from './likeness.js'
import type { Line } from './line.js'
import type { Sheet } from './sheet.js'

/** A role's bid for a line: log-odds against a plain paragraph, in which 0 means no evidence either way. */
export interface Proposal {
  score: number
  /** Strongest first. */
  evidence: string[]
}

/** Where a line stands among its neighbours; `start` stands before the first. */
export type Neighbour = Role | 'start'

/** One role: what speaks for it in a line, and which roles it likes to follow. */
export interface RoleRule {
  role: Role
  /** A bid for line `i`, or undefined where nothing speaks for the role but the line's looks, if these do. */
  propose(line: Line, i: number, sheet: Sheet): Proposal | undefined
  /** The least likeness that counts against a bid of its own: its evidence is surer than looks. */
  least?: number
  /** Log-odds of standing behind another role; 0 where none is given. */
  follows?: Partial<Record<Neighbour, number>>
}

/** The bid of a role that is out of the question, whatever the line looks like. */
export const never: Proposal = { score: Number.NEGATIVE_INFINITY, evidence: [] }

/** A line with the role that it plays in the best sequence. */
export interface Cast {
  line: Line
  role: Role
  evidence: string[]
  /** Probability of the role given its neighbours' roles, if the scores are log-odds. Two decimals. */
  confidence: number
}

/** `[weight, what is seen, whether it is seen]` */
export type Clue = readonly [weight: number, seen: string, holds: boolean]

/** Adds up the clues that hold. The evidence lists those that speak for the role. */
export function weigh(...clues: Clue[]): Proposal {
  const held = clues.filter(([, , holds]) => holds)
  return {
    score: held.reduce((sum, [weight]) => sum + weight, 0),
    evidence: held
      .filter(([weight]) => weight > 0)
      .sort(([a], [b]) => b - a)
      .map(([, seen]) => seen),
  }
}

/** How much the looks of a line count beside the evidence that a role knows of, as tried on texts not learnt from. */
const trust = 2
/** Log-odds of a role that nothing but looks speaks for; and how likely it must be by its looks to be thought of. */
const unsaid = -3
const likely = -2.5
/** From here on looks are evidence. */
const telling = -0.5

/** A role's bid with what the looks of the line add to it. */
function bidOf(
  proposal: Proposal | undefined,
  looks: number | undefined,
  atLeast: number | undefined,
): Proposal | undefined {
  const likeness = looks !== undefined && proposal && atLeast ? Math.max(looks, atLeast) : looks
  if (likeness === undefined || (!proposal && likeness <= likely)) return proposal
  const { score, evidence } = proposal ?? { score: unsaid, evidence: [] }
  const tells = likeness > telling
  return {
    score: score + trust * likeness,
    evidence: tells ? [...evidence, 'looks as such lines do in annotated texts'] : evidence,
  }
}

interface State extends Proposal {
  rule: RoleRule
  /** Score of the best way here, and the state that it comes from. */
  total: number
  from: State | undefined
}

/**
 * Viterbi's algorithm over the bids: the sequence with the highest sum of bids and transitions. A role that bids for
 * no line costs nothing, so the work is linear in the lines and quadratic only in the bids for one line (two or three).
 */
export function bestSequence(sheet: Sheet, rules: RoleRule[], like: (i: number) => Likeness): Cast[] {
  const columns: State[][] = []
  for (const [i, line] of sheet.lines.entries()) {
    const column: State[] = []
    const likeness = like(i)
    for (const rule of rules) {
      const proposal = bidOf(rule.propose(line, i, sheet), likeness(rule.role), rule.least)
      if (proposal) column.push(arrive({ rule, ...proposal, total: 0, from: undefined }, columns.at(-1)))
    }
    columns.push(column)
  }
  return trace(sheet, columns)
}

function arrive(state: State, before: State[] | undefined): State {
  state.total = state.score + (before ? Number.NEGATIVE_INFINITY : transition(undefined, state))
  for (const from of before ?? []) {
    const total = from.total + transition(from, state) + state.score
    if (total > state.total) Object.assign(state, { total, from })
  }
  return state
}

function transition(from: State | undefined, to: State): number {
  return to.rule.follows?.[from?.rule.role ?? 'start'] ?? 0
}

function trace(sheet: Sheet, columns: State[][]): Cast[] {
  const casts: Cast[] = []
  let state = columns.at(-1)?.reduce((best, other) => (other.total > best.total ? other : best))
  let next: State | undefined
  for (let i = columns.length - 1; state; i--) {
    const { rule, evidence, from } = state
    const confidence = certainty(state, columns[i]!, next)
    casts.push({ line: sheet.lines[i]!, role: rule.role, evidence, confidence })
    next = state
    state = from
  }
  return casts.reverse()
}

/** The share of this role among all that bid for the line, its neighbours' roles being given. */
function certainty(state: State, column: State[], next: State | undefined): number {
  const fit = (other: State) =>
    other.score + transition(state.from, other) + (next ? transition(other, next) : 0)
  const best = fit(state)
  const sum = column.reduce((odds, other) => odds + Math.exp(fit(other) - best), 0)
  return Math.round(100 / sum) / 100
}
