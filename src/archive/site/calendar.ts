// Dates → the months of a year, in weeks that begin on Monday (ISO 8601).

export interface Month<T> {
  /** From 1. */
  month: number
  /** Seven days each; those of other months are left out. Empty where the month has nothing to show. */
  weeks: (Day<T> | undefined)[][]
}

export interface Day<T> {
  day: number
  /** `2026-03-14` */
  date: string
  shown: T[]
}

/** Whether it is a day of the calendar; `2026-02-30` is none. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && utc(date).toISOString().startsWith(date)
}

/** From 0, Monday, to 6. */
export function weekday(date: string): number {
  return (utc(date).getUTCDay() + 6) % 7
}

/** The twelve months of a year with what each day has to show. */
export function calendar<T>(year: string, shown: ReadonlyMap<string, T[]>): Month<T>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const prefix = `${year}-${pad(index + 1)}-`
    const isEmpty = ![...shown.keys()].some(date => date.startsWith(prefix))
    return { month: index + 1, weeks: isEmpty ? [] : weeks(prefix, shown) }
  })
}

function weeks<T>(prefix: string, shown: ReadonlyMap<string, T[]>): Month<T>['weeks'] {
  const days: (Day<T> | undefined)[] = Array.from({ length: weekday(`${prefix}01`) })
  for (let day = 1; isDay(prefix + pad(day)); day++) {
    const date = prefix + pad(day)
    days.push({ day, date, shown: shown.get(date) ?? [] })
  }
  while (days.length % 7 > 0) days.push(undefined)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

function utc(date: string): Date {
  const parsed = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) ? new Date(0) : parsed
}

const pad = (number: number): string => String(number).padStart(2, '0')
