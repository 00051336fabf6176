// What people say of the rules → the rules that run, each with the threshold asked for.
import { Refusal, type Switches } from '../edition.js'
import type { Rule } from './rule.js'

/**
 * The rules but those that are off. A threshold can be raised, never lowered: what a rule doubts is a person's to
 * decide.
 *
 *     switched(rules, { 'half-width-marks': 'off', 'broken-paragraphs': 0.9 })
 *
 * @throws {Refusal} on an unknown rule or value, naming the known ones
 */
export function switched(rules: readonly Rule[], switches: Switches): readonly Rule[] {
  for (const [id, value] of Object.entries(switches)) check(rules, id, value)
  return rules.flatMap(rule => {
    const value = Object.hasOwn(switches, rule.id) ? switches[rule.id] : undefined
    if (value === 'off') return []
    return value === undefined ? [rule] : [{ ...rule, threshold: value }]
  })
}

function check(rules: readonly Rule[], id: string, value: unknown): void {
  const rule = rules.find(known => known.id === id)
  if (!rule)
    throw new Refusal(`rules: no rule “${id}”`, `The rules are ${rules.map(({ id }) => id).join(', ')}.`)
  if (value === 'off') return
  if (typeof value === 'number' && value >= rule.threshold && value <= 1) return
  throw new Refusal(
    `rules: ${id} cannot be “${value}”`,
    `It can be off, or a threshold from ${rule.threshold} (its own) to 1.`,
  )
}
