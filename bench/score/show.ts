// SHOW=<kind> prints the lines that came out wrong: how a rule is tuned. Of the open part alone.
import type { Witness } from './run.js'

export const show: Witness = (text, wanted, found) => {
  const right = new Set(wanted.map(line => line.text))
  const given = new Set(found.filter(line => line.role !== 'furniture').map(line => line.text))
  const missing = wanted.filter(line => line.role !== 'furniture' && !given.has(line.text))
  const extra = found.filter(line => line.role !== 'furniture' && !right.has(line.text))
  if (missing.length + extra.length === 0) return
  console.log(`--- ${text.part}/${text.name}`)
  for (const line of missing) console.log(`  wanted ${line.role}: ${line.text}`)
  for (const line of extra) console.log(`  found  ${line.role}: ${line.text}`)
}
