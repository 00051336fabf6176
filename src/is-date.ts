// Words → whether they are a date, as metadata have it.

/** A year, a month or a day that there is. */
export function isDate(value: string): boolean {
  const time = Date.parse(value)
  const written = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value)
  return written && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
