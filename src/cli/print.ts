// Results → the lines that people read on a terminal.
import pc from 'picocolors'
import type { Correction, Finding } from '../edition.js'

const colour = { error: pc.red, warning: pc.yellow, info: pc.dim }

/** `5 corrections: 3 half-width-marks, 2 broken-paragraphs`. */
export function tally(corrections: Correction[]): string {
  if (corrections.length === 0) return 'No corrections.'
  const byRule = new Map<string, number>()
  for (const { ruleId } of corrections) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1)
  const counts = [...byRule].map(([ruleId, count]) => `${count} ${ruleId}`).join(', ')
  return `${corrections.length} ${corrections.length === 1 ? 'correction' : 'corrections'}: ${counts}`
}

/** One line a finding: severity, place, message, id, hint. */
export function printFindings(findings: Finding[]): void {
  for (const { id, severity, message, hint, file, place } of findings) {
    const where = [file, place && `${place.start.line}:${place.start.column}`].filter(Boolean).join(':')
    const line = [colour[severity](severity), where, message, pc.dim(id), hint && pc.dim(`— ${hint}`)]
    console.log(line.filter(Boolean).join('  '))
  }
}
