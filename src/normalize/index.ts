// Raw copy → clean copy, with every change recorded. The rules, in their order, with the reason for it.
import type { Copy, Finding } from '../edition.js'
import { finding } from '../findings.js'
import { backward, places } from '../place.js'
import { apply, compose, corrections, disjoint, type Edit, edits } from './correction.js'
import type { Proposal, Rule } from './rule.js'

export type { Rule } from './rule.js'

/** Every rule, in the order in which they run: each may rely on what those before it have mended. */
export const rules: Rule[] = []

/** The text on its way from rule to rule. Doubts carry offsets in the raw text. */
interface Draft {
  raw: string
  text: string
  edits: Edit[]
  doubts: (Proposal & { rule: Rule })[]
}

/** The clean copy. Pure, linear in the text; what it has cleaned once it leaves as it is. */
export function normalize(copy: Copy): Copy {
  const before: Draft = { raw: copy.raw, text: copy.text, edits: edits(copy.corrections), doubts: [] }
  const draft = rules.reduce(revise, before)
  const place = places(copy.raw)
  const findings = draft.doubts.map(
    ({ from, to, reason, rule }): Finding =>
      finding(rule.doubt!, reason, { file: copy.source.name, place: place(from, to) }),
  )
  return {
    ...copy,
    text: draft.text,
    corrections: corrections(copy.raw, draft.edits),
    findings: [...copy.findings, ...findings],
  }
}

/** One rule's work: what it is sure of is done, what it doubts is left for a person. */
function revise(draft: Draft, rule: Rule): Draft {
  const { raw, text } = draft
  const proposals = disjoint(rule.propose(text))
  const sure = proposals.filter(({ confidence }) => confidence >= rule.threshold)
  const unsure = rule.doubt ? proposals.filter(({ confidence }) => confidence < rule.threshold) : []
  const older = backward(draft.edits)
  const doubts = unsure.map(proposal => {
    const [from, to] = older(proposal.from, proposal.to)
    return { ...proposal, from, to, rule }
  })
  const changes = sure.map(proposal => ({ ...proposal, ruleId: rule.id, also: [] }))
  return {
    raw,
    text: apply(text, changes),
    edits: compose(raw, text, draft.edits, changes),
    doubts: [...draft.doubts, ...doubts],
  }
}
