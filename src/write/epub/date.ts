// What an edition says of its dates → the EPUB's own dates. Never the clock.
import type { Metadata } from '../../edition.js'

/** The first instant that a ZIP entry can carry; stands where an edition has no date. */
const none = new Date('1980-01-01T00:00:00Z')

/** When the edition was last changed, in UTC: `dcterms:modified` and the time of every entry. */
export function modified(edition: Pick<Metadata, 'modified' | 'date'>): Date {
  for (const given of [edition.modified, edition.date]) {
    const date = given && instant(given)
    if (date && date >= none && date.getUTCFullYear() < 2108) return date
  }
  return none
}

/** A time without zone is read as UTC, since the machine's own zone must not show in the bytes. */
function instant(iso: string): Date | undefined {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) || !iso.includes('T') ? iso : `${iso}Z`
  const date = new Date(zoned)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** `2025-12-30T00:00:00Z`, the one form that EPUB 3.3 § 5.5.5 allows. */
export function utc(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** Whether a date may stand in `dc:date`: a year, month or day of ISO 8601, or a full time. */
export function isDate(given: string): boolean {
  return (
    /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(given) && instant(given) !== undefined
  )
}
