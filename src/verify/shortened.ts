// Findings → the same, of one id no more than can be read, with the number of all others.
import type { Finding } from '../edition.js'

/** @param most findings of one id that are kept */
export function shortened(findings: Finding[], most: number): Finding[] {
  const counts = new Map<string, number>()
  const kept = findings.filter(({ id }) => {
    counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts.get(id)! <= most
  })
  for (const [id, count] of counts) {
    if (count <= most) continue
    const first = kept.find(found => found.id === id)!
    kept.push({ ...first, message: `${count - most} more findings like the ${most} before` })
  }
  return kept
}
