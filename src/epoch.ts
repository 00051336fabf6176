// SOURCE_DATE_EPOCH → the books' date (reproducible-builds.org/specs/source-date-epoch).
import { Refusal } from './edition.js'

/** ISO 8601 to the second, or undefined where the variable is not set. */
export function sourceDateEpoch(value = process.env.SOURCE_DATE_EPOCH): string | undefined {
  if (!value) return undefined
  const date = new Date(Number(value) * 1000)
  if (!/^\d{1,12}$/.test(value) || Number.isNaN(date.getTime())) {
    throw new Refusal(
      `SOURCE_DATE_EPOCH is “${value}”`,
      'Set it to seconds since 1970-01-01T00:00:00Z, or unset it.',
    )
  }
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
