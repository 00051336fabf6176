// Date → the numbers of its articles, so that in the order of numbers the newest come first.

/** Articles of one date. */
const perDay = 2 ** 24
/** The day before the year 0, counted from 1970. */
const beginning = -719_529
/** Beyond the year 9999. */
const end = 4_000_000

/** `2026`, `2026-03`, `2026-03-14` → days since the beginning of the year 0, of its first day or its last; without a date 0. */
export function daysOf(date: string | undefined, which: 'first' | 'last' = 'first'): number {
  if (!date) return 0
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  const time = new Date(0)
  if (which === 'first' || day) time.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  else time.setUTCFullYear(year, month ?? 12, 0)
  return time.getTime() / 86_400_000 - beginning + 1
}

/** The first number of a day's articles, and the last. */
export function numbersOf(day: number): [number, number] {
  const first = (end - day) * perDay
  return [first, first + perDay - 1]
}
