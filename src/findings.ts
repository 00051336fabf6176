// Every finding that Kanben can raise: id → severity and hint, in one table.
import type { Finding, Place, Severity } from './edition.js'

const catalogue: Record<string, { severity: Severity; hint?: string }> = {
  'low-confidence': { severity: 'warning', hint: 'Compare this place with the source.' },
}

/** A finding of a known id. Throws on an unknown one: that is a mistake in the program. */
export function finding(id: string, message: string, where: { file?: string; place?: Place } = {}): Finding {
  const entry = catalogue[id]
  if (!entry) throw new Error(`unknown finding ${id}`)
  return { id, severity: entry.severity, message, ...(entry.hint && { hint: entry.hint }), ...where }
}
