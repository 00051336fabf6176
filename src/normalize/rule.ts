// What a rule is. One file of rules/ each; its slug names the file, the fixtures and the anchor in docs/rules.md.

/**
 * One change that a rule would make, in offsets of the text that it was given. One that is less sure than the rule's
 * threshold is not made: it becomes a finding at that place, so that a person can decide.
 *
 *     今年4月,习近平总书记        { from: 4, to: 5, insert: '，' }
 *         ^
 */
export interface Proposal {
  from: number
  to: number
  insert: string
  /** One sentence for people. */
  reason: string
  /** From 0 (a guess) to 1 (certain). */
  confidence: number
}

export interface Rule {
  /** The slug. */
  id: string
  title: { en: string; zh: string }
  /** Why an editor would want it. */
  why: { en: string; zh: string }
  /** Least confidence at which a proposal is carried out. */
  threshold: number
  /** The finding that a proposal below the threshold raises; without one it is dropped. */
  doubt?: string
  /** Proposals that do not overlap, for any text; what a rule proposes for a text it has already seen is nothing. */
  propose(text: string): Proposal[]
}
